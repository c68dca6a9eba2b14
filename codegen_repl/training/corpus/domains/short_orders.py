"""Short stories of ordering, ranking, sets, intervals, ranges and positions, told in plain words step by step."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import derived, exact, fragment, integer, new
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import Maker, drawn, middle, several
from codegen_repl.training.corpus.words import CATEGORIES, made_up, odd_token, plain_word

d = Domain("short_orders", weight=44)

SCALES = ((0, 15), (1, 70), (-30, 30), (-500, 500), (30, 990), (1000, 9999), (-9, 99))
ABOVE_ZERO = ((1, 40), (1, 90), (12, 600), (100, 9999))


def whole(*scales: tuple[int, int], low: int = 4, high: int = 9) -> Maker:
    """Makes whole numbers of one size, now and then with one of them twice."""

    def make(rng: Random) -> list[int]:
        least, most = rng.choice(scales)
        found = [rng.randint(least, most) for _ in range(rng.randint(low, high))]
        return found if rng.random() < 0.7 else [*found[1:], rng.choice(found)]

    return make


def uniq(*sizes: int) -> Maker:
    """Makes different whole numbers of one size, as many as one of the sizes."""
    return lambda rng: rng.sample(range(*rng.choice(SCALES)), rng.choice(sizes))


def signed(rng: Random) -> list[int]:
    """Different numbers around zero, no two of them equally far from it."""
    most = rng.choice((12, 30, 99, 800))
    return [value * rng.choice((1, -1)) for value in rng.sample(range(1, most), rng.randint(5, 8))]


def decimals(rng: Random) -> list[float]:
    """Different decimal numbers of one size."""
    low, high = rng.choice(((0.0, 9.0), (-12.0, 30.0), (40.0, 180.0)))
    return several(rng, lambda r: round(r.uniform(low, high), 1), 5, 8)


def prices(rng: Random) -> list[float]:
    """Different prices."""
    most = rng.choice((9, 60, 400))
    return several(rng, lambda r: r.randint(1, most) + r.choice((0.5, 0.25, 0.99, 0.9, 0.75)), 5, 8)


def small(rng: Random) -> str:
    """A word of small letters."""
    return made_up(rng, rng.choice((1, 2, 2))) if rng.random() < 0.5 else plain_word(rng).lower()


def term(rng: Random) -> str:
    """A word in any case, or a code with digits or signs."""
    if rng.random() < 0.15:
        return odd_token(rng)
    text = small(rng)
    return rng.choice((text, text, text, text.capitalize(), text.upper()))


def things(rng: Random, low: int = 4, high: int = 7) -> list[str]:
    """Different things of one kind."""
    pool = CATEGORIES[rng.choice(("thing", "food", "city", "animal", "fruit", "color"))]
    return rng.sample(pool, rng.randint(low, high))


def cased(rng: Random) -> list[str]:
    """Words in different cases that differ in more than case."""
    words = several(rng, small, 4, 8)
    return [rng.choice((word, word.capitalize(), word.upper())) for word in words]


def again(make: Maker) -> Maker:
    """Makes lists in which some items occur more than once."""

    def sample(rng: Random) -> list[Any]:
        pool = several(rng, make, 3, 5)
        found = [*pool, pool[0], *rng.choices(pool, k=rng.randint(1, 3))]
        rng.shuffle(found)
        return found

    return sample


def numbered(kind: str, low: int, high: int, tie: bool = False) -> Maker:
    """Makes dictionaries of things and whole numbers, two of them equal if a tie is wanted."""

    def make(rng: Random) -> dict[str, int]:
        keys = rng.sample(CATEGORIES[kind], rng.randint(4, 7))
        values = rng.sample(range(low, rng.choice((high, high * 6))), len(keys))
        if tie and rng.random() < 0.8:
            values[-1] = values[rng.randrange(len(values) - 1)]
        return dict(zip(keys, values, strict=True))

    return make


def crossing(rng: Random) -> list[list[Any]]:
    """Three lists that share some of their items."""
    kind = rng.choice((lambda r: r.choice(CATEGORIES["person"]), term, lambda r: r.randint(1, 99)))
    pool = several(rng, kind, 8, 10)
    return [pool[:1] + rng.sample(pool[1:], rng.randint(3, 5)) for _ in range(3)]


def needs(rng: Random) -> list[list[str]]:
    """Things that are needed and things that are there: all of them or not."""
    pool = things(rng, 7, 7)
    there = rng.sample(pool, rng.randint(4, 6))
    return [rng.sample(there if rng.random() < 0.5 else pool, rng.randint(2, 4)), there]


def apart(rng: Random) -> list[list[int]]:
    """Two lists of numbers that have something in common or not."""
    pool = uniq(9)(rng)
    return [pool[:4], [*pool[4:8], *(pool[:1] if rng.random() < 0.5 else [])][::-1]]


def alike(rng: Random) -> list[list[Any]]:
    """Two lists with the same members every other time, in any order and with repeats."""
    pool = several(rng, rng.choice((term, lambda r: r.randint(-9, 60))), 3, 5)
    other = rng.sample(pool, len(pool)) if rng.random() < 0.5 else rng.sample(pool, len(pool) - 1)
    return [pool, [*other, *rng.choices(other, k=rng.randint(1, 2))]]


def span(rng: Random) -> tuple[int, int]:
    """A lower and an upper number."""
    low = rng.randint(*rng.choice(((0, 20), (-30, 30), (100, 900))))
    return low, low + rng.randint(3, rng.choice((15, 60)))


def two_spans(least: int, most: int) -> Maker:
    """Makes two intervals; from the end of the first to the start of the second it is so far."""

    def make(rng: Random) -> list[tuple[int, int]]:
        first = span(rng)
        start = first[1] + rng.randint(least, most)
        return [first, (start, start + rng.randint(4, 40))]

    return make


def spans(rng: Random) -> list[tuple[int, int]]:
    """Several intervals with different starts and lengths, in any order."""
    starts = rng.sample(range(rng.choice((20, 60, 300))), rng.randint(3, 5))
    lengths = rng.sample(range(2, 14), len(starts))
    return [(start, start + length) for start, length in zip(starts, lengths, strict=True)]


def holes(rng: Random) -> list[int]:
    """Numbers out of a short range, not all of them, in any order."""
    low = rng.choice((0, 1, rng.randint(2, 90), rng.randint(100, 900)))
    return rng.sample(range(low, low + rng.randint(8, 11)), rng.randint(5, 7))


def records(rng: Random) -> tuple[str, list[dict[str, Any]]]:
    """The name of a field, and people with different numbers in it."""
    field = rng.choice(("age", "height", "level", "year", "score", "weight", "room", made_up(rng, 2)))
    names = rng.sample(CATEGORIES["person"], rng.randint(3, 4))
    values = rng.sample(range(1, rng.choice((50, 300, 2000))), len(names))
    return field, [{"name": n, field: v} for n, v in zip(names, values, strict=True)]


def mirror(rng: Random) -> list[int]:
    """Numbers that read the same backwards every other time."""
    half = uniq(2, 3, 4)(rng)
    return [*half, *half[::-1]] if rng.random() < 0.5 else [*half, *rng.sample(half, len(half))]


def sign(rng: Random) -> str:
    """Something to stand between two things."""
    mark = rng.choice("-/|+;>~*&:=#_")
    return rng.choice((mark, mark, f" {mark} ", f"{mark} ", mark * 2, ", ", " "))


def beside(values: list[Any], low: int = 1, high: int = 90) -> list[int]:
    """A different whole number for each item."""
    return Random(repr(values)).sample(range(low, high), len(values))


def one_of(values: list[Any]) -> Any:
    """One of the values, always the same one of the same values."""
    return Random(repr(values)).choice(values)


def part(name: str, place: int) -> Any:
    """What stands in a place of a slot's value."""
    return derived(lambda s: getattr(s, name)[place])


NOUNS = """
    pairs=pairs/entries/records labels points=points/scores/goals ranking place stock=stock/store/inventory
    order scarce people=people/players/members scores=scores/points/marks/results top total
    costs=costs/prices/offers cheap average rank median levels best ranks temps=temperatures/readings/levels
    distance longest shortest common parts=parts/groups/bags everything shared missing overlap gap length
    needed=needed/wanted/required there=there/available/present low=low/lower/bottom high=high/upper/peak
    spans=spans/intervals/shifts size tasks=tasks/jobs/chores line=line/queue/row rises falls
"""
TOLD = """
    xs=list ys=list ws=words vs=words out=result x=result y=result z=result flag=bool text=str
    who=who,person,last_one,leader at=at,where,spot,idx,found_at
"""
PARAMETERS = """
    plist=values,numbers,items,data,seq,lst,series,arr pword=text,word,s,entry,phrase pn=n,num,x,m,amount
    p=a,first,one,p1,left,u q=b,second,other,p2,right,v plim=target,goal,aim,wanted,limit
"""


def listed(table: str) -> dict[str, list[str]]:
    """The entries of a table: a slot, and what is said of it."""
    entries = (entry.split("=") for entry in table.split())
    return {entry[0]: entry[-1].replace("/", ",").split(",") for entry in entries}


SLOTS: dict[str, Any] = {
    **{slot: exact(*nouns) for slot, nouns in listed(NOUNS).items()},
    **{slot: new(*hints) for slot, hints in listed(TOLD).items()},
    **{slot: fragment(*names) for slot, names in listed(PARAMETERS).items()},
    "f": new("calc", "work_out", "check_it", "rule", "find_it", "measure", "decide", kind="function"),
    **{"k": integer(2, 3), "any_": integer(-60, 300), "fill_": integer(-99, 99), "step_": integer(2, 5)},
    **drawn("list[int]", ints_=whole(*SCALES), pos_=whole(*ABOVE_ZERO), uniq_=uniq(4, 5, 6, 7, 8, 9)),
    **drawn("list[int]", signed_=signed, holes_=holes, mirror_=mirror, thirds_=uniq(6, 9)),
    **drawn("list[int]", maybe_=lambda r: (sorted if r.random() < 0.5 else list)(uniq(4, 5, 7)(r))),
    **drawn("list[int]", numrep_=again(lambda r: r.randint(*r.choice(SCALES[:4])))),
    **drawn("list[float]", decs_=decimals, prices_=prices),
    **drawn("list[str]", words_=lambda r: several(r, term, 4, 8), small_=lambda r: several(r, small, 4, 8)),
    **drawn("list[str]", cased_=cased, again_=again(term), things_=things),
    **drawn("list[str]", people_=lambda r: r.sample(CATEGORIES["person"], r.randint(4, 8))),
    **drawn("list[tuple[mixed]]", pairs_=lambda r: list(numbered("thing", 1, 60)(r).items())),
    **drawn("dict[str,int]", points_=numbered("person", 1, 30, True), stock_=numbered("food", 0, 50)),
    **drawn("str", sep_=sign, word_=term, word2_=term),
    **drawn(
        "mixed", three=crossing, pack=needs, disjoint=apart, like=alike, span=span, both=two_spans(-12, 6)
    ),
    **drawn("mixed", gone=two_spans(1, 30), rec=records),
    **drawn("list[tuple[int]]", spans_=spans),
    **{"a_": part("three", 0), "b_": part("three", 1), "need_": part("pack", 0), "there_": part("pack", 1)},
    **{"apart_a": part("disjoint", 0), "apart_b": part("disjoint", 1)},
    **{
        "like_a": part("like", 0),
        "like_b": part("like", 1),
        "from_": part("span", 0),
        "to_": part("span", 1),
    },
    **{"span_a": part("both", 0), "span_b": part("both", 1)},
    **{"gap_a": part("gone", 0), "gap_b": part("gone", 1)},
    **{"field_": part("rec", 0), "recs_": part("rec", 1)},
    "in_small": derived(lambda s: one_of(s.small_)),
    "in_uniq": derived(lambda s: one_of(s.uniq_)),
    "in_things": derived(lambda s: one_of(s.things_[1:])),
    "in_people": derived(lambda s: one_of(s.people_)),
    "near_": derived(lambda s: sum(s.ints_) // len(s.ints_)),
    "more_": derived(lambda s: one_of(s.numrep_) if s.fill_ % 3 else s.fill_),
    "values_": derived(lambda s: beside(s.people_)),
    "lim_": derived(lambda s: middle(s.uniq_) if s.fill_ % 4 else min(s.uniq_)),
    "low_": derived(lambda s: sorted(s.uniq_)[1]),
    "high_": derived(lambda s: sorted(s.uniq_)[-1 - len(s.uniq_) % 2]),
    "dec_low": derived(lambda s: round(min(s.decs_) + (len(s.decs_) % 2) - 0.5, 1)),
    "dec_high": derived(lambda s: round(max(s.decs_) - (len(s.decs_) % 3) + 0.5, 1)),
    "point_": derived(lambda s: s.span[sum(s.span) % 2] + (s.span[1] - s.span[0]) % 7 - 3),
}

ORDERS = r"""
copy_and_in_place
    # {xs} = {ints_} / Create a list named `{xs.bare}` with the elements {ints_.items}. / let {xs} be {ints_} / the numbers {ints_.and_items} go into a list {xs} / Store the list {ints_} in a variable named {xs}.
    {xs} = {ints_}
    # make a sorted copy {ys}; {xs} itself stays as it is / Create a list {ys} with the elements of {xs} in ascending order, without changing {xs}. / i need {ys}: the same numbers from low to high, in a list of its own / sort {xs} into a new list {ys} / Sort the elements of {xs} in ascending order and store the sorted list in a variable named `{ys.bare}`.
    {ys} = sorted({xs})
    # now sort {xs} itself, from high to low / Sort the list {xs} in place in descending order. / {xs} should change, too: largest first / bring {xs} in descending order, no copy this time / Change {xs} so that its elements are in order from the largest to the smallest.
    {xs}.sort(reverse=True)
    # print {ys} and {xs} with {sep_} between them / Print the two lists in one line, {ys} first, separated by {sep_}. / show {ys}, then {sep_}, then {xs} / both lists on one line please, {ys} before {xs}, and {sep_} as the separator / Output {ys} and {xs} in this order, with the separator {sep_}.
    print({ys}, {xs}, sep={sep_})
by_last_character
    # {ws} = {words_} / Create a list of strings named `{ws.bare}` containing {words_.items}. / let {ws} be {words_} / my words are {words_.and_items}; put them into a list {ws} / Assign the list {words_} to the variable {ws}.
    {ws} = {words_}
    # sort them by their last character into a new list {vs} / Create a list {vs} with the elements of {ws}, sorted by their last character. / {vs} has the same words, but what counts for the order is the final character of each / only the end matters: order the words of {ws} by the character they end with and call the result {vs} / Sort the strings in {ws} by the last character of each and store the sorted list in a variable named `{vs.bare}`.
    {vs} = sorted({ws}, key=lambda word: word[-1])
    # join these last characters to one string {text} / Create a string {text} that consists of the last character of every element of {vs}. / {text}: the final characters of {vs}, one after the other / take the character at the end of each word in {vs} and put them together as {text} / Join the last characters of the strings in {vs}, in order, and store the string in a variable named `{text.bare}`.
    {text} = "".join(word[-1] for word in {vs})
    # print it, and on the next line the words of {vs} with {sep_} between them / Print {text}. On a second line, print the elements of {vs} separated by {sep_}. / show {text} first and below it all of {vs}, joined by {sep_} / two lines: {text}, and then {vs} joined with {sep_} / Output {text} and, on a new line, the elements of {vs} joined by {sep_}.
    print({text})
    print({sep_}.join({vs}))
by_number_of_vowels
    # Write a function {f}({pword}) that returns how many characters of {pword} are vowels (a, e, i, o or u, in either case). / {f}({pword}) should count the vowels in {pword}, capital ones too / define {f} with one parameter {pword}; it gives back the number of letters a, e, i, o, u in it, whether small or capital / i need a function {f} for a string {pword}: lower it first, then count its vowels / Define a function {f} with a parameter {pword}. It returns the number of vowels (aeiou) in the lower-case form of {pword}.
    def {f}({pword}):
        return sum(c in "aeiou" for c in {pword}.lower())
    # {ws} = {words_} / Create a list {ws} with the strings {words_.items}. / take {words_} as {ws} / the words {words_.and_items} are the list {ws} / Store {words_} in a variable named `{ws.bare}`.
    {ws} = {words_}
    # sort {ws} by the number of vowels, the most first / Sort the list {ws} in place in descending order of the result of {f}. / use {f} as the key and put {ws} in order, from many vowels to few / order the words so that the one with the most vowels comes first; change {ws} itself / Sort {ws} in place with {f} as the key, in descending order.
    {ws}.sort(key={f}, reverse=True)
    # print the first word and how many vowels it has / Print the first element of {ws}, followed by the number of its vowels. / which word leads now, and with how many vowels? print both / show {ws}[0] and what {f} says about it / Output the first element of {ws} and the value that {f} returns for it.
    print({ws}[0], {f}({ws}[0]))
near_zero_first
    # {xs} = {signed_} / Create a list named `{xs.bare}` with the numbers {signed_.items}. / let {xs} be {signed_} / {xs} holds {signed_.and_items}, some above zero and some below / Assign {signed_} to a variable named {xs}.
    {xs} = {signed_}
    # sort them by absolute value in a new list {out} / Create a list {out} with the elements of {xs}, sorted by their absolute value. / {out} has them in order of their size without the sign, {xs} stays / the ones closest to zero come first in {out}, whatever their sign / Sort the elements of {xs} in ascending order of their absolute value and store the list in {out}.
    {out} = sorted({xs}, key=abs)
    # leave out the last {k} of {out} / Remove the last {k} elements from {out}. / the {k} at the end of {out} are too far away, drop them / {out} without its final {k.word} items, under the same name / Shorten {out} by {k} elements at the end.
    {out} = {out}[:-{k}]
    # print the numbers that are left, joined by {sep_} / Print the elements of {out} in one line, separated by {sep_}. / show what is still in {out}, with {sep_} between the numbers / make one string of {out}, {sep_} in between, and print that / Output the elements of {out} joined by {sep_}.
    print({sep_}.join(str(value) for value in {out}))
pairs_by_second_item
    # {pairs} = {pairs_} / Create a list of tuples named `{pairs.bare}` with the value {pairs_}. / each of the {pairs.bare} has a name and a number: {pairs_} / let {pairs} be the list {pairs_} / Store the list of tuples {pairs_} in a variable named {pairs}.
    {pairs} = {pairs_}
    # sort them by the number, largest first, as a new list {out} / Sort the {pairs.bare} by their second item in descending order and store the sorted list in {out}. / {out}: the {pairs.bare} in order of what stands second, from high to low / the number in each tuple decides; put the {pairs.bare} in descending order and call this list {out} / Create a list {out} with the tuples of {pairs}, in descending order of the element at index 1.
    {out} = sorted({pairs}, key=lambda pair: pair[1], reverse=True)
    # take only the first items of {out} as a list of labels / Create a list named `labels` with the first item of every tuple in {out}. / the labels are the names without the numbers, in the order of {out} / {labels}: what stands first in each tuple of {out} / Store the first items of the tuples in {out}, in the same order, in a list named labels.
    {labels} = [pair[0] for pair in {out}]
    # print the top {k} of the labels / Print a list of the first {k} labels. / show the first {k.word} labels, as a list / which labels are on the first {k} places? print this part of the list / Output the list of the first {k} elements of labels.
    print({labels}[:{k}])
by_sum_of_digits
    # Write a function {f}({pn}) that returns the sum of the digits of {pn}. / {f}({pn}) adds up the digits of the number {pn} / define {f} with a parameter {pn}, a whole number of at least 0; what it returns is all its digits added together / i want a function {f} that takes a number {pn} and gives back its digit sum / Define a function {f} with one parameter {pn}, a non-negative integer. It returns the total of the decimal digits of {pn}.
    def {f}({pn}):
        return sum(int(digit) for digit in str({pn}))
    # {xs} = {pos_} / Create a list named `{xs.bare}` containing {pos_.items}. / let {xs} be {pos_} / the numbers are {pos_.and_items}, a list {xs} / Initialize {xs} with the list {pos_}.
    {xs} = {pos_}
    # sort {xs} by the digit sum, using {f} / Sort the list {xs} in place with {f} as the key. / put {xs} in order: what {f} gives should go from small to large / the sum of the digits decides about the order now; change {xs} itself / Sort the elements of {xs} in place in ascending order of their digit sums.
    {xs}.sort(key={f})
    # print every number with its digit sum, one per line / Print each element of {xs} and the sum of its digits on a separate line. / for each number in {xs} a line with the number and what {f} makes of it / go through {xs} and show the number, then its digit sum / Output, for every element of {xs}, one line with the element and its digit sum.
    for value in {xs}:
        print(value, {f}(value))
length_then_alphabet
    # {ws} = {small_} / Create a list named `{ws.bare}` with the strings {small_.items}. / let {ws} be {small_} / {small_.and_items} are my words, in a list {ws} / Store the list {small_} in a variable {ws}.
    {ws} = {small_}
    # sort {ws} by length, and words of the same length by the alphabet, as a list {vs} / Create a list {vs} with the elements of {ws}, sorted by length; elements of equal length are sorted alphabetically. / {vs}: short words first, and the alphabet decides where two are equally long / order them in {vs} by how long they are. in case of a tie, alphabetically / Sort {ws} by the length of its strings, then alphabetically, and store the sorted list in a variable named `{vs.bare}`.
    {vs} = sorted({ws}, key=lambda word: (len(word), word))
    # in which place is {in_small} now? keep its index as place / Store the index of {in_small} in {vs} in a variable named `place`. / look up where {vs} has {in_small}; that index is the place / place = index of {in_small} in the sorted list / Determine the index of the string {in_small} in {vs} and assign it to place.
    {place} = {vs}.index({in_small})
    # print the place and then the words up to there, without {in_small} / Print the place, followed by the list of all elements of {vs} before it. / show the place and what stands before it in {vs} / which words come before that? print the place and a list of them / Output place and the slice of {vs} that ends before this index.
    print({place}, {vs}[:{place}])
points_down_names_up
    # {points} = {points_} / Create a dictionary named `{points.bare}` with the value {points_}. / the {points.bare} of the players are {points_} / let {points} be the dictionary {points_} / Store the dictionary {points_} in a variable {points}.
    {points} = {points_}
    # make a list ranking of the names, the most {points.bare} first; those with equally many in alphabetical order / Sort the keys of {points} in descending order of their values, and alphabetically where the values are equal. Store them in a list named `ranking`. / the ranking is a list of names: high numbers first, and in a tie the alphabet decides / {ranking}: names by their number from high to low, ties by name / Create a list named ranking that contains the keys of {points}, sorted by value from the highest to the lowest; keys with the same value are in alphabetical order.
    {ranking} = sorted({points}, key=lambda name: (-{points}[name], name))
    # print place, name and number for everybody in the ranking, like "1. Name: 5" / Print the ranking, one line for each name: the place, beginning with 1, a dot, the name, a colon and the value. / number the names of the ranking from 1 and show lines such as "2. Name: 17" / one line per name, in the form "3. Name: 8" / Output each name in the ranking on a line of its own, with its place (counted from 1) before it and its value after it, in the format "1. Name: 9".
    for number, name in enumerate({ranking}, 1):
        print(f"{number}. {name}: {{points}[name]}")
case_does_not_matter
    # {ws} = {cased_} / Create a list named `{ws.bare}` with the elements {cased_.items}. / let {ws} be {cased_} / some are in capitals, some not: {ws} is {cased_} / Initialize {ws} with the list of strings {cased_}.
    {ws} = {cased_}
    # sort {ws} alphabetically in place, ignoring case / Sort the list {ws} in place in alphabetical order without regard to upper and lower case. / bring {ws} in alphabetical order. capital or small letters should make no difference / alphabet, please, for {ws} itself; compare the words in lower case / Sort {ws} in place and use the lower-case form of every string as the key.
    {ws}.sort(key=str.lower)
    # keep the first and the last of them as {x} and {y} / Store the first element of {ws} in {x} and the last one in {y}. / {x} is the word in front, {y} the one at the end / what stands first in {ws}? call it {x}; and what stands last is {y} / Assign the first element of {ws} to `{x.bare}` and the last element to `{y.bare}`.
    {x}, {y} = {ws}[0], {ws}[-1]
    # print them in the form "from ... to ..." / Print a text with "from", the value of {x}, "to" and the value of {y}. / show them in a sentence like "from apple to zebra" / say from which word to which word it goes: "from", {x}, "to", {y} / Output the word "from", the value of {x}, the word "to" and the value of {y}, separated by spaces.
    print(f"from {{x}} to {{y}}")
names_by_stock
    # {stock} = {stock_} / Create a dictionary named `{stock.bare}` containing {stock_}. / in {stock.bare} we have {stock_} / let {stock} be {stock_} / Assign the dictionary {stock_} to the variable {stock}.
    {stock} = {stock_}
    # sort the keys by their number, smallest number first, and call this list order / Create a list named `order` with the keys of {stock}, sorted by their values in ascending order. / what is there the least of comes first: a list order of the names / {order} is the list of the keys from the lowest value to the highest / Sort the keys of {stock} by value, from the smallest to the largest, and store the list in a variable named order.
    {order} = sorted({stock}, key={stock}.get)
    # the first {k} names in the order are scarce / Store a list of the first {k} elements of order in a variable named `scarce`. / {scarce}: the first {k.word} of them / call the {k} names at the beginning of this list scarce / Create a list named scarce with the {k} keys that have the smallest values.
    {scarce} = {order}[:{k}]
    # print each of the scarce ones with its number, one per line / Print every name in scarce and its value in {stock}, each on a separate line. / for all in scarce: show the name and how many there are / go through scarce and print the name followed by the number in {stock} / Output one line for each element of scarce: the element itself and the value that {stock} has for it.
    for name in {scarce}:
        print(name, {stock}[name])
people_by_a_field(rec)
    # {people} = {recs_} / Create a list of dictionaries named `{people.bare}` with the value {recs_}. / the {people.bare} are {recs_} / let {people} be the list {recs_} / Store {recs_} in a variable named {people}.
    {people} = {recs_}
    # sort them by {field_} in place / Sort the list {people} in place by the value of the key {field_}. / bring {people} in order, the lowest {field_} first / {field_} decides about the order; change the list itself / Sort the dictionaries in {people} in place in ascending order of {field_}.
    {people}.sort(key=lambda record: record[{field_}])
    # keep the name of the last one as {who} / Store the value of "name" of the last dictionary in a variable named `{who.bare}`. / {who}: name of the one with the highest {field_} / who is at the end of the list now? the name goes into {who} / Assign the name in the last element of {people} to {who}.
    {who} = {people}[-1]["name"]
    # print {who} and then the names of all, in order, as a list / Print {who}, followed by a list of the names of all {people.bare}. / show {who} and a list with every name / first {who}; then a list of the "name" of each one, from first to last: print both / Output {who} and a list of the values of "name" in {people}.
    print({who}, [record["name"] for record in {people}])
even_ones_in_front
    # {xs} = {uniq_} / Create a list named `{xs.bare}` with the elements {uniq_.items}. / let {xs} be {uniq_} / the numbers {uniq_.and_items} are in a list {xs} / Initialize {xs} with {uniq_}.
    {xs} = {uniq_}
    # move the even numbers to the front and the odd ones behind them, otherwise in the same order, as {out} / Create a list {out} with the even elements of {xs} first and the odd ones after them, both in their original order. / {out}: even ones, then odd ones; among themselves they stay as they were / sort {xs} into {out} by nothing but the remainder of a division by 2 / Sort the elements of {xs} by their remainder modulo 2 and store the sorted list in a variable named `{out.bare}`.
    {out} = sorted({xs}, key=lambda value: value % 2)
    # how many are even? keep that as {x} / Store the number of even elements of {out} in {x}. / {x} = count of the even ones / count those that are divisible by 2 and call it {x} / Count the elements of {out} that are even and store the number in a variable named `{x.bare}`.
    {x} = sum(value % 2 == 0 for value in {out})
    # print the even part and the odd part of {out}, each on a line / Print the first {x} elements of {out}, and on a second line the remaining ones. / show {out} up to index {x}, then, below it, the rest / cut {out} after {x} items and print the two pieces, one per line / Output the elements of {out} before index {x} as a list, and the elements from this index on as a list on the next line.
    print({out}[:{x}])
    print({out}[{x}:])
"""

RANKS = r"""
top_of_the_scores
    # {scores} = {uniq_} / Create a list named `{scores.bare}` with the elements {uniq_.items}. / the {scores.bare} are {uniq_.and_items}, as a list / let {scores} be {uniq_} / Store the list {uniq_} in a variable named {scores}.
    {scores} = {uniq_}
    # take the {k} highest as a list top, the largest first / Create a list named `top` with the {k} largest {scores.bare} in descending order. / {top} = the best {k.word} of the {scores.bare}, from high to low / sort the {scores.bare} from high to low, then keep the first {k} as top / Sort {scores} in descending order and store the first {k} elements in a list named top.
    {top} = sorted({scores}, reverse=True)[:{k}]
    # add up the top ones: total / Compute the sum of the elements of top and store it in a variable named `total`. / the total is the sum of these {k} / what do they make together? store it as the total / Store the sum of the list top in a variable named total.
    {total} = sum({top})
    # print the top {k} with {sep_} between them, and the total on the next line / Print the elements of top separated by {sep_}; then print total on a new line. / show the numbers in top, joined by {sep_}, and below them the total / two lines: top with {sep_} in between, then the total / Output the elements of top in one line with the separator {sep_}, and total on the line after it.
    print(*{top}, sep={sep_})
    print({total})
cheapest_ones
    # {costs} = {prices_} / Create a list named `{costs.bare}` with the numbers {prices_.items}. / i found these {costs.bare}: {prices_} / let {costs} be {prices_} / Assign the list {prices_} to a variable named {costs}.
    {costs} = {prices_}
    # take the {k} lowest as a list cheap, cheapest first / Create a list named `cheap` with the {k} smallest of the {costs.bare} in ascending order. / {cheap}: the {k} smallest of them, in order / sort the {costs.bare} and keep the first {k.word} as cheap / Sort {costs} in ascending order and store the first {k} elements in a variable named cheap.
    {cheap} = sorted({costs})[:{k}]
    # compute the average of these {k} / Compute the mean of the elements of cheap and store it in a variable named `average`. / the average is the sum of cheap divided by how many there are / what is the average in the list cheap? keep it / Store the sum of cheap divided by its length in a variable named average.
    {average} = sum({cheap}) / len({cheap})
    # print the average with exactly two decimals / Print the average formatted with two decimal places. / show the average with two digits after the point / two decimals for the average, even if they are zeros: print it / Output average as a number with exactly two decimal places.
    print(f"{{average}:.2f}")
rank_of_one
    # {scores} = {uniq_} / Create a list named `{scores.bare}` containing {uniq_.items}. / all {scores.bare} of the day: {uniq_.and_items}, in a list / let {scores} be {uniq_} / Initialize a variable {scores} with the list {uniq_}.
    {scores} = {uniq_}
    # my own is {in_uniq}; keep it as {x} / Store {in_uniq} in a variable named `{x.bare}`. / {x} = {in_uniq} / {x} is one of them, namely {in_uniq} / Let {x} be {in_uniq}.
    {x} = {in_uniq}
    # get the rank of {x}: 1 plus how many are higher / Compute the rank of {x}, which is one more than the number of {scores.bare} greater than it, and store it in a variable named `rank`. / {rank} is 1 for the highest, 2 for the next and so on; what is it for {x}? keep it / count the {scores.bare} above {x} and add 1; that is the rank / Store the rank of {x} among the {scores.bare}, where the largest has rank 1, in a variable named rank.
    {rank} = sum(value > {x} for value in {scores}) + 1
    # print the rank and the number of {scores.bare} as "2 of 7" / Print the rank, the word "of" and the length of {scores}, separated by spaces. / show it in the form "3 of 8": the rank, "of", how many {scores.bare} there are / say "1 of 5" or whatever the rank and the number of items are / Output a text in the form "4 of 9", with the rank and the number of elements of {scores}.
    print(f"{{rank}} of {len({scores})}")
median_by_function
    # Write a function {f}({plist}) that returns the median of {plist}: the middle element of the sorted list, or the mean of the two middle ones if the length is even. / {f}({plist}) sorts a copy of {plist} and gives back what is in the middle. for an even number of items that is the average of the two in the middle / define {f} with a list {plist} (never empty), returning its median; if the length is even, take half of the sum of both middle items / i need a function {f} for the median of {plist}. an odd length has one middle item, an even one has two, whose mean is returned / Define a function {f} with one parameter {plist}, a list of at least one number. It returns the median; in a list of even length this is the mean of the two middle elements of the sorted list.
    def {f}({plist}):
        ordered = sorted({plist})
        half = len(ordered) // 2
        if len(ordered) % 2 == 1:
            return ordered[half]
        return (ordered[half - 1] + ordered[half]) / 2
    # {xs} = {ints_} / Create a list named `{xs.bare}` with the elements {ints_.items}. / let {xs} be {ints_} / the numbers are {ints_.and_items}, as a list {xs} / Store the list {ints_} in a variable {xs}.
    {xs} = {ints_}
    # get its median with the function / Call {f} with {xs} and store the result in a variable named `median`. / the median is what {f} says about {xs} / use {f} on the list and keep the median / Compute the median of {xs} by calling {f} and assign it to median.
    {median} = {f}({xs})
    # append {any_} to {xs}, then print the median from before and the new one / Append {any_} to {xs} and print median, followed by the median of the longer list. / {any_} comes at the end of {xs}; show the old median and what {f} returns now / add {any_} to the list. what was the median and what is it now? print both / Add the number {any_} at the end of {xs}. Then output the old median and the result of {f} for the changed list.
    {xs}.append({any_})
    print({median}, {f}({xs}))
sorted_or_not
    # {xs} = {maybe_} / Create a list named `{xs.bare}` with the elements {maybe_.items}. / let {xs} be {maybe_} / i have {maybe_.and_items} in a list {xs} / Assign {maybe_} to a variable named {xs}.
    {xs} = {maybe_}
    # is it in ascending order? keep True or False as {flag} / Store in {flag} whether {xs} is equal to its sorted copy. / {flag} says whether {xs} is the same as the list sorted / compare {xs} with a sorted copy of it, and let {flag} be the answer / Check whether the elements of {xs} are in ascending order and store the truth value in a variable named `{flag.bare}`.
    {flag} = {xs} == sorted({xs})
    # if it is, reverse {xs}, otherwise sort it / If {flag} is true, reverse {xs} in place; otherwise, sort it in place. / turn {xs} around if {flag} is True. if not, sort it / not in order yet? then sort {xs}, else reverse it, both in place / Reverse the list {xs} in place when {flag} is true, and sort it in place when it is false.
    if {flag}:
        {xs}.reverse()
    else:
        {xs}.sort()
    # print {flag} and {xs} / Print the truth value {flag} and then the list {xs}. / show {flag}, followed by {xs} / was it sorted, and what does it look like now? print {flag} and {xs} / Output {flag} and {xs}, in this order.
    print({flag}, {xs})
kth_smallest_value
    # {xs} = {numrep_} / Create a list named `{xs.bare}` containing {numrep_.items}. / let {xs} be {numrep_} / some of these are repeated: {xs} is {numrep_} / Store the numbers {numrep_.and_items} as a list {xs}.
    {xs} = {numrep_}
    # sort the numbers without repeats and call the list levels / Create a list named `levels` with the different elements of {xs} in ascending order. / {levels}: every number just once, from low to high / remove the repeats and sort what is left; that makes a list of levels / Store the distinct elements of {xs}, sorted in ascending order, in a list named levels.
    {levels} = sorted(set({xs}))
    # {x} is the {k.th} smallest of the levels / Store the element number {k} of levels, counted from 1, in {x}. / take the {k.th} item of the levels as {x} / which of the levels comes {k.th}? keep it as {x} / Assign the {k.th} smallest element of levels to a variable named `{x.bare}`.
    {x} = {levels}[{k} - 1]
    # print {x} and how often it is in {xs} / Print {x}, followed by the number of its occurrences in {xs}. / show {x} and the count of it in the first list / how many times does {xs} have {x}? print {x}, then the number / Output {x} and how many elements of {xs} are equal to it.
    print({x}, {xs}.count({x}))
ranks_for_all
    # {scores} = {ints_} / Create a list named `{scores.bare}` with the elements {ints_.items}. / the {scores.bare} were {ints_.and_items}; a list please / let {scores} be {ints_} / Store the list {ints_} in a variable named {scores}.
    {scores} = {ints_}
    # sort them from high to low into a list called best / Create a list named `best` with the {scores.bare} in descending order. / {best} = a copy of {scores}, largest first / i want them from top to bottom as well, in a new list best / Sort {scores} in descending order and store the sorted list in a variable named best.
    {best} = sorted({scores}, reverse=True)
    # the ranks: for each of the {scores.bare} its first place in best, counted from 1 / Create a list named `ranks` with the index in best of each of the {scores.bare}, plus 1. / {ranks} is a list; for every item of {scores} it has the position in best, where the first is 1 / look up every one of the {scores.bare} in best; index plus 1 goes into a list ranks / Store the rank of each element of {scores} (its first index in best, increased by 1) in a list named ranks.
    {ranks} = [{best}.index(value) + 1 for value in {scores}]
    # print each of the {scores.bare} with its rank, one per line / Print every element of {scores} and the rank that belongs to it on a separate line. / show them side by side: a line for each of the {scores.bare}, then its rank / go through {scores} and ranks together and print both numbers, a line per pair / Output one line for each element of {scores}, with the element and the element of ranks at the same position.
    for a, b in zip({scores}, {ranks}):
        print(a, b)
smallest_to_the_front
    # {xs} = {uniq_} / Create a list named `{xs.bare}` with the numbers {uniq_.items}. / let {xs} be {uniq_} / {uniq_.and_items} are in a list {xs} / Initialize {xs} with {uniq_}.
    {xs} = {uniq_}
    # where is the smallest one? keep its index as {at} / Store the index of the smallest element of {xs} in a variable named `{at.bare}`. / {at} = index of the minimum of {xs} / find the smallest number in {xs} and remember its index in {at} / Determine the index of the minimum of {xs} and assign it to {at}.
    {at} = {xs}.index(min({xs}))
    # swap it with the first item / Exchange the element at index {at} and the element at index 0 of {xs}. / the first number and the one at {at} change places / let the smallest stand in front, and put the first where the smallest was / Swap the first element of {xs} with the one at index {at}.
    {xs}[0], {xs}[{at}] = {xs}[{at}], {xs}[0]
    # print {at} and the list / Print the index, followed by {xs}. / show where it was, and what {xs} looks like now / print {at}, then {xs} / Output {at} and the changed list {xs}.
    print({at}, {xs})
place_of_the_largest
    # Write a function {f}({plist}) that returns the index of the largest element of {plist}, found with a loop; if it occurs several times, return the last index. / {f}({plist}): go through the list and remember the index of the largest item so far. where two are equal the later one wins / define {f} with a list {plist} that is not empty. with a loop it looks for the position of the maximum, the last one in a tie, and returns it / i want a function {f} that finds the index of the greatest number in {plist} by hand, without max. of equal ones take the last / Define a function {f} with one parameter {plist}, a non-empty list. Without using max, it determines the index of the largest element, and in the case of a tie the last such index, and returns it.
    def {f}({plist}):
        best = 0
        for i in range(len({plist})):
            if {plist}[i] >= {plist}[best]:
                best = i
        return best
    # {xs} = {numrep_} / Create a list named `{xs.bare}` with {numrep_.items} in it. / let {xs} be {numrep_} / try it on {numrep_}, which is {xs} / Store the list {numrep_} in a variable named {xs}.
    {xs} = {numrep_}
    # call it for {xs} and keep the index as {at} / Call {f} with {xs} and store the returned index in {at}. / {at} is what the function finds in {xs} / use {f} to get the place of the largest in {xs}; the name is {at} / Assign the result of {f} for the list {xs} to a variable named `{at.bare}`.
    {at} = {f}({xs})
    # print {at}, the number there and what comes before it as a list / Print the index, the element at this index and a list of all elements before it. / show {at}, {xs}[{at}] and the part of {xs} in front of it / three things: {at}, the largest number and the items before it, as a list / Output {at}, the element of {xs} at {at}, and the elements of {xs} before it.
    print({at}, {xs}[{at}], {xs}[:{at}])
from_low_to_high_place
    # {temps} = {decs_} / Create a list named `{temps.bare}` with the numbers {decs_.items}. / the {temps.bare} are {decs_.and_items}, in a list / let {temps} be {decs_} / Store the list {decs_} in a variable named {temps}.
    {temps} = {decs_}
    # find the index of the highest and the index of the lowest, as {at} and {y} / Store the index of the maximum of {temps} in {at} and the index of the minimum in {y}. / {at} is where the largest of the {temps.bare} stands, {y} where the smallest does / at which index is the highest? call it {at}; and the lowest is at {y} / Determine the indices of the largest and of the smallest element of {temps}, and assign them to {at} and {y}.
    {at} = {temps}.index(max({temps}))
    {y} = {temps}.index(min({temps}))
    # how far are these two indices apart? store it as the distance / Compute the absolute difference between {at} and {y} and store it in a variable named `distance`. / the distance is {at} minus {y}, without a sign / {distance} = how many steps from one index to the other / Store the absolute value of {at} minus {y} in a variable named distance.
    {distance} = abs({at} - {y})
    # print the distance, and True if the highest comes before the lowest, else False / Print distance and whether {at} is less than {y}. / show the distance; then whether the highest was earlier than the lowest / distance first, then the answer to "is {at} smaller than {y}?" as True or False / Output distance, followed by the truth value of the statement that {at} is smaller than {y}.
    print({distance}, {at} < {y})
largest_below
    # {xs} = {uniq_} / Create a list named `{xs.bare}` with the elements {uniq_.items}. / let {xs} be {uniq_} / i have the numbers {uniq_.and_items}, call the list {xs} / Assign the list {uniq_} to {xs}.
    {xs} = {uniq_}
    # which of them are below {lim_}? keep these as {out} / Create a list {out} with all elements of {xs} that are less than {lim_}. / {out}: only those smaller than {lim_} / filter {xs} for numbers under {lim_} and name the list {out} / Store the elements of {xs} that are smaller than {lim_} in a list named `{out.bare}`.
    {out} = [value for value in {xs} if value < {lim_}]
    # let best be the largest of {out}, or {fill_} if there is none / Store the maximum of {out} in a variable named `best`; if {out} is empty, store {fill_}. / {best} is the greatest one in {out}. in an empty list it is {fill_} / take the largest of these as best. should {out} be empty, use {fill_} instead / Determine the largest element of {out}, with {fill_} as the default for an empty list, and assign it to best.
    {best} = max({out}, default={fill_})
    # print best and the smallest of {out}, {fill_} if it is empty / Print best, followed by the minimum of {out}, or {fill_} if there is none. / show best, then the least number of {out}; again {fill_} if nothing is in there / best first, then the minimum of {out} with the same default: print them / Output best and the smallest element of {out}; use {fill_} as the default for an empty list.
    print({best}, min({out}, default={fill_}))
longest_and_shortest
    # {ws} = {words_} / Create a list of strings {ws} with {words_.items}. / let {ws} be {words_} / the words are {words_.and_items}, in a list {ws} / Store {words_} in a variable named `{ws.bare}`.
    {ws} = {words_}
    # find the longest word (the first one, if several are equally long) / Store the longest string in {ws}, the first one in case of a tie, in a variable named `longest`. / {longest} is the word with the most characters, the earliest of them if there are more / which word of {ws} has the greatest length? keep it as longest / Determine the first element of {ws} with the greatest length and assign it to longest.
    {longest} = max({ws}, key=len)
    # the same for the shortest / Likewise, store the shortest string in a variable named `shortest`. / and the shortest one, too / now the other end: shortest is the first word with the least characters / Do the same for the string with the smallest length and assign it to shortest.
    {shortest} = min({ws}, key=len)
    # print both with their lengths: longest, its length, shortest, its length / Print longest and its length on one line; print shortest and its length on the next. / show longest and how many characters it has; below that the same for shortest / a line for each: the word, then its length. longest comes first / Output longest with its number of characters and, on a second line, shortest with its number of characters.
    print({longest}, len({longest}))
    print({shortest}, len({shortest}))
closest_to_a_target
    # Write a function {f}({plist}, {plim}) that returns the element of {plist} closest to {plim}; of two that are equally close, return the smaller one. / {f}({plist}, {plim}): which number in {plist} is nearest to {plim}? give it back, and in a tie the smaller / define {f} with a list {plist} and a number {plim}; it returns the item with the smallest distance to {plim}. if there are two, the lower one / i need a function {f} with parameters {plist} and {plim}, returning whichever item is the least far from {plim}. ties go to the smaller number / Define a function {f} with the parameters {plist}, a non-empty list, and {plim}. It returns the element with the smallest absolute difference from {plim}, and the smaller one if two elements have the same difference.
    def {f}({plist}, {plim}):
        return min({plist}, key=lambda value: (abs(value - {plim}), value))
    # {xs} = {ints_} / Create a list named `{xs.bare}` with the elements {ints_.items}. / let {xs} be {ints_} / the list {xs} has {ints_.and_items} / Store {ints_} in a variable {xs}.
    {xs} = {ints_}
    # call {f} to find what is closest to {near_} in {xs}, as {x} / Call {f} with the target {near_} and the list {xs}, and store the result in {x}. / {x}: the number in {xs} that comes nearest to {near_}, by the function / use {f} for {near_} and {xs}; the answer is {x} / Determine the element of {xs} closest to {near_} with {f} and assign it to a variable named `{x.bare}`.
    {x} = {f}({xs}, {near_})
    # print {x} and how far it is from {near_} / Print {x}, followed by the absolute difference between {x} and {near_}. / show {x}, then its distance to {near_} / what was found, and how much does it differ from {near_}, without a sign? print both / Output {x} and the absolute value of {x} minus {near_}.
    print({x}, abs({x} - {near_}))
order_of_indices
    # {xs} = {uniq_} / Create a list named `{xs.bare}` with the elements {uniq_.items}. / let {xs} be {uniq_} / take {uniq_.and_items} as a list {xs} / Assign {uniq_} to a variable named {xs}.
    {xs} = {uniq_}
    # sort the indices of {xs} by the number that stands there, as {out} / Create a list {out} with the indices of {xs}, sorted by the elements at these indices. / {out} is a list of indices: first where the smallest number is, then the next and so on / not the numbers, but their places: order the indices of {xs} from the smallest number to the largest and call this {out} / Sort the indices of {xs} in ascending order of the elements at them and store the list in a variable named `{out.bare}`.
    {out} = sorted(range(len({xs})), key=lambda i: {xs}[i])
    # print the indices, and in the next line the numbers in that order / Print {out}; then print a list of the elements of {xs} at these indices. / show {out} and, below it, what {xs} has at each of these places / first {out}, then on a new line the items of {xs} that it leads to, as a list / Output {out} and, on a second line, the list of the elements of {xs} in the order of {out}.
    print({out})
    print([{xs}[i] for i in {out}])
"""

SETS = r"""
repeats_out_order_kept
    # {ws} = {again_} / Create a list named `{ws.bare}` with the strings {again_.items}. / let {ws} be {again_} / {ws} is the list {again_}, with repeats / Store the list {again_} in a variable {ws}.
    {ws} = {again_}
    # remove the repeats but keep the order, as a new list {vs} / Create a list {vs} with the elements of {ws} in their original order, each only once. / {vs}: every word of {ws} where it comes first, and not again / i want {vs} without duplicates; what was first stays first / Remove the duplicates from {ws}, keep the order of the first occurrences, and store the list in a variable named `{vs.bare}`.
    {vs} = list(dict.fromkeys({ws}))
    # how many were removed? keep that as {x} / Store in {x} how many elements fewer {vs} has than {ws}. / {x} = length of the first list minus length of the second / count what got lost: {x} is how much shorter {vs} is / Compute the difference between the lengths of {ws} and {vs} and store it in a variable named `{x.bare}`.
    {x} = len({ws}) - len({vs})
    # print {vs} joined by {sep_}, then {x} in a line of its own / Print the elements of {vs} separated by {sep_}. On the next line, print {x}. / show the words of {vs} with {sep_} between them; below that show {x} / one line for {vs}, joined with {sep_}, and one for {x} / Output the strings in {vs} joined by {sep_} and then, on a new line, {x}.
    print({sep_}.join({vs}))
    print({x})
different_numbers(fill_)
    # {xs} = {numrep_} / Create a list named `{xs.bare}` containing {numrep_.items}. / let {xs} be {numrep_} / the numbers {numrep_.and_items} go in a list {xs} / Initialize {xs} with the list {numrep_}.
    {xs} = {numrep_}
    # make a set of them, named {out} / Create a set {out} with the elements of {xs}. / {out} is {xs} as a set, so that nothing is in it twice / turn the list into a set {out} / Convert the list {xs} to a set and store it in a variable named `{out.bare}`.
    {out} = set({xs})
    # if {more_} is not in it yet, add it / Add the number {more_} to the set {out}. / {more_} belongs into {out} as well / put {more_} in the set; nothing happens if it is there already / Insert {more_} into {out}.
    {out}.add({more_})
    # print how many different numbers that makes, and all of them in order, as a list / Print the number of elements of {out}, followed by a sorted list of them. / show the size of {out} and its numbers from low to high / how many are in {out}? print that and then the sorted numbers / Output the length of {out} and a list of its elements in ascending order.
    print(len({out}), sorted({out}))
on_both_lists(three)
    # {ws} = {a_} / Create a list named `{ws.bare}` with the value {a_}. / let {ws} be {a_} / the first list is {a_}; its name is {ws} / Store the list {a_} in a variable {ws}.
    {ws} = {a_}
    # {vs} = {b_} / Create another list named `{vs.bare}` with the value {b_}. / let {vs} be {b_} / the second one, {vs}, is {b_} / Store {b_} in a variable {vs}.
    {vs} = {b_}
    # what is in both? sort it and keep it as a list common / Create a sorted list named `common` with the elements that are in {ws} and also in {vs}. / {common}: whatever occurs in the one and in the other, in order / put the items that {ws} and {vs} have in common into a sorted list, common / Store the elements that occur in both lists, sorted in ascending order, in a variable named common.
    {common} = sorted(set({ws}) & set({vs}))
    # print the common ones and how many of {vs} are not among them / Print common, followed by the number of elements of {vs} that are not in it. / show common and the count of those in {vs} that {ws} does not have / common first, then how many items of {vs} are missing in it: print both / Output common and how many elements of {vs} do not occur in common.
    print({common}, sum(item not in {common} for item in {vs}))
only_on_one_list(three)
    # {ws} = {a_} / Create a list {ws} with the value {a_}. / let {ws} be {a_} / here is a list {ws}: {a_} / Assign the list {a_} to a variable named `{ws.bare}`.
    {ws} = {a_}
    # {vs} = {b_} / Create a list {vs} with the value {b_}. / let {vs} be {b_} / and here is another one, {vs}: {b_} / Assign the list {b_} to a variable named `{vs.bare}`.
    {vs} = {b_}
    # which items of {ws} are not in {vs}? keep them as {x}, in their order / Create a list {x} with all elements of {ws} that are not in {vs}. / {x}: only in the first list, order unchanged / take from {ws} what {vs} does not have and call the list {x} / Store the elements of {ws} that do not occur in {vs}, in the same order, in a list named `{x.bare}`.
    {x} = [item for item in {ws} if item not in {vs}]
    # the same the other way round, as {y} / Likewise, create a list {y} with all elements of {vs} that are not in {ws}. / and now {y}, what is only in {vs} / {y} = the items of the second list that the first one does not have / Store the elements of {vs} that do not occur in {ws} in a list named `{y.bare}`.
    {y} = [item for item in {vs} if item not in {ws}]
    # print both, one per line / Print {x} and {y} on separate lines. / show {x}, and {y} in the line below / {x} first, {y} on the next line / Output the list {x}; output the list {y} on a new line.
    print({x})
    print({y})
in_exactly_one(three)
    # {xs} = set({a_}) / Create a set named `{xs.bare}` from the list {a_}. / let {xs} be a set of {a_} / make {a_} a set and call it {xs} / Convert the list {a_} to a set and store it in {xs}.
    {xs} = set({a_})
    # and {ys} a set of {b_} / Create a second set named `{ys.bare}` from the list {b_}. / do the same for {b_}, as {ys} / {ys} = set({b_}) / Convert the list {b_} to a set {ys}.
    {ys} = set({b_})
    # what is in exactly one of the two? that set is {out} / Create a set {out} with the elements that are in either {xs} or {ys}, but not in both. / {out}: in the one or the other, not in both / take both sets together and leave out what they share; call it {out} / Compute the symmetric difference of {xs} and {ys} and store it in a variable named `{out.bare}`.
    {out} = {xs} ^ {ys}
    # print {out} as a sorted list and how many the two share / Print a sorted list of the elements of {out}, followed by the number of elements that {xs} and {ys} have in common. / show {out}, sorted, then the size of what is in both / sorted {out} first; after it the number of items that both sets have / Output the elements of {out} in ascending order as a list, and the number of elements in both {xs} and {ys}.
    print(sorted({out}), len({xs} & {ys}))
all_three_together(three)
    # {parts} = {three} / Create a list of lists named `{parts.bare}` with the value {three}. / let {parts} be {three} / there are three lists in {parts}: {three} / Store the nested list {three} in a variable named {parts}.
    {parts} = {three}
    # put all that occurs in any of them into a set everything / Create a set named `everything` with the elements of all inner lists of {parts}. / {everything} = a set of whatever is in one of the three / collect all items of the inner lists, without repeats, in a set called everything / Store the union of the inner lists as a set in a variable named everything.
    {everything} = set().union(*{parts})
    # which are in all three? a set shared / Create a set named `shared` with the elements that occur in every inner list of {parts}. / {shared}: only what none of the three is lacking / and shared is the set of those that all of them contain / Store the set of the elements that all inner lists have in common in a variable named shared.
    {shared} = set({parts}[0]).intersection(*{parts}[1:])
    # print both, sorted, one per line / Print a sorted list of everything and, on the next line, a sorted list of shared. / show everything in order and below it shared, in order too / two lines: sorted everything, sorted shared / Output the elements of everything as a sorted list; do the same for shared on a new line.
    print(sorted({everything}))
    print(sorted({shared}))
is_everything_there(pack)
    # {needed} = {need_} / Create a list named `{needed.bare}` with the elements {need_.items}. / the things that are {needed.bare}: {need_}, as a list / let {needed} be {need_} / Store the list {need_} in a variable named {needed}.
    {needed} = {need_}
    # {there} = {there_} / Create a list named `{there.bare}` with the elements {there_.items}. / these are {there.bare}: {there_}, another list / let {there} be {there_} / Store the list {there_} in a variable named {there}.
    {there} = {there_}
    # which of those in {needed} are missing in {there}? keep them as a list missing / Create a list named `missing` with the elements of {needed} that are not in {there}. / {missing}: everything from {needed} that {there} does not have / go through {needed}; what {there} lacks is missing / Store all elements of {needed} that do not occur in {there} in a list named missing.
    {missing} = [item for item in {needed} if item not in {there}]
    # if nothing is missing print {word_}, otherwise the missing ones with {sep_} between them / Print {word_} if missing is empty; otherwise, print its elements separated by {sep_}. / show what is missing, joined by {sep_}, or {word_} when nothing is / is the list missing empty? then print {word_}. else print its items, {sep_} in between / Output {word_} if no element is missing, and the elements of missing joined by {sep_} in all other cases.
    print({sep_}.join({missing}) if {missing} else {word_})
nothing_in_common(disjoint)
    # {xs} = {apart_a} / Create a list {xs} with the numbers {apart_a.items}. / let {xs} be {apart_a} / {apart_a.and_items} are in {xs}, a list / Assign the list {apart_a} to a variable named `{xs.bare}`.
    {xs} = {apart_a}
    # {ys} = {apart_b} / Create a list {ys} with the numbers {apart_b.items}. / let {ys} be {apart_b} / and {apart_b.and_items} are in {ys} / Assign the list {apart_b} to a variable named `{ys.bare}`.
    {ys} = {apart_b}
    # have they nothing in common? store True or False as {flag} / Store in {flag} whether {xs} and {ys} are disjoint. / {flag} is True if no number of {xs} is also in {ys} / check if the two are disjoint and let {flag} be the answer / Determine whether {xs} and {ys} have no common element and store the truth value in a variable named `{flag.bare}`.
    {flag} = set({xs}).isdisjoint({ys})
    # print {word_} if {flag} is true and {word2_} if not / Print {word_} if the lists are disjoint; otherwise, print {word2_}. / show {word_} when nothing is shared, else {word2_} / {word2_} if they share something, {word_} if they don't: print that / Output {word_} when {flag} is true, and {word2_} when it is false.
    print({word_} if {flag} else {word2_})
more_than_once
    # {ws} = {again_} / Create a list named `{ws.bare}` with the value {again_}. / let {ws} be {again_} / the entries are {again_.and_items}, in a list {ws} / Store {again_} in {ws}.
    {ws} = {again_}
    # which words are in it more than once? collect them in a set {out} / Create a set {out} with all elements of {ws} that occur more than once. / {out}: a set of the words with a count above 1 / find the repeated words and put them into a set called {out} / Store the set of those strings that {ws} contains at least twice in a variable named `{out.bare}`.
    {out} = {word for word in {ws} if {ws}.count(word) > 1}
    # and those that are in it just once, as a list {vs} in the order of {ws} / Create a list {vs} with the elements of {ws} that are not in {out}. / {vs} = the others, a list in their old order / the rest, which is not repeated, goes into a list {vs} / Store all elements of {ws} that occur exactly once, in the same order, in a list named `{vs.bare}`.
    {vs} = [word for word in {ws} if word not in {out}]
    # print {out} sorted, then {vs} / Print a sorted list of {out}, followed by {vs}. / show the repeated words as a sorted list and the single ones after them / sorted {out} and then {vs}, in one line / Output the elements of {out} as a sorted list, and then the list {vs}.
    print(sorted({out}), {vs})
same_members(like)
    # Write a function {f}({p}, {q}) that returns whether the lists {p} and {q} have the same members, regardless of order and repetitions. / {f}({p}, {q}) is True if everything in {p} is in {q} and the other way round, otherwise False / define {f} with two lists {p} and {q}. it compares them as sets and returns the answer / how often and in which order they come does not matter: {f}({p}, {q}) tells if two lists have the same items / Define a function {f} with the parameters {p} and {q}. It returns True if both lists contain the same elements, ignoring their order and number, and False otherwise.
    def {f}({p}, {q}):
        return set({p}) == set({q})
    # {xs} = {like_a} / Create a list {xs} with the value {like_a}. / let {xs} be {like_a} / a list for it, {xs}: {like_a} / Store the list {like_a} in a variable named `{xs.bare}`.
    {xs} = {like_a}
    # has {like_b} the same members as {xs}? ask {f} and keep the answer as {flag} / Call {f} with {xs} and the list {like_b} and store the result in {flag}. / {flag} is what the function returns for {xs} and {like_b} / compare {xs} with {like_b} through {f}; {flag} is the answer / Use {f} to check {xs} against {like_b} and assign the truth value to a variable named `{flag.bare}`.
    {flag} = {f}({xs}, {like_b})
    # print {flag}, and what the function says about {xs} and the same list reversed / Print {flag}, followed by the result of {f} for {xs} and a reversed copy of {xs}. / show {flag}; then call {f} for {xs} and {xs} backwards and show that, too / {flag} first, then compare {xs} with its own reversal by {f}: print both / Output {flag} and the value that {f} returns for {xs} and the reversed list.
    print({flag}, {f}({xs}, {xs}[::-1]))
"""

RANGES = r"""
point_in_an_interval(span)
    # {low} = {from_} and {high} = {to_} / Store {from_} in a variable named {low} and {to_} in a variable named {high}. / an interval goes from {from_} ({low.bare}) to {to_} ({high.bare}) / let {low} be {from_} and {high} be {to_} / Create two variables, {low} with the value {from_} and {high} with the value {to_}.
    {low} = {from_}
    {high} = {to_}
    # how long is the interval? store it as length / Compute the length of the interval, {high} minus {low}, and store it in a variable named `length`. / the length is the distance from {low} to {high} / {length} = {high} minus {low} / Store the difference between {high} and {low} in a variable named length.
    {length} = {high} - {low}
    # {x} tells if {point_} lies in it, both ends included / Store in {x} whether {point_} is at least {low} and at most {high}. / is {point_} between the two? the ends count; keep the answer as {x} / check whether {point_} is inside, ends included, and call the answer {x} / Determine whether the interval, including both ends, contains {point_}, and store the truth value in a variable named `{x.bare}`.
    {x} = {low} <= {point_} <= {high}
    # print the length and {x} / Print the length, followed by {x}. / show both: length, then {x} / length and the answer in one line / Output length and {x}, in this order.
    print({length}, {x})
overlap_of_two(both)
    # Write a function {f}({p}, {q}) that returns how long the overlap of the intervals {p} and {q} is; both are tuples of start and end. If they do not overlap, return 0. / {f}({p}, {q}): two tuples (start, end) come in, the length they have in common comes out, or 0 / define {f} with {p} and {q}, each a tuple of a start and an end. take the smaller end minus the larger start, but never less than 0 / i want a function {f} for two intervals {p} and {q}, given as (start, end). it returns the length of the part that lies in both, 0 if there is none / Define a function {f} with the parameters {p} and {q}, which are tuples with a start and an end. It returns the length of their overlap, and 0 for intervals that do not overlap.
    def {f}({p}, {q}):
        return max(0, min({p}[1], {q}[1]) - max({p}[0], {q}[0]))
    # {x} = {span_a} and {y} = {span_b} / Create two tuples, {x} with the value {span_a} and {y} with the value {span_b}. / the intervals are {span_a} and {span_b}; call them {x} and {y} / let {x} be {span_a} and {y} be {span_b} / Store the tuple {span_a} in {x} and the tuple {span_b} in {y}.
    {x} = {span_a}
    {y} = {span_b}
    # get their overlap with the function / Call {f} with {x} and {y} and store the result in a variable named `overlap`. / the overlap is what {f} returns for these two / use {f} on both and keep the overlap / Compute the overlap of {x} and {y} with {f} and assign it to overlap.
    {overlap} = {f}({x}, {y})
    # if the overlap is 0 print {word_}, else print the overlap / Print the overlap, or {word_} if it is 0. / show {word_} when there is no overlap and the number when there is one / is there an overlap? print how long it is; if not, print {word_} / Output overlap if it is greater than 0, and {word_} otherwise.
    print({overlap} if {overlap} > 0 else {word_})
hull_and_gap(gone)
    # {x} = {gap_a} and {y} = {gap_b} / Create two tuples, {x} with the value {gap_a} and {y} with the value {gap_b}. / two intervals: {x} is {gap_a}, {y} is {gap_b} / let {x} be {gap_a} and {y} be {gap_b} / Store the tuple {gap_a} in a variable {x} and the tuple {gap_b} in a variable {y}.
    {x} = {gap_a}
    {y} = {gap_b}
    # {y} begins after {x} ends; how large is the gap between them? store it / Compute the gap between the end of {x} and the start of {y} and store it in a variable named `gap`. / the gap is {y}[0] minus {x}[1] / subtract the second item of {x} from the first of {y} to get the gap / Store the first element of {y} minus the second element of {x} in a variable named gap.
    {gap} = {y}[0] - {x}[1]
    # make one interval {out} that covers both and the gap, as a tuple / Create a tuple {out} with the smaller of the two starts and the larger of the two ends. / {out} goes from where the first one starts to where the last one ends, a tuple / both together, with the smallest start and the greatest end, are a tuple called {out} / Store the smallest interval that contains both {x} and {y} as a tuple in a variable named `{out.bare}`.
    {out} = (min({x}[0], {y}[0]), max({x}[1], {y}[1]))
    # print the gap, and {out} with {sep_} between its ends / Print the gap. On the next line, print both elements of {out} separated by {sep_}. / show the gap first; below it the two numbers of {out} with {sep_} in between / two lines: the gap, then start and end of {out}, separated by {sep_} / Output gap and, on a new line, the start and the end of {out} with the separator {sep_}.
    print({gap})
    print(*{out}, sep={sep_})
between_with_and_without_ends
    # {xs} = {uniq_} / Create a list named `{xs.bare}` containing {uniq_.items}. / let {xs} be {uniq_} / i have the list {xs} with {uniq_.and_items} / Initialize {xs} with the list {uniq_}.
    {xs} = {uniq_}
    # count how many lie between {low_} and {high_}, both included, as {x} / Store in {x} the number of elements of {xs} that are at least {low_} and at most {high_}. / {x}: how many of {xs} are in the range from {low_} to {high_}, the ends count as well / from {low_} to {high_}, ends included: how many of them are there? keep it as {x} / Count the elements of {xs} from {low_} to {high_} inclusive and store the number in a variable named `{x.bare}`.
    {x} = sum({low_} <= value <= {high_} for value in {xs})
    # and now without the ends, as {y} / Likewise, count the elements greater than {low_} and less than {high_}, and store the number in {y}. / {y} is the same count, but {low_} and {high_} themselves do not count / strictly between the two: that number is {y} / Count the elements strictly between {low_} and {high_} and store the number in a variable named `{y.bare}`.
    {y} = sum({low_} < value < {high_} for value in {xs})
    # print {x}, {y} and how many are outside / Print {x}, {y} and the number of elements of {xs} less than {low_} or greater than {high_}. / show both counts, then how many numbers are below {low_} or above {high_} / first {x}, then {y}, and then the count of those that are not from {low_} to {high_} / Output {x} and {y}, followed by the number of elements that lie outside the range from {low_} to {high_}.
    print({x}, {y}, len({xs}) - {x})
intervals_by_start
    # {spans} = {spans_} / Create a list of tuples named `{spans.bare}` with the value {spans_}. / the {spans.bare} are tuples of start and end: {spans_} / let {spans} be {spans_} / Store the list {spans_} in a variable named {spans}.
    {spans} = {spans_}
    # sort them by their start, in place / Sort the list {spans} in place by the first item of each tuple. / the earliest start comes first: bring {spans} in order / put {spans} itself in order by where they begin / Sort the tuples in {spans} in place in ascending order of their first elements.
    {spans}.sort(key=lambda pair: pair[0])
    # which one is the longest? keep it as longest / Store the tuple with the greatest difference between its second and its first item in a variable named `longest`. / {longest}: the one where end minus start is largest / find the longest of the {spans.bare}, by end minus start / Determine the element of {spans} with the largest difference of end and start and assign it to longest.
    {longest} = max({spans}, key=lambda pair: pair[1] - pair[0])
    # print every one of the {spans.bare} as "start-end" on its own line, and then how long the longest is / For each of the {spans.bare}, print start and end with "-" between them on a separate line. Finally, print the length of longest. / show lines like "3-9" for all of them and, at the end, the length of the longest / one line per tuple in the form "12-20"; the last line is end minus start of longest / Output each tuple in the format "5-11", one per line, and after them the length of longest.
    for start, end in {spans}:
        print(f"{start}-{end}")
    print({longest}[1] - {longest}[0])
do_any_clash
    # {spans} = {spans_} / Create a list named `{spans.bare}` with the tuples {spans_.items}. / each of the {spans.bare} has a start and an end: {spans_} / let {spans} be {spans_} / Store {spans_} in a variable named {spans}.
    {spans} = {spans_}
    # sort the {spans.bare} into a new list {out} / Create a sorted list {out} with the elements of {spans}. / {out}: the {spans.bare} from the earliest to the latest / i want them in order, in a list {out} of its own / Sort the tuples in {spans} and store the sorted list in a variable named `{out.bare}`.
    {out} = sorted({spans})
    # {flag}: does one of {out} begin before the one in front of it has ended? / Store in {flag} whether any tuple of {out} starts before the end of the tuple before it. / compare neighbours in {out}. if the later one starts before the end of the earlier one, even once, {flag} is True, else False / is there a pair of neighbours in {out} where the second starts too early, before the end of the first? {flag} is the answer / Check whether, for any two consecutive tuples of {out}, the start of the second is less than the end of the first, and store the truth value in a variable named `{flag.bare}`.
    {flag} = any(b[0] < a[1] for a, b in zip({out}, {out}[1:]))
    # print {word_} if that is so, otherwise {word2_} / Print {word_} if {flag} is true and {word2_} if it is false. / show {word_} for True, {word2_} for False / do any of them clash? print {word_} if they do and {word2_} if they don't / Output {word2_} unless {flag} is true; in this case, output {word_}.
    print({word_} if {flag} else {word2_})
in_steps_upwards(span)
    # make a list {xs} of the numbers from {from_} to {to_}, {to_} included, in steps of {step_} / Create a list {xs} with the numbers from {from_} to {to_} inclusive, with a step of {step_}. / {xs}: {from_}, then always {step_} more, up to {to_} at most / start at {from_} and go up by {step_} as long as it is not over {to_}; the list is {xs} / Use range to create a list of every {step_.th} number from {from_} to {to_}, including {to_} if it is reached, and store it in a variable named `{xs.bare}`.
    {xs} = list(range({from_}, {to_} + 1, {step_}))
    # is {to_} itself in it? keep the answer as {flag} / Store in {flag} whether {to_} is an element of {xs}. / {flag} says if {to_} was reached, that is, if {xs} has it / check if {xs} contains {to_}; the answer is {flag} / Determine whether {xs} contains {to_} and store the truth value in a variable named `{flag.bare}`.
    {flag} = {to_} in {xs}
    # if not, add it at the end / If {flag} is false, append {to_} to {xs}. / when it was not reached, put {to_} behind the others / {xs} should end with {to_}: append it unless {flag} is True / Append {to_} to {xs} when {flag} is false.
    if not {flag}:
        {xs}.append({to_})
    # print how many numbers that makes, and their sum / Print the length and the sum of {xs}. / show how many there are in {xs} and what they are together / count of the numbers, then their total: print both / Output the number of elements of {xs}, followed by the sum of them.
    print(len({xs}), sum({xs}))
counting_down(span)
    # make a list {xs} that counts down from {to_} to {from_}, both included / Create a list {xs} with the integers from {to_} down to {from_} inclusive. / {xs} = {to_}, then one less each time, until {from_} / backwards by 1 from {to_}, the last number being {from_}: the list {xs} / Create a list of the whole numbers from {to_} to {from_} in descending order, including both, and store it in a variable named `{xs.bare}`.
    {xs} = list(range({to_}, {from_} - 1, -1))
    # take every {step_.th} number of it, beginning with the first, as {ys} / Create a list {ys} with the elements of {xs} at all indices that are multiples of {step_}. / {ys}: go through {xs} in steps of {step_}, from its first number on / thin out {xs}: only index 0, index {step_} and so on, always {step_} further, go into {ys} / Store every {step_.th} element of {xs}, starting with the first, in a list named `{ys.bare}`.
    {ys} = {xs}[::{step_}]
    # print the first {k} and the last {k} of {ys}, as two lists / Print a list of the first {k} elements of {ys} and a list of the last {k}. / show how {ys} begins and how it ends, {k} items each / {ys}[:{k}] and then the final {k} items of {ys}: print these / Output the first {k} elements and the last {k} elements of {ys} as lists.
    print({ys}[:{k}], {ys}[-{k}:])
numbers_missing_in_a_row
    # {xs} = {holes_} / Create a list named `{xs.bare}` with the elements {holes_.items}. / let {xs} be {holes_} / these numbers were given out, as {xs}: {holes_} / Store the list {holes_} in a variable {xs}.
    {xs} = {holes_}
    # which whole numbers between the smallest and the largest are missing? keep them as a list missing, in order / Create a list named `missing` with the integers from the minimum to the maximum of {xs} that are not in {xs}. / {missing}: go from the lowest number to the highest and note what {xs} does not have / list what is missing in {xs}, from its minimum to its maximum / Store all integers between the smallest and the largest element of {xs} that do not occur in it, in ascending order, in a list named missing.
    {missing} = [value for value in range(min({xs}), max({xs}) + 1) if value not in {xs}]
    # append the missing ones to {xs} and sort it / Extend {xs} by the elements of missing and sort it in place. / {xs} gets the missing numbers, too, and is put in order / add everything in missing to {xs}, then bring {xs} in ascending order / Add all elements of missing to {xs}. Then sort {xs} in place.
    {xs} += {missing}
    {xs}.sort()
    # print how many were missing, and the first and the last number of {xs} / Print the length of missing, followed by the first and the last element of {xs}. / show the count of the missing ones, then where {xs} begins and where it ends / three numbers: how many were missing, {xs}[0] and the last of {xs} / Output the number of elements of missing, the first element of {xs} and the last element of {xs}.
    print(len({missing}), {xs}[0], {xs}[-1])
all_any_none
    # {temps} = {decs_} / Create a list named `{temps.bare}` with the numbers {decs_.items}. / the {temps.bare} are {decs_.and_items}, as a list / let {temps} be {decs_} / Assign {decs_} to a variable named {temps}.
    {temps} = {decs_}
    # are all of them above {dec_low}? keep True or False as {x} / Store in {x} whether all {temps.bare} are greater than {dec_low}. / {x} is True if every one of the {temps.bare} is over {dec_low} / check that none of the {temps.bare} is {dec_low} or less; the answer is {x} / Determine whether every element of {temps} is greater than {dec_low} and store the truth value in a variable named `{x.bare}`.
    {x} = all(value > {dec_low} for value in {temps})
    # is at least one of them over {dec_high}? that is {y} / Store in {y} whether any of the {temps.bare} is greater than {dec_high}. / {y} says whether one or more of the {temps.bare} are above {dec_high} / look for something over {dec_high}: {y} is True if there is any, else False / Determine whether {temps} has an element greater than {dec_high} and store the truth value in a variable named `{y.bare}`.
    {y} = any(value > {dec_high} for value in {temps})
    # print {x}, {y} and whether none of them is below 0 / Print {x}, {y} and True if no element of {temps} is negative, otherwise False. / show both answers, then if there is none under 0 among the {temps.bare} / {x}, then {y}, then the answer to "is none of them negative?" / Output {x} and {y}, followed by the truth value of the statement that none of the {temps.bare} is less than 0.
    print({x}, {y}, not any(value < 0 for value in {temps}))
"""

PLACES = r"""
halves_change_places
    # {ws} = {words_} / Create a list named `{ws.bare}` with the elements {words_.items}. / let {ws} be {words_} / the list {ws} has {words_.and_items} / Store {words_} in a variable {ws}.
    {ws} = {words_}
    # cut {ws} into two halves {x} and {y}; the one in the middle, if there is one, belongs to {y} / Split {ws} into a first half {x} and a second half {y}. If the length is odd, the middle element belongs to {y}. / {x} is the first half, {y} the rest. for an odd length {y} has one more / half of the items, rounded down, go into {x}, what follows goes into {y} / Store the first len({ws}) // 2 elements of {ws} in {x} and the remaining ones in {y}.
    {x} = {ws}[:len({ws}) // 2]
    {y} = {ws}[len({ws}) // 2:]
    # now the second half comes first: put them together again in {ws} / Assign to {ws} the elements of {y}, followed by the elements of {x}. / {ws} becomes {y} and {x} in one list, {y} in front / let the halves change places in {ws} / Set {ws} to the concatenation of {y} and {x}.
    {ws} = {y} + {x}
    # print the sizes of {x} and {y}, then {ws} joined by {sep_} / Print the lengths of {x} and {y}. On the next line, print the elements of {ws} separated by {sep_}. / show how many are in {x} and in {y}; in a new line {ws} with {sep_} between the words / first both lengths, then a line with all of {ws}, joined by {sep_} / Output the number of elements of each half, {x} first, and on a second line the strings in {ws} joined by {sep_}.
    print(len({x}), len({y}))
    print({sep_}.join({ws}))
cut_in_thirds
    # {xs} = {thirds_} / Create a list named `{xs.bare}` containing {thirds_.items}. / let {xs} be {thirds_} / the numbers {thirds_.and_items} go into {xs} / Initialize {xs} with the list {thirds_}.
    {xs} = {thirds_}
    # get a third of its length, as a whole number, and call it size / Divide the length of {xs} by 3 and store the integer in a variable named `size`. / {size} is len({xs}) // 3 / how many items are a third of {xs}? keep this as size / Compute the length of {xs} divided by 3, as an integer, and assign it to size.
    {size} = len({xs}) // 3
    # cut {xs} into three lists {x}, {y} and {z} of that size, in order / Store the first size elements of {xs} in {x}, the next ones in {y} and the last ones in {z}. / {x}, {y} and {z} are the first, the second and the last third of {xs} / three parts, equally long and one after the other: {x}, {y}, {z} / Split {xs} into three consecutive parts of equal length and assign them to {x}, {y} and {z}.
    {x} = {xs}[:{size}]
    {y} = {xs}[{size}:2 * {size}]
    {z} = {xs}[2 * {size}:]
    # print the sum of each of the three, with {sep_} between them / Print the sums of {x}, {y} and {z}, separated by {sep_}. / add up every part and show the three totals, {sep_} in between / what do {x}, {y} and {z} make? print the sums with {sep_} as the separator / Output the three sums in the order of the parts, with the separator {sep_}.
    print(sum({x}), sum({y}), sum({z}), sep={sep_})
every_second_from_the_end
    # {ws} = {words_} / Create a list of strings {ws} with {words_.items}. / let {ws} be {words_} / {words_.and_items} make up the list {ws} / Assign the list {words_} to a variable named `{ws.bare}`.
    {ws} = {words_}
    # go from the end to the start and take every second word, beginning with the last: {vs} / Create a list {vs} with every second element of {ws} in reverse order, starting with the last one. / {vs}: the last, the third from the end, the fifth from the end and so on / backwards through {ws} in steps of 2; the list is called {vs} / Store the elements of {ws} from the last to the first with a step of 2 in a list named `{vs.bare}`.
    {vs} = {ws}[::-2]
    # and {x} is word number {k} from the end of {ws}, where the last is number 1 / Store element number {k} of {ws}, counted from the end, in {x}; the last element has number 1. / count from the back, the last word being 1: number {k} is {x} / {x}: the item at index -{k} of {ws} / Assign the element of {ws} at the index -{k} to a variable named `{x.bare}`.
    {x} = {ws}[-{k}]
    # print {vs} and whether {x} is in it / Print {vs}, followed by True if it contains {x} and False if not. / show {vs} and if {x} is one of them / {vs} first, then the answer to the question whether {x} occurs in it / Output {vs} and the truth value of the statement that {x} is an element of it.
    print({vs}, {x} in {vs})
numbered_from_a_start
    # {tasks} = {things_} / Create a list named `{tasks.bare}` with the strings {things_.items}. / the {tasks.bare} are {things_.and_items}, in a list / let {tasks} be {things_} / Store the list {things_} in a variable {tasks}.
    {tasks} = {things_}
    # make a list {out} of tuples, each with a number and an item; the numbers begin with 1 / Create a list {out} of tuples with the position, counted from 1, and the element of {tasks} at this position. / {out}: every one of the {tasks.bare} with its number in front, as a tuple, 1 for the first / number the {tasks.bare} from 1 and keep the pairs of number and item in {out} / Pair each element of {tasks} with its position, starting with 1, and store the list of tuples in a variable named `{out.bare}`.
    {out} = list(enumerate({tasks}, 1))
    # which number has {in_things}? store it as {x} / Store the position of {in_things}, counted from 1, in {x}. / {x}: the place of {in_things}, where the first is 1 / find {in_things} in {tasks} and let {x} be its index plus 1 / Determine the index of {in_things} in {tasks}, add 1 and assign the result to a variable named `{x.bare}`.
    {x} = {tasks}.index({in_things}) + 1
    # move {in_things} to the front of {tasks} / Remove {in_things} from {tasks} and insert it at the beginning. / {in_things} comes first now, the others keep their order / take {in_things} out of {tasks} and put it back in front / Move the element {in_things} to the index 0 of {tasks}.
    {tasks}.remove({in_things})
    {tasks}.insert(0, {in_things})
    # print {x} and then all {tasks.bare} with new numbers from 1, each on a line like "1) item" / Print {x}. Then print every element of {tasks} on a separate line, with its position (from 1) and ")" before it. / show {x} first; after that one line for each, in the form "2) name" / the old place of {in_things}, and below it the {tasks.bare}, numbered from 1 as in "3) item" / Output {x} and then one line for each of the {tasks.bare} in the format "4) item", counting from 1.
    print({x})
    for number, item in enumerate({tasks}, 1):
        print(f"{number}) {item}")
same_backwards
    # {xs} = {mirror_} / Create a list named `{xs.bare}` with the elements {mirror_.items}. / let {xs} be {mirror_} / here is the list {xs}: {mirror_} / Store {mirror_.and_items} as a list {xs}.
    {xs} = {mirror_}
    # make a reversed copy {ys} / Create a list {ys} with the elements of {xs} in reverse order. / {ys} is {xs} from back to front; {xs} stays as it is / turn the list around, but as a new list named {ys} / Reverse {xs} without changing it and store the new list in a variable named `{ys.bare}`.
    {ys} = {xs}[::-1]
    # does it read the same from both sides? keep that as {flag} / Store in {flag} whether {xs} and {ys} are equal. / {flag} is True if the list and its reversal are the same, otherwise False / compare {xs} with {ys} and call the answer {flag} / Check whether {xs} is equal to {ys} and store the truth value in a variable named `{flag.bare}`.
    {flag} = {xs} == {ys}
    # if not, add the items of {ys} behind those of {xs} / Extend {xs} by the elements of {ys} if {flag} is false. / unless {flag} is True, {xs} gets all of {ys} at its end / when they differ, append everything in {ys} to {xs} / If {flag} is false, add all elements of {ys} at the end of {xs}.
    if not {flag}:
        {xs} += {ys}
    # print {flag} and how long {xs} is / Print {flag}, followed by the length of {xs}. / show the answer and the number of items in {xs} / was it the same, and how many items does {xs} have now? print {flag} and that number / Output {flag} and the number of elements of {xs}.
    print({flag}, len({xs}))
moved_to_the_ends
    # {line} = {people_} / Create a list named `{line.bare}` with the names {people_.items}. / {people_.and_items} stand in a {line.bare}; make it a list / let {line} be {people_} / Store the list {people_} in a variable named {line}.
    {line} = {people_}
    # move the last one to the front / Remove the last element of {line} and insert it at the beginning. / whoever is at the end comes first now / take the last name off and put it before all others / Move the last element of {line} to index 0.
    {line}.insert(0, {line}.pop())
    # move the one at index {k} to the end / Remove the element at index {k} from {line} and append it. / index {k}: that one has to go behind everybody else / the name at index {k} is taken out and comes last / Move the element at index {k} of {line} to the end.
    {line}.append({line}.pop({k}))
    # swap the first and the last / Exchange the first and the last element of {line}. / the two at the ends change places / let the first one stand at the end and the last one in front / Swap the elements at both ends of the list {line}.
    {line}[0], {line}[-1] = {line}[-1], {line}[0]
    # print the names with {sep_} between them, and the place of {in_people}, counting from 1 / Print the elements of {line} joined by {sep_}, followed by the position of {in_people}, where the first element has position 1. / show {line} as a text with {sep_} in between; then which place {in_people} has, 1 being the first / {line}, joined by {sep_}, and after it the index of {in_people} plus 1: print that / Output the names in {line} as one string with the separator {sep_}, and then the position of {in_people}, counted from 1.
    print({sep_}.join({line}), {line}.index({in_people}) + 1)
ends_swapped_in_a_copy
    # Write a function {f}({plist}) that returns a copy of {plist} in which the first and the last element have changed places; a list of fewer than 2 elements is copied as it is. / {f}({plist}) gives back a new list, with both ends swapped and the rest unchanged. with less than two items nothing is swapped / define {f} with a list {plist}: the last item, then the middle, then the first one make the new list. if there are not at least two, return a copy / i want a function {f} that swaps the ends of {plist} in a copy and returns it; too short a list (0 or 1 items) is just copied / Define a function {f} with one parameter {plist}. It returns a new list with the first and the last element exchanged. If {plist} has fewer than two elements, it returns an unchanged copy.
    def {f}({plist}):
        if len({plist}) < 2:
            return {plist}[:]
        return [{plist}[-1], *{plist}[1:-1], {plist}[0]]
    # {xs} = {uniq_} / Create a list named `{xs.bare}` containing {uniq_.items}. / let {xs} be {uniq_} / {xs} gets the numbers {uniq_.and_items} / Store {uniq_} in a variable {xs}.
    {xs} = {uniq_}
    # use it on {xs} and keep the new list as {ys} / Call {f} with {xs} and store the returned list in {ys}. / {ys} is what the function makes of {xs} / let {f} swap the ends of {xs}; the result is called {ys} / Assign the result of {f} for the list {xs} to a variable named `{ys.bare}`.
    {ys} = {f}({xs})
    # print {ys} and what the function returns for a list with only {any_} in it / Print {ys}, followed by the result of {f} for a list with the single element {any_}. / show {ys}; then call {f} for the list that has nothing but {any_}, and show this, too / {ys} first, then {f} of a list of one item, {any_}: print both / Output {ys} and the value that {f} returns for the list with the number {any_} as its only element.
    print({ys}, {f}([{any_}]))
ups_between_neighbours
    # {temps} = {ints_} / Create a list named `{temps.bare}` with the elements {ints_.items}. / the {temps.bare} were {ints_.and_items}; put them in a list / let {temps} be {ints_} / Store {ints_} in a variable named {temps}.
    {temps} = {ints_}
    # how often is one of them higher than the one before? keep that as rises / Count the elements of {temps} that are greater than their predecessor and store the number in a variable named `rises`. / {rises}: the number of times it goes up from one to the next / compare neighbours; each time the second is larger counts as one of the rises / Store the number of pairs of neighbours in which the second element is greater in a variable named rises.
    {rises} = sum(b > a for a, b in zip({temps}, {temps}[1:]))
    # the same for falls: where the second of two neighbours is lower / Likewise, count the elements that are less than their predecessor and store the number in a variable named `falls`. / and falls is how often it goes down / {falls} counts the other direction, from a number to a smaller one / Store the number of pairs of neighbours in which the second element is smaller in a variable named falls.
    {falls} = sum(b < a for a, b in zip({temps}, {temps}[1:]))
    # print rises and falls, and on the next line {word_} if it never goes down and {word2_} if it does / Print rises and falls. On a second line, print {word_} if falls is 0; otherwise, print {word2_}. / show both counts; below them {word_} when there are no falls, else {word2_} / rises, falls, and then in a new line {word2_} if there is at least one fall, {word_} if not / Output rises and falls in one line, and on the next line {word_} if nothing falls or {word2_} if something does.
    print({rises}, {falls})
    print({word_} if {falls} == 0 else {word2_})
sorted_side_by_side
    # {ws} = {people_} / Create a list of names {ws} with {people_.items}. / let {ws} be {people_} / the people are {people_.and_items}, as a list {ws} / Store the list {people_} in a variable named `{ws.bare}`.
    {ws} = {people_}
    # {xs} = {values_} / Create a list {xs} with their numbers {values_.items}. / each one has a number, in the same order: {values_}, as {xs} / let {xs} be {values_} / Store the numbers {values_.and_items} in a list named `{xs.bare}`.
    {xs} = {values_}
    # put each number and its name together in tuples, number first, and sort them: a list {out} / Create a sorted list {out} of tuples with an element of {xs} and the element of {ws} at the same position. / {out}: pairs (number, name), from the smallest number to the largest / zip {xs} with {ws} and sort the pairs into {out} / Combine {xs} and {ws} into tuples of a number and a name, sort these in ascending order and store the list in a variable named `{out.bare}`.
    {out} = sorted(zip({xs}, {ws}))
    # print only the names, in that order, with {sep_} between them / Print the second item of every tuple in {out}, separated by {sep_}. / show the names of {out}, joined by {sep_}, without the numbers / who comes first, who next and so on? print the names with {sep_} in between / Output the names in the order of {out} as one string with the separator {sep_}.
    print({sep_}.join(pair[1] for pair in {out}))
places_that_agree
    # Write a function {f}({p}, {q}) that returns the list of the indices at which the lists {p} and {q} have equal elements; the longer list is ignored beyond the end of the shorter one. / {f}({p}, {q}): at which indices do the two lists agree? return them as a list. they need not be equally long, only the places that both have count / define {f} with two lists {p} and {q}; it goes through both together and collects the indices where the items are the same / i need a function {f} which compares {p} and {q} place by place, as far as the shorter one goes, and returns the indices with equal items / Define a function {f} with the parameters {p} and {q}. It returns all indices, up to the length of the shorter list, at which the elements of both lists are equal.
    def {f}({p}, {q}):
        return [i for i, (a, b) in enumerate(zip({p}, {q})) if a == b]
    # {xs} = {mirror_} / Create a list {xs} with the elements {mirror_.items}. / let {xs} be {mirror_} / {mirror_} is {xs} / Store the list {mirror_} in a variable named `{xs.bare}`.
    {xs} = {mirror_}
    # where does it agree with its sorted copy? call {f} and keep the indices as {out} / Call {f} with {xs} and a sorted copy of it, and store the result in {out}. / {out}: the indices at which {xs} is the same as {xs} sorted, by the function / compare {xs} with the sorted {xs} through {f}; the list is {out} / Use {f} to find the indices at which {xs} and its sorted copy are equal, and assign them to a variable named `{out.bare}`.
    {out} = {f}({xs}, sorted({xs}))
    # print {out}, or {word_} if it is empty / Print {out}; if there are no such indices, print {word_}. / show the indices, {word_} when there are none / does it agree anywhere? print the list if so, else print {word_} / Output {out} if it has at least one element, and {word_} otherwise.
    print({out} if {out} else {word_})
"""

for table_ in (ORDERS, RANKS, SETS, RANGES, PLACES):
    stories(d, table_, SLOTS)
