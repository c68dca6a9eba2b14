"""Short stories as beginners tell them: small facts, corrections, the same again, a function for any other case."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import choice, derived, exact, fragment, integer, new
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import Maker, drawn, entries, middle, near, one_of, several
from codegen_repl.training.corpus.words import CATEGORIES, made_up, odd_token, plain_word

d = Domain("short_beginners", weight=44)

SCALES = ((0, 12), (1, 60), (-25, 25), (-400, 400), (20, 900), (1000, 9999), (0, 150))
ABOVE_ZERO = ((1, 9), (1, 30), (1, 80), (2, 500), (10, 4000))
FIRST_PEOPLE, OTHER_PEOPLE = CATEGORIES["person"][:26], CATEGORIES["person"][26:]


def whole(*scales: tuple[int, int], low: int = 4, high: int = 9) -> Maker:
    """Makes different whole numbers of one size."""

    def make(rng: Random) -> list[int]:
        least, most = rng.choice(scales)
        return rng.sample(range(least, most + 1), rng.randint(low, min(high, most - least)))

    return make


def low(rng: Random) -> str:
    """A word of small letters only."""
    return made_up(rng, rng.choice((1, 2, 2, 3))) if rng.random() < 0.5 else plain_word(rng)


def term(rng: Random) -> str:
    """A word in any case, now and then a code with digits or signs."""
    code = odd_token(rng)
    if rng.random() < 0.12 and not code.isdigit():
        return code
    text = low(rng)
    return rng.choice((text, text, text, text.capitalize(), text.upper()))


def long_word(rng: Random) -> str:
    """A word of at least four letters in small letters or with a capital."""
    text = made_up(rng, rng.choice((2, 3, 3)))
    return rng.choice((text, text, text.capitalize()))


def terms(rng: Random, least: int = 4, most: int = 8) -> list[str]:
    """Different words of several kinds."""
    return several(rng, term, least, most)


def first_one(rng: Random) -> str:
    """A person's name, of the first half of the pool or made up."""
    return made_up(rng, 2).capitalize() if rng.random() < 0.4 else rng.choice(FIRST_PEOPLE)


def other_one(rng: Random) -> str:
    """A person's name, of the other half of the pool or made up."""
    return made_up(rng, 3).capitalize() if rng.random() < 0.4 else rng.choice(OTHER_PEOPLE)


def phrase(rng: Random, least: int = 4, most: int = 8) -> str:
    """Different words with single spaces between them."""
    return " ".join(several(rng, low, least, most))


def spoken(rng: Random) -> str:
    """Words with single spaces, some of them with capitals."""
    words = phrase(rng).split()
    return " ".join(rng.choice((w, w, w.capitalize(), w.upper())) for w in words)


def untidy(rng: Random) -> list[str]:
    """Names badly typed, of which one occurs twice."""
    names = [low(rng) for _ in range(rng.randint(3, 5))]
    typed = [
        rng.choice((" ", "", "  ")) + rng.choice((n, n.upper(), n.capitalize())) + rng.choice(("", " ", "  "))
        for n in (*names, names[0])
    ]
    return rng.sample(typed, len(typed))


def amount(low_: float, high_: float, places: int = 2) -> Maker:
    """Makes an amount of money."""
    return lambda rng: round(rng.uniform(low_, high_), places)


def things(kind: str, value: Maker) -> Maker:
    """Makes a dictionary of things of a kind, or made-up ones, each with a value."""

    def key(rng: Random) -> str:
        return rng.choice(CATEGORIES[kind]) if rng.random() < 0.7 else made_up(rng, 2)

    return lambda rng: {name: value(rng) for name in several(rng, key, 3, 6)}


def ranked(name: Maker) -> Maker:
    """Makes a dictionary of names, each with another number."""

    def make(rng: Random) -> dict[str, int]:
        names = several(rng, name, 3, 5)
        return dict(zip(names, rng.sample(range(5, rng.choice((20, 90))), len(names)), strict=True))

    return make


def votes(rng: Random) -> list[str]:
    """Names, each of them several times."""
    pool = several(rng, first_one, 2, 3)
    return [*pool, pool[0], *rng.choices(pool, k=rng.randint(1, 4))]


def sign(rng: Random) -> str:
    """Something to stand between two things."""
    mark = rng.choice("-/|+;>~*&:=#_")
    return rng.choice((mark, mark, f" {mark} ", mark * 2, ", ", " "))


def pick(values: Any, place: int = 0) -> Any:
    """One of the values; another one for another place."""
    pool = sorted(set(values), key=str)
    Random(repr(pool)).shuffle(pool)
    return pool[place % len(pool)]


NOUNS = """
    age allowance=allowance/income price=price/cost share=share/part average=average/mean greeting length
    nickname hidden initials hits login title=title/heading longer cart=cart/basket friends=friends/guests
    total difference=difference/gap middle_=middle/centre names_=names/people place_=place/position kind
    prices=prices/costs marks=marks/grades best=best/favourite ages_n=ages points=points/score
    stock=stock/supply hours minutes rest throws=throws/rolls
    percent=percent/percentage seats=seats/row inside multiple=divisible secret bill guests=guests/people
    temps=temperatures/degrees backwards
"""
TOLD = """
    x=int y=int z=int later=later,then,future_age,soon money=money,purse,in_total,got txt=str txt2=str
    out=result xs=list ys=list zs=list ws=words vs=words who=name,who,friend,person tab=dict
    line_=line,rule,under,bar pet=pet,its_name,animal_name
"""
PARAMETERS = """
    p=n,x,num,value,number each=price,cost,each pieces=pieces,amount,how_many q=k,y,other,m,second
    pt=text,s,line,phrase qt=mark,c,letter,symbol pl=values,items,numbers,data,lst ql=item,wanted,target
"""
BOUNDS = """
    k_=2,6 k2_=7,12 m_=13,40 three_=2,4 few_=2,3 age_=6,70 weekly_=2,40 pct_=1,60 low_=-9,4 wide_=5,9 face_=1,6
    page_=20,400
"""


SLOTS: dict[str, Any] = {
    **{slot: exact(*nouns) for slot, nouns in entries(NOUNS).items()},
    **{slot: new(*hints) for slot, hints in entries(TOLD).items()},
    "f": new("calc", "work_out", "do_it", "make", "my_function", "helper", kind="function"),
    "g": new("second_one", "combine", "use_it", "show_it", kind="function"),
    **{slot: fragment(*names) for slot, names in entries(PARAMETERS).items()},
    **{slot: integer(*map(int, bounds)) for slot, bounds in entries(BOUNDS).items()},
    **drawn(
        "int",
        any_=one_of(*SCALES),
        any2_=one_of(*SCALES),
        pos_=one_of(*ABOVE_ZERO),
        pos2_=one_of(*ABOVE_ZERO),
    ),
    **drawn("float", amount_=amount(8, 300)),
    **drawn("list[int]", ints_=whole(*SCALES), ints2_=whole(*SCALES, low=3), plus_=whole(*ABOVE_ZERO)),
    **drawn("list[int]", dice_=lambda r: r.choices(range(1, 7), k=r.randint(5, 9))),
    **drawn("list[str]", words_=terms, words2_=lambda r: terms(r, 3, 6), untidy_=untidy, votes_=votes),
    **drawn("list[str]", people_=lambda r: several(r, first_one, 3, 7)),
    **drawn("str", who_=first_one, who2_=other_one, who3_=other_one, w_=term, w2_=term, lab_=low, lab2_=low),
    **drawn("str", long_=long_word, text_=phrase, text2_=phrase, spoken_=spoken, sep_=sign),
    **drawn("str", yes_=lambda r: r.choice(("yes", "ok", "indeed", "right", "YES", low(r)))),
    **drawn("str", no_=lambda r: r.choice(("no", "not so", "wrong", "NO", "nope", low(r)))),
    **drawn("str", hello_=lambda r: r.choice(("hi", "hello", "good day", "welcome", low(r), low(r)))),
    **drawn("str", animal_=lambda r: r.choice(CATEGORIES["animal"])),
    **drawn(
        "str",
        full_=lambda r: " ".join(several(r, first_one, 2, 4)),
        full2_=lambda r: f"{other_one(r)} {other_one(r)}",
    ),
    **drawn("str", spaced_=lambda r: " ".join(map(str, whole(*SCALES)(r)))),
    **drawn(
        "str",
        priced_=lambda r: f"{r.uniform(1, 90):.2f}",
        digits_=lambda r: str(one_of((2, 99), (100, 99999))(r)),
    ),
    **drawn("dict[str,float]", prices_=things("food", amount(1, 40))),
    **drawn("dict[str,int]", stock_=things("thing", one_of((4, 30), (10, 300))), ages_=ranked(first_one)),
    **drawn("dict[str,int]", marks_=ranked(lambda r: r.choice(CATEGORIES["subject"]))),
    **drawn("dict[str,str]", terms_=lambda r: {w: low(r) for w in several(r, low, 3, 5)}),
    "mark_": choice(*"!?*~+#=-^"),
    "mark2_": choice(*"_.:@%&$"),
    "cur_": choice("$", "€", "£", " EUR", " kr", " coins", "p", "c", " Fr"),
    "age_lim": derived(lambda s: near(s.age_ + s.m_, 5)),
    "game_": derived(lambda s: max(1, near(s.weekly_ * s.k_, s.weekly_))),
    "ints_mid": derived(lambda s: middle(s.ints_)),
    "mirror_": derived(lambda s: s.long_ + s.long_[::-1]),
    "let_": derived(lambda s: pick(s.text_.replace(" ", ""))),
    "let2_": derived(lambda s: pick(s.text_.replace(" ", ""), 1)),
    "slet_": derived(lambda s: pick(s.spoken_.lower().replace(" ", ""))),
    "wrong_": derived(lambda s: max(s.text_.split(), key=len)),
    "item_": derived(lambda s: pick((s.w_, pick(s.words_, 1)))),
    "odd_ints": derived(lambda s: s.ints_[: (len(s.ints_) - 1) // 2 * 2 + 1]),
    "one_word": derived(lambda s: pick(s.words_)),
    "other_word": derived(lambda s: pick(s.words_, 1)),
    "friend1_": derived(lambda s: s.people_[0]),
    "vote1_": derived(lambda s: pick(s.votes_)),
    "marked_": derived(lambda s: s.mark2_.join(map(str, s.ints2_))),
    "good1_": derived(lambda s: pick(s.prices_)),
    "good2_": derived(lambda s: pick(s.prices_, 1)),
    "part1_": derived(lambda s: pick(s.stock_)),
    "part2_": derived(lambda s: pick(s.stock_, 1)),
    "one_": derived(lambda s: pick(s.ages_)),
    "two_": derived(lambda s: pick(s.ages_, 1)),
    "said_": derived(lambda s: " ".join((pick(s.terms_), s.lab_, pick(s.terms_, 1), pick(s.terms_, 2)))),
    "friend_": derived(lambda s: pick(s.people_)),
    "beside_": derived(lambda s: Random(repr(s.people_)).sample(range(6, 80), len(s.people_))),
    "guess_": derived(lambda s: near(s.any_, 9) + 10 * (-1) ** s.any_),
}

NUMBERS = r"""
age_in_some_years
    # {age} = {age_} / i am {age_} years old. keep my {age.bare} / my {age.bare} is {age_} / Store the integer {age_} in a variable named `{age.bare}`. / Create a variable named {age} with the value {age_}.
    {age} = {age_}
    # how old will i be in {k_} years? save that as {later} / {later}: my {age.bare} plus {k_} / Add {k_} to the {age.bare} and store the sum in a variable named `{later.bare}`. / when {k_} years have gone by, what is my {age.bare}? it goes into {later} / Define {later} as the sum of {age} and {k_}.
    {later} = {age} + {k_}
    # no, i meant in {m_} years / oops, it's {m_} years and not {k_}, so change {later} / {later} again, but for {m_} years / Recompute {later} with {m_} years instead of {k_}. / Correct the value of {later}: it has to be {age} plus {m_}.
    {later} = {age} + {m_}
    # is that more than {age_lim}? / am i older than {age_lim} then? / print True if {later} is above {age_lim}, otherwise False / Print whether {later} is greater than {age_lim}. / Output the truth value of the statement that {later} exceeds {age_lim}.
    print({later} > {age_lim})
pocket_money
    # i get {weekly_} coins a week, keep that as my {allowance.bare} / {allowance} = {weekly_} / my weekly {allowance.bare} is {weekly_} / Create a variable named `{allowance.bare}` holding the integer {weekly_}. / Store the number {weekly_} as {allowance}.
    {allowance} = {weekly_}
    # how much is it after {k_} weeks? put it in {money} / {k_} times the {allowance.bare}, that's {money} / for {k_} weeks i get {money}, so work that out / Multiply the {allowance.bare} by {k_} and store the product in a variable named `{money.bare}`. / Compute {money}, which is the sum of {k_} weekly payments of {allowance} coins.
    {money} = {allowance} * {k_}
    # i want a game for {game_}: take that off {money}, but only if there's enough / if {money} is at least {game_}, make it {game_} less / the game costs {game_}. buy it when {money} is not below that; otherwise nothing happens / Subtract {game_} from {money} if {money} is greater than or equal to {game_}. / Reduce {money} by {game_}, provided that it does not become negative.
    if {money} >= {game_}:
        {money} -= {game_}
    # how many coins do i have now? / print {money} / what's left? / show me what {money} is / Print the value of {money}. / Output the remaining amount stored in {money}.
    print({money})
price_typed_as_text
    # {txt} = {priced_} / i typed in the text {priced_}, it's called {txt} / put the string {priced_} in {txt} / Create a string named {txt} with the value {priced_}. / Store the text {priced_} in a variable named `{txt.bare}`.
    {txt} = {priced_}
    # that's text. make it a number with decimals and call it {price} / {price}: the same as a float / i can't calculate with {txt}, so turn it into a float, the {price.bare} / Convert {txt} to a float and store it in a variable named `{price.bare}`. / Create a variable {price} that contains the numeric value of the string {txt}.
    {price} = float({txt})
    # it gets {pct_} percent dearer / raise the {price.bare} by {pct_} percent / put {pct_} percent on top of {price} / Increase the {price.bare} by {pct_} percent. / Update {price} so that it is {pct_} percent higher than before.
    {price} *= 1 + {pct_} / 100
    # print it with two decimals and {cur_} right behind / what's the {price.bare} now? two decimals and then {cur_}, please / show {price}, rounded to 2 places, directly followed by {cur_} / Print the {price.bare} with exactly two decimal places, followed by {cur_} without a gap. / Output {price} as a text with two digits after the point and {cur_} at the end.
    print(f"{{price}:.2f}{cur_.bare}")
two_boxes_swapped
    # {x} is {any_} and {y} is {any2_} / i have two numbers: {any_} in {x}, {any2_} in {y} / put {any_} into {x} and {any2_} into {y} / Create two variables, {x} with the value {any_} and {y} with the value {any2_}. / Let {x} be {any_} and let {y} be {any2_}.
    {x} = {any_}
    {y} = {any2_}
    # now swap them / the values should change places / {x} gets what's in {y}, and the other way round / Exchange the values of {x} and {y}. / Swap the contents of the two variables {x} and {y}.
    {x}, {y} = {y}, {x}
    # take the second from the first and keep it as {out} / {out} = {x} minus {y} / what's {x} minus {y}? save it in {out} / Compute the difference of {x} and {y} and store it in a variable named `{out.bare}`. / Subtract {y} from {x} and assign the result to {out}.
    {out} = {x} - {y}
    # print both and then {out}, with {sep_} between / show {x}, {y}, {out} in one line, {sep_} in between / all three numbers please, separated by {sep_}: {x}, {y}, {out} / Print {x}, {y} and {out} on one line, separated by {sep_}. / Output the three values in the order {x}, {y}, {out} with the separator {sep_}.
    print({x}, {y}, {out}, sep={sep_})
copy_stays_the_same
    # {xs} = {ints_} / i have the numbers {ints_.and_items}; make a list {xs} of them / a list {xs}: {ints_.items} / Create a list named {xs} containing {ints_.items}. / Store the list {ints_} in a variable named `{xs.bare}`.
    {xs} = {ints_}
    # make a copy of it, called {ys} / {ys} should be a copy, not the same list / copy {xs} to {ys} / Create a copy of the list {xs} and store it in a variable named `{ys.bare}`. / Let {ys} be a new list with the same elements as {xs}.
    {ys} = {xs}.copy()
    # put {any_} at the end of {xs}, but leave {ys} alone / {any_} comes behind the others in {xs} only / add {any_} to the first list / Append the number {any_} to {xs} without changing {ys}. / Add {any_} as the last element of the list {xs}.
    {xs}.append({any_})
    # are both lists still the same? / print True if {xs} and {ys} are equal, else False / is {ys} equal to {xs}? / Print whether the two lists {xs} and {ys} are equal. / Output the result of comparing {xs} with {ys} for equality.
    print({xs} == {ys})
    # print the copy without brackets, {sep_} between the numbers / show what's in {ys}, separated by {sep_} / the numbers of {ys} on one line please, with {sep_} in between / Print all elements of {ys} on one line, separated by {sep_}. / Output the elements of the copy with the separator {sep_}.
    print(*{ys}, sep={sep_})
odd_or_even_for_any
    # {x} is {any_} / let {x} be {any_} / the number {any_} goes into {x} / Create a variable {x} with the value {any_}. / Assign the integer {any_} to a variable named `{x.bare}`.
    {x} = {any_}
    # is it even? print {yes_} if so and {no_} if it's odd / print {yes_} for an even {x}, {no_} for an odd one / {no_} if {x} can't be divided by 2, else {yes_}: print that / Print {yes_} if {x} is even and {no_} otherwise. / Test whether {x} is divisible by 2 and output {yes_} if it is, or {no_} if it is not.
    print({yes_} if {x} % 2 == 0 else {no_})
    # make that a function {f}({p}) for any number, which returns the word / i want the same for every number {p}: a function {f} that gives back {yes_} or {no_} / {f}({p}) should return {yes_} when {p} is even and {no_} when it isn't / Write a function {f}({p}) that returns {yes_} if {p} is even and {no_} if it is odd. / Define a function {f} with one parameter {p}; it returns {no_} for odd numbers and {yes_} for even ones.
    def {f}({p}):
        return {yes_} if {p} % 2 == 0 else {no_}
    # use it for the numbers from {k_} to {m_}: print each one and its word / now all of {k_} to {m_} in a loop, number and word in a line / for every number between {k_} and {m_}, both included, show it and what {f} says / For each integer from {k_} to {m_} inclusive, print the integer and the result of {f}. / Use a for loop to output the numbers {k_} up to and including {m_}, each followed by the word that {f} returns for it.
    for i in range({k_}, {m_} + 1):
        print(i, {f}(i))
bill_for_friends
    # the {bill.bare} is {amount_} and we are {k_} {guests.bare} / {bill} = {amount_}, {guests} = {k_} / {k_} {guests.bare} have to pay a {bill.bare} of {amount_} / Store the {bill.bare}, {amount_}, and the number of {guests.bare}, {k_}, in variables named `{bill.bare}` and `{guests.bare}`. / Create two variables: {bill} with the value {amount_} and {guests} with the value {k_}.
    {bill} = {amount_}
    {guests} = {k_}
    # everybody pays the same. what's the {share.bare} of each? keep it / divide the {bill.bare} by the number of {guests.bare}, that's the {share.bare} / {share} = {bill} divided by {guests} / Compute the {share.bare} of one person by dividing {bill} by {guests}. / Store the quotient of {bill} and {guests} in a variable named `{share.bare}`.
    {share} = {bill} / {guests}
    # oops, there are {k2_} {guests.bare}. change that and work out the {share.bare} again / not {k_} but {k2_} {guests.bare}! so the {share.bare} changes too / {guests} should be {k2_}: fix it, then do the {share.bare} again / Set {guests} to {k2_} and recompute the {share.bare}. / Correct the number of {guests.bare} to {k2_} and calculate `{share.bare}` once more.
    {guests} = {k2_}
    {share} = {bill} / {guests}
    # print it, rounded to 2 decimals / what does each of us pay? round it to two places / show the {share.bare} with 2 decimals at most / Print {share} rounded to two decimal places. / Output the value of {share}, rounded to 2 decimals.
    print(round({share}, 2))
average_of_any_marks
    # i got {pos_}, {pos2_} and {k_} points; call them {x}, {y} and {z} / {x} = {pos_}, {y} = {pos2_}, {z} = {k_} / three tests: {x} is {pos_}, {y} is {pos2_}, {z} is {k_} / Create three variables {x}, {y} and {z} with the values {pos_}, {pos2_} and {k_}. / Store {pos_} in {x}, {pos2_} in {y} and {k_} in {z}.
    {x} = {pos_}
    {y} = {pos2_}
    {z} = {k_}
    # what's the {average.bare} of the three? keep it / {average}: add them up and divide by 3 / i need the {average.bare} of {x}, {y} and {z} / Compute the {average.bare} of {x}, {y} and {z} and store it in a variable named `{average.bare}`. / Let {average} be the sum of the three numbers divided by 3.
    {average} = ({x} + {y} + {z}) / 3
    # can you make a function {f}({pl}) that does this for any list, and gives 0 if the list is empty? / the same for a whole list {pl}, as a function {f}({pl}); an empty one gives 0 / {f}({pl}) should return the sum of {pl} divided by how many there are, or 0 when there are none / Write a function {f}({pl}) that returns the {average.bare} of the numbers in {pl}, or 0 if {pl} is empty. / Define a function {f} with a parameter {pl} that returns 0 for an empty list and the arithmetic mean of its elements otherwise.
    def {f}({pl}):
        if not {pl}:
            return 0
        return sum({pl}) / len({pl})
    # try it with {ints_} and with an empty list, and print both / print what {f} gives for {ints_}, and for [] too / now {ints_}, and then no numbers at all: show both results in one line / Print the result of {f} for the list {ints_}, followed by its result for an empty list. / Call {f} with {ints_} and with [], and output both values on one line.
    print({f}({ints_}), {f}([]))
days_that_were_cold
    # {temps} = {ints_} / the {temps.bare} this week were {ints_.and_items}; make a list / our {temps.bare}: {ints_.items} / Create a list named {temps} containing {ints_.items}. / Store the numbers {ints_} in a list called `{temps.bare}`.
    {temps} = {ints_}
    # keep the ones below {ints_mid} in {xs} / {xs}: only what's lower than {ints_mid} / which {temps.bare} are under {ints_mid}? they go in a list {xs} / Create a list {xs} of all elements of {temps} that are less than {ints_mid}. / Store those {temps.bare} that are smaller than {ints_mid} in a variable named `{xs.bare}`.
    {xs} = [item for item in {temps} if item < {ints_mid}]
    # how many are that? / print how many numbers {xs} has / how long is {xs}? / Print the number of elements in {xs}. / Output the length of the list {xs}.
    print(len({xs}))
    # and the lowest of all the {temps.bare}? print it with {cur_} behind / print the smallest of {temps}, directly followed by {cur_} / what was the minimum in {temps}? put {cur_} right after it / Print the minimum of {temps}, followed immediately by {cur_}. / Output the smallest of the {temps.bare} as a text that ends in {cur_}.
    print(f"{min({temps})}{cur_.bare}")
counting_down
    # count down from {wide_} to 1, as a list {xs} / {xs} = the numbers {wide_} to 1, backwards / make a list {xs} that begins with {wide_} and goes down to 1 / Create a list {xs} containing the integers from {wide_} down to 1. / Store the numbers from {wide_} to 1 in descending order in a list named `{xs.bare}`.
    {xs} = list(range({wide_}, 0, -1))
    # print each on its own line and {yes_} at the end / one per line please, then {yes_} / loop over {xs} and print every number; when it's done print {yes_} / Print every element of {xs} on a separate line and, after the loop, {yes_}. / Output the numbers in {xs} one below the other, followed by the text {yes_}.
    for i in {xs}:
        print(i)
    print({yes_})
    # now turn it around / the other way round, please: change {xs} / make {xs} go up instead of down / Reverse the order of the elements of {xs}. / Reverse the list {xs} in place.
    {xs}.reverse()
    # print it on one line with {sep_} between the numbers / show {xs} in a row, separated by {sep_} / everything in {xs}, {sep_} in between / Print the elements of {xs} on a single line, separated by {sep_}. / Output all the numbers in {xs} with the separator {sep_}.
    print(*{xs}, sep={sep_})
loop_for_repeated_lines
    # print {w_} three times, with three prints / three lines that all say {w_}, no loop yet / write the print of {w_} three times / Print the text {w_} on three lines, using three print statements. / Output {w_} three times with separate calls of print.
    print({w_})
    print({w_})
    print({w_})
    # can that be a loop? / the same again, but with a for loop / use a loop for that instead of three lines / Print {w_} three times with a for loop. / Replace the three statements by a for loop that outputs {w_} three times.
    for i in range(3):
        print({w_})
    # now {k2_} times and with the number in front, from 1 / same, but {k2_} lines, each with its number (1, 2, ...) before {w_} / number the lines 1 to {k2_} / For each integer from 1 to {k2_} inclusive, print the integer and {w_}. / Write a loop that counts from 1 to {k2_} and outputs the number, followed by {w_}.
    for i in range(1, {k2_} + 1):
        print(i, {w_})
    # make it a function {f}({pt}, {p}) that prints {pt} on {p} lines, without numbers / {f}({pt}, {p}) should print {pt} {p} times, one below the other / i want {f}({pt}, {p}) that gives me {p} lines of {pt}, whatever the two are / Write a function {f}({pt}, {p}) that prints {pt} {p} times, each time on its own line. / Define a function {f} with the parameters {pt} and {p} which outputs the text {pt} on {p} lines.
    def {f}({pt}, {p}):
        for i in range({p}):
            print({pt})
    # use it for {few_} times {w2_} / {few_} lines with {w2_}, please / print {w2_} {few_} times with it / Call {f} so that it prints {w2_} {few_} times. / Use {f} to output {few_} lines with the text {w2_}.
    {f}({w2_}, {few_})
too_high_or_too_low
    # i'm thinking of {any_}, that's the {secret.bare} / {secret} = {any_} / the {secret.bare} number is {any_} / Store the number {any_} in a variable named `{secret.bare}`. / Create a variable {secret} with the value {any_}.
    {secret} = {any_}
    # write {f}({p}, {q}): {lab_} if {p} is more than {q}, {lab2_} if it's less, and {yes_} if they are the same / a function {f}({p}, {q}) that compares: {p} too big returns {lab_}, too small {lab2_}, equal {yes_} / {f}({p}, {q}) returns {yes_} when {p} is exactly {q}; otherwise {lab_} for a larger {p} and {lab2_} for a smaller one / Write a function {f}({p}, {q}) that returns {lab_} if {p} is greater than {q}, {lab2_} if {p} is less than {q}, and {yes_} if both are equal. / Define {f} with the parameters {p} and {q}. It returns one of three texts: {lab_} for {p} above {q}, {lab2_} for {p} below {q}, {yes_} for equality.
    def {f}({p}, {q}):
        if {p} > {q}:
            return {lab_}
        if {p} < {q}:
            return {lab2_}
        return {yes_}
    # i guess {guess_}. print what it says about the {secret.bare} / is {guess_} right? print the answer of {f} for it and {secret} / try {guess_} against the {secret.bare} and show the word / Print the result of {f} for the guess {guess_} and the number {secret}. / Call {f} with {guess_} and {secret}, in this order, and output the returned text.
    print({f}({guess_}, {secret}))
    # no, i meant {any_} / oops, my guess should be {any_}. print it again / the same again, but with {any_} instead of {guess_} / Print the result of {f} for {any_} instead of {guess_}. / Repeat the call with the guess {any_} and output what {f} returns.
    print({f}({any_}, {secret}))
"""

WORDS = r"""
greeting_that_grows
    # {who} = {who_} / the name is {who_.bare}, save it as {who} / put {who_} into {who} / Create a string named {who} with the value {who_}. / Store the name {who_} in a variable named `{who.bare}`.
    {who} = {who_}
    # make a {greeting.bare} out of it: {hello_.bare}, a comma, a space and the name / {greeting}: {hello_} and then {who}, with ", " between / put {hello_.bare} and ", " in front of {who}; that is the {greeting.bare} / Create a string {greeting} consisting of {hello_}, a comma, a space and the value of {who}. / Join {hello_} and {who} with ", " and store the text in a variable named `{greeting.bare}`.
    {greeting} = f"{hello_.bare}, {{who}}"
    # louder! all capitals and {k_} times {mark_} behind it / the {greeting.bare} in capitals, please, with {mark_} added {k_} times / change {greeting} to upper case and append {k_} of {mark_} / Convert {greeting} to upper case and append {mark_} {k_} times. / Replace the {greeting.bare} by its upper-case version, followed by {k_} copies of {mark_}.
    {greeting} = {greeting}.upper() + {mark_} * {k_}
    # print it and how many characters it has / show the {greeting.bare} and its length / what does it look like now, and how long is it? both in one line / Print {greeting}, followed by the number of its characters. / Output the {greeting.bare} and its length on one line.
    print({greeting}, len({greeting}))
facts_about_one_word
    # {txt} = {w_} / my word is {w_.bare}, call it {txt} / let {txt} be {w_} / Create a string {txt} with the value {w_}. / Assign the text {w_} to a variable named `{txt.bare}`.
    {txt} = {w_}
    # how long is it? keep the {length.bare} / {length} = number of characters in {txt} / count the characters and save that as {length} / Store the number of characters of {txt} in a variable named `{length.bare}`. / Determine the {length.bare} of the string {txt}.
    {length} = len({txt})
    # put the first and the last letter together, in {out} / {out}: first character of {txt}, then its last one / take only the two ends of {txt} and join them as {out} / Create a string {out} consisting of the first and the last character of {txt}. / Concatenate the first and last characters of {txt} and store the result in a variable named `{out.bare}`.
    {out} = {txt}[0] + {txt}[-1]
    # print the word, a colon, a space and the {length.bare}, then {out} on the next line / first line: {txt}, ": " and {length}; second line: {out} / show me {txt} and the {length.bare} with ": " between them, and {out} below / Print {txt} and {length} separated by ": ". Then print {out} on a new line. / Output the word, followed by a colon, a space and its {length.bare}; output {out} on a second line.
    print(f"{{txt}}: {{length}}")
    print({out})
same_from_both_ends
    # {txt} = {w_} / take the word {w_.bare} as {txt} / {txt} should be {w_} / Store the string {w_} in a variable named `{txt.bare}`. / Create a variable {txt} containing the text {w_}.
    {txt} = {w_}
    # write it {backwards.bare} / {backwards}: {txt}, from the last letter to the first / now turn {txt} around and keep that as {backwards} / Store the reverse of {txt} in a variable named `{backwards.bare}`. / Create a string {backwards} that has the characters of {txt} in reverse order.
    {backwards} = {txt}[::-1]
    # is it the same as before? / are {txt} and {backwards} equal? / print True if turning {txt} around changed nothing, else False / Print whether {backwards} is equal to {txt}. / Output the result of comparing {txt} with {backwards}.
    print({txt} == {backwards})
    # i need a function {f}({pt}) that checks this for any word, capitals don't matter / {f}({pt}) tells if {pt} reads the same both ways; big and small letters count as the same / make a function {f}({pt}): True if the lower case of {pt} is its own reverse, False if not / Write a function {f}({pt}) that returns whether {pt} is the same forwards and backwards, ignoring case. / Define a function {f} with a parameter {pt}, which converts it to lower case and returns True exactly if the result equals its reverse.
    def {f}({pt}):
        {pt} = {pt}.lower()
        return {pt} == {pt}[::-1]
    # try {mirror_.bare} and {long_.bare} / print what it says for {mirror_} and for {long_} / does it work for {mirror_}? and for {long_}? show both in one line / Print the results of {f} for {mirror_} and {long_} on one line. / Output the values that {f} returns for the words {mirror_} and {long_}, in this order.
    print({f}({mirror_}), {f}({long_}))
first_words_only
    # {txt} = {text_} / here's my sentence: {text_.bare}. call it {txt} / keep {text_} as {txt} / Create a string named {txt} with the content {text_}. / Store the text {text_} in a variable named `{txt.bare}`.
    {txt} = {text_}
    # cut it into words, as a list {ws} / {ws}: all the words of {txt} / split {txt} at the spaces and save the list as {ws} / Split {txt} into a list of words named {ws}. / Store the words of {txt} as a list in a variable named `{ws.bare}`.
    {ws} = {txt}.split()
    # too long, keep only the first {few_.word} / make it shorter: just {few_} words from the start stay in {ws} / drop everything behind word number {few_} / Reduce {ws} to its first {few_} elements. / Remove all elements of {ws} except the first {few_.word}.
    {ws} = {ws}[:{few_}]
    # print it as one text with {sep_} between the words / join {ws} with {sep_} and show that / what's left, in one line, {sep_} in between? / Print the elements of {ws} joined by {sep_}. / Output a single string with the words in {ws}, separated by {sep_}.
    print({sep_}.join({ws}))
nickname_for_everybody
    # a {nickname.bare} for {long_.bare}: the first {three_} letters and then {lab_} / {nickname} = {three_} letters of {long_} from the start, plus {lab_} / take {long_}, keep {three_} letters and put {lab_} behind; that's the {nickname.bare} / Create a {nickname.bare} from the first {three_} characters of {long_}, followed by {lab_}. / Store the first {three_} characters of {long_} with {lab_} appended in a variable named `{nickname.bare}`.
    {nickname} = {long_}[:{three_}] + {lab_}
    # print it / show me the {nickname.bare} / what is the {nickname.bare}? / Print the value of {nickname}. / Output the {nickname.bare}.
    print({nickname})
    # now as a function {f}({pt}) that does this for any name {pt} / can i have {f}({pt})? same rule, any name / make {f}({pt}): {three_} letters of {pt} and {lab_} behind them / Write a function {f}({pt}) that returns the first {three_} characters of {pt} followed by {lab_}. / Define a function {f} which takes a name {pt}, shortens it to {three_} characters, appends {lab_} and returns the text.
    def {f}({pt}):
        return {pt}[:{three_}] + {lab_}
    # use it for {people_.and_items}, one per line / print the {nickname.bare} of each of {people_} on its own line / go through {people_} in a loop and show what {f} makes of every name / For each name in {people_}, print the result of {f} on a separate line. / Use a loop to output the value of {f} for all of the names {people_}.
    for item in {people_}:
        print({f}(item))
letter_hidden_and_undone
    # {txt} = {text_} / my sentence is {text_} and its name {txt} / write {text_} into {txt} / Create a string {txt} with the value {text_}. / Store {text_} in a variable named `{txt.bare}`.
    {txt} = {text_}
    # hide every {let_}: put {mark_} there, and keep that as {hidden} / {hidden} is {txt} with {mark_} for each {let_} / i want {txt} with all the letters {let_} replaced by {mark_}, as {hidden} / Replace every {let_} in {txt} by {mark_} and store the new text in a variable named `{hidden.bare}`. / Create a string {hidden} that equals {txt}, except that {mark_} stands for each {let_}.
    {hidden} = {txt}.replace({let_}, {mark_})
    # undo that, i meant the letter {let2_} / no, not {let_} but {let2_}! so {hidden} has to be made again / start again from {txt} and hide {let2_} in {hidden} instead / Compute {hidden} again from {txt}, replacing {let2_} instead of {let_}. / Correct {hidden}: it should contain {mark_} only in the places where {txt} has {let2_}.
    {hidden} = {txt}.replace({let2_}, {mark_})
    # print it, and how many {mark_} are in it / show {hidden} and the number of {mark_} / what does it look like, and how often is {mark_} there? / Print {hidden} and the number of occurrences of {mark_} in it. / Output the {hidden.bare} text, followed by how often it contains {mark_}.
    print({hidden}, {hidden}.count({mark_}))
initials_of_a_name
    # {who} = {full_} / my whole name is {full_.bare}; save it as {who} / the name {full_} goes in {who} / Create a string named {who} with the value {full_}. / Store the name {full_} in a variable named `{who.bare}`.
    {who} = {full_}
    # what are the {initials.bare}? keep them as one text / {initials}: the first letter of each word in {who}, joined / take the first letters of all parts of {who}, that gives the {initials.bare} / Join the first letters of the words of {who} and store the string in a variable named `{initials.bare}`. / Determine the {initials.bare} of {who}, which are the first characters of its words without anything between them.
    {initials} = "".join(part[0] for part in {who}.split())
    # do this for any name {pt} in a function {f}({pt}, {qt}), but with {qt} after each letter / {f}({pt}, {qt}) returns the first letter of every word of {pt}, each with {qt} behind it / make a function {f}({pt}, {qt}): like before, only that {qt} follows each of the letters / Write a function {f}({pt}, {qt}) that returns the first letters of the words in {pt}, each followed by {qt}. / Define {f} with a name {pt} and a sign {qt}; it returns a string in which the first letter of each word is followed by {qt}.
    def {f}({pt}, {qt}):
        return "".join(part[0] + {qt} for part in {pt}.split())
    # print the {initials.bare}, and then {full2_} done with {mark_} / show {initials} and what {f} makes of {full2_} with the sign {mark_} / the {initials.bare} first, then {full2_.bare} with {mark_} after each letter: print both / Print {initials}, followed by the result of {f} for {full2_} and {mark_}. / Output the {initials.bare} and the value of {f} for the name {full2_} with {mark_} on one line.
    print({initials}, {f}({full2_}, {mark_}))
password_with_stars
    # {txt} = {long_} / my password is {long_.bare}, call it {txt} / the password {long_} should be kept in {txt} / Create a string {txt} with the value {long_}. / Store the password {long_} in a variable named `{txt.bare}`.
    {txt} = {long_}
    # show only its first letter, the rest as {mark_}; keep this as {hidden} / {hidden}: the first character of {txt}, then {mark_} for every other one / hide all but the first letter of {txt} behind {mark_} and call that {hidden} / Create a string {hidden} that consists of the first character of {txt} and one {mark_} for each remaining character. / Store the first character of {txt}, followed by as many {mark_} as there are other characters, in a variable named `{hidden.bare}`.
    {hidden} = {txt}[0] + {mark_} * (len({txt}) - 1)
    # print it / what does it look like? / show {hidden} / Print the {hidden.bare} password. / Output the value of {hidden}.
    print({hidden})
    # hm, people may see the last letter too. so change {hidden}, it still begins with the first / same again, but don't hide the last one either, in {hidden} / {hidden} should start with the first letter and end with the last one, only {mark_} between them / Change {hidden} so that the last character of {txt} is visible as well as the first. / Recompute {hidden}: the first character of {txt}, {mark_} for each character in the middle, and the last character.
    {hidden} = {txt}[0] + {mark_} * (len({txt}) - 2) + {txt}[-1]
    # print it again, then {yes_} if the password has at least {wide_} letters and {no_} if it's shorter / show {hidden} and whether {txt} is long enough: {yes_} from {wide_} characters on, else {no_} / {hidden} and, in the same line, {no_} for fewer than {wide_} characters, otherwise {yes_} / Print {hidden}, followed by {yes_} if the length of {txt} is at least {wide_} and {no_} otherwise. / Output the {hidden.bare} password and {no_} if {txt} has less than {wide_} characters, or {yes_} if not.
    print({hidden}, {yes_} if len({txt}) >= {wide_} else {no_})
how_often_a_letter_occurs
    # {txt} = {spoken_} / take this as {txt}: {spoken_} / the text {spoken_} is called {txt} / Create a string named {txt} with the value {spoken_}. / Assign {spoken_} to a variable named `{txt.bare}`.
    {txt} = {spoken_}
    # how often is {slet_} in it? keep the number of {hits.bare} / {hits}: count {slet_} in {txt} / save how many times {slet_} occurs in {txt} as {hits} / Count the occurrences of {slet_} in {txt} and store the number in a variable named `{hits.bare}`. / Let {hits} be the number of times that {slet_} appears in the text {txt}.
    {hits} = {txt}.count({slet_})
    # make a function {f}({pt}, {qt}) that does this for any text, but capitals and small letters are the same / {f}({pt}, {qt}) counts {qt} in {pt} without caring about upper or lower case / the same as a function {f}({pt}, {qt}), which puts both in lower case first / Write a function {f}({pt}, {qt}) that returns how often {qt} occurs in {pt}, ignoring case. / Define a function {f} with the parameters {pt} and {qt}, returning the number of occurrences of {qt} in {pt} after both have been converted to lower case.
    def {f}({pt}, {qt}):
        return {pt}.lower().count({qt}.lower())
    # print {hits} and what the function finds for the same letter / show both numbers, first {hits}, then the one of {f} for {slet_} in {txt} / how many is it now? print {hits} and the result of {f} for {txt} and {slet_} / Print {hits}, followed by the result of {f} for the text {txt} and the letter {slet_}. / Output {hits} and the number that {f} returns for {txt} and {slet_} on one line.
    print({hits}, {f}({txt}, {slet_}))
name_for_an_account
    # {login} = {long_} in small letters / i am {long_.bare}; my {login.bare} is that in lower case / make a {login.bare} from {long_}, without capitals / Convert {long_} to lower case and store it in a variable named `{login.bare}`. / Create a variable {login} that contains the text {long_} in lower case.
    {login} = {long_}.lower()
    # put the number {page_} behind it / {page_} comes at the end of {login} / {login} is taken already, so add {page_} to the text / Append the number {page_} to the string {login}. / Extend the {login.bare} by the number {page_}, converted to text.
    {login} += str({page_})
    # if it's longer than {wide_} characters, cut it there / {login} may have {wide_} characters, not more: leave out the rest / make it shorter, but only when {login} has more than {wide_} characters: then keep {wide_} / If {login} has more than {wide_} characters, shorten it to the first {wide_}. / Limit the {login.bare} to its first {wide_} characters if it is longer than that.
    if len({login}) > {wide_}:
        {login} = {login}[:{wide_}]
    # print it with {mark_} in front / show {mark_} and the {login.bare}, no space between / what's the {login.bare} now? print it right after {mark_} / Print {mark_} directly followed by {login}. / Output the {login.bare} with the prefix {mark_}.
    print({mark_} + {login})
title_with_a_line_below
    # {title} = {text_} / the {title.bare} is {text_.bare} / let {title} be {text_} / Create a string named {title} with the value {text_}. / Store the text {text_} in a variable named `{title.bare}`.
    {title} = {text_}
    # make {line_}, a row of {mark_} that is just as long / {line_}: as many {mark_} as {title} has characters / i need {mark_} for every character in {title}, as a text {line_} / Create a string {line_} consisting of {mark_}, repeated as often as {title} has characters. / Repeat {mark_} so that the text has the same length as {title}, and store it in a variable named `{line_.bare}`.
    {line_} = {mark_} * len({title})
    # print the {title.bare} with {line_} below / {title} first, then {line_} on the next line / show both, one under the other / Print {title} and, on the following line, {line_}. / Output the {title.bare}; then output {line_} on a new line.
    print({title})
    print({line_})
    # can i have a function {f}({pt}, {qt}) that prints {pt}, whatever it is, like that, with {qt} for the row? / {f}({pt}, {qt}) should print {pt} and under it {qt} as many times as {pt} is long / do the same in a function {f}({pt}, {qt}), {pt} is the text and {qt} the sign / Write a function {f}({pt}, {qt}) that prints {pt} and, on the next line, {qt} repeated once for each character of {pt}. / Define a function {f} with the parameters {pt} and {qt} that outputs the text {pt}, underlined by a row of {qt} of equal length.
    def {f}({pt}, {qt}):
        print({pt})
        print({qt} * len({pt}))
    # use it to put {mark2_} under {text2_.bare} / with {mark2_} and the text {text2_} now / the same for {text2_}, but with the sign {mark2_} / Call {f} with the sign {mark2_} and the text {text2_}. / Use {f} in order to print {text2_}, underlined with {mark2_}.
    {f}({text2_}, {mark2_})
digits_that_are_text
    # {txt} = {digits_} as text / somebody typed {digits_.bare}, keep it as a string {txt} / {txt} is the text {digits_} / Create a string named {txt} with the value {digits_}. / Store the digits {digits_} as a string in a variable named `{txt.bare}`.
    {txt} = {digits_}
    # it is text, make it a number {x} / turn {txt} into a whole number and call it {x} / {x} = {txt} as an int / Convert {txt} to an integer and store it in a variable named `{x.bare}`. / Create an integer {x} from the string {txt}.
    {x} = int({txt})
    # times {k2_} / {x} should be {k2_} times as big / make it {k2_} times larger / Multiply {x} by {k2_}. / Replace the value of {x} by its product with {k2_}.
    {x} *= {k2_}
    # now make it text again, under the name {txt2} / {txt2}: the number {x} as a string / back to text, please, as {txt2} / Convert {x} to a string and store it in a variable named `{txt2.bare}`. / Create a string {txt2} that holds the digits of {x}.
    {txt2} = str({x})
    # has it more digits than {txt}? / print whether {txt2} is longer than {txt} / is {txt2} longer than before? print True or False / Print True if {txt2} has more characters than {txt}, and False otherwise. / Output whether the length of {txt2} is greater than the length of {txt}.
    print(len({txt2}) > len({txt}))
longer_one_of_two
    # {x} is {w_} and {y} is {w2_} / two words: {w_.bare} is {x}, {w2_.bare} is {y} / put {w_} in {x} and {w2_} in {y} / Create two strings, {x} with the value {w_} and {y} with the value {w2_}. / Store {w_} in {x} and {w2_} in {y}.
    {x} = {w_}
    {y} = {w2_}
    # which one is {longer.bare}? keep it; if they are the same length take {x} / {longer}: {x} or {y}, whichever has more letters, and {x} if it's a tie / save the {longer.bare} word of the two, the first one when both have the same length / Store the {longer.bare} of the two strings in a variable named `{longer.bare}`; choose {x} if their lengths are equal. / Assign {x} to `{longer.bare}` if it has at least as many characters as {y}, otherwise assign {y}.
    {longer} = {x} if len({x}) >= len({y}) else {y}
    # i need that for any two texts: a function {f}({pt}, {qt}), where the first wins a tie / {f}({pt}, {qt}) gives back the one with more characters, {pt} if there's no difference / do the same in a function {f}({pt}, {qt}); with equal lengths it's {pt} / Write a function {f}({pt}, {qt}) that returns the longer of two strings, or {pt} if both have the same length. / Define a function {f} with the parameters {pt} and {qt}, which returns {qt} if it is longer than {pt}, and {pt} otherwise.
    def {f}({pt}, {qt}):
        return {pt} if len({pt}) >= len({qt}) else {qt}
    # and against {long_.bare}? print who wins with {longer} first / print what {f} returns for {longer} and {long_} / use it on {longer} and the word {long_}, and show the answer / Print the result of {f} for {longer} and {long_}. / Output the value of {f}, called with {longer} and {long_} in this order.
    print({f}({longer}, {long_}))
typo_in_a_sentence
    # {txt} = {text_} / i wrote {text_}, keep that in {txt} / the sentence {text_} is {txt} / Create a string named {txt} with the value {text_}. / Store the sentence {text_} in a variable named `{txt.bare}`.
    {txt} = {text_}
    # oops, {wrong_.bare} should be {lab_.bare} / there's a mistake in {txt}: {wrong_} has to be {lab_} / change {wrong_} to {lab_} in {txt} / Replace {wrong_} by {lab_} in {txt}. / Correct the string {txt}: substitute {lab_} for {wrong_}.
    {txt} = {txt}.replace({wrong_}, {lab_})
    # start it with a capital and put {mark_} at the end / first letter big, and then {mark_} behind everything / make {txt} nicer: a capital first letter and {mark_} as the last sign / Capitalize {txt} and append {mark_}. / Change {txt} so that it begins with a capital letter and ends with {mark_}.
    {txt} = {txt}.capitalize() + {mark_}
    # print it and the number of words / show {txt} and how many words that is / what's it now, and how many words are in it? / Print {txt}, followed by the number of words in it. / Output the corrected sentence {txt} and the number of its words.
    print({txt}, len({txt}.split()))
"""

LISTS = r"""
things_to_buy
    # i need {words_.and_items}; put them in a list {cart} / {cart} = {words_} / my {cart.bare}: {words_.items} / Create a list named {cart} with the strings {words_}. / Store the list {words_} in a variable named `{cart.bare}`.
    {cart} = {words_}
    # and {w_.bare}, at the end / oh, {w_} too / put {w_} in the {cart.bare} as well / Append {w_} to {cart}. / Add the string {w_} at the end of the list {cart}.
    {cart}.append({w_})
    # i already have {one_word.bare}, so it can go / take {one_word} out of {cart} / {one_word} isn't needed / Remove {one_word} from {cart}. / Delete the element {one_word} from the list {cart}.
    {cart}.remove({one_word})
    # how many things are it now? / print how many are in the {cart.bare} / how many now? print the length of {cart} / Print the number of elements in {cart}. / Output the length of the list {cart}.
    print(len({cart}))
    # is {other_word.bare} still in it? / print if {other_word} is in the {cart.bare}, True or False / do i have to buy {other_word}, is it in {cart}? / Print whether {cart} contains {other_word}. / Output True if {other_word} is an element of {cart}, otherwise False.
    print({other_word} in {cart})
friends_in_a_line
    # my {friends.bare} are {people_.and_items} / {friends} = {people_} / make a list {friends}: {people_.items} / Create a list named {friends} containing the names {people_.items}. / Store the list {people_} in a variable named `{friends.bare}`.
    {friends} = {people_}
    # {who2_.bare} comes first / put {who2_} at the front / {who2_} should stand before all the others in {friends} / Insert {who2_} at the beginning of {friends}. / Add {who2_} as the first element of the list {friends}.
    {friends}.insert(0, {who2_})
    # change the second to {who3_.bare} / the second one is called {who3_}, not {friend1_}: fix that / oops, where it says {friend1_} in {friends} it must be {who3_}; that's the second name / Replace the second element of {friends} by {who3_}. / Assign {who3_} to the second position of the list {friends}.
    {friends}[1] = {who3_}
    # print them in one line, {sep_} between the names / show all the {friends.bare}, separated by {sep_} / who's in it now? all on one line with {sep_} in between / Print the elements of {friends}, joined by {sep_}. / Output the list {friends} as a single string with the separator {sep_}.
    print({sep_}.join({friends}))
two_lists_put_together
    # {xs} is {ints_} and {ys} is {ints2_} / i have two lists, {ints_} called {xs} and {ints2_} called {ys} / make {xs} with {ints_.items} and {ys} with {ints2_.items} / Create two lists, {xs} = {ints_} and {ys} = {ints2_}. / Store {ints_} in {xs} and {ints2_} in {ys}.
    {xs} = {ints_}
    {ys} = {ints2_}
    # put them together as {zs}, {ys} first / {zs}: everything from {ys}, then everything from {xs} / join both lists to {zs}, but {xs} comes behind {ys} / Concatenate {ys} and {xs}, in this order, and store the list in a variable named `{zs.bare}`. / Create a list {zs} that consists of the elements of {ys}, followed by those of {xs}.
    {zs} = {ys} + {xs}
    # without the first / the first number can go from {zs} / drop the first one of {zs} and keep the rest / Remove the first element of {zs}. / Replace {zs} by the list of all its elements except the first.
    {zs} = {zs}[1:]
    # how many now? / how many numbers has {zs} got? / print the number of items in {zs} / Print the length of {zs}. / Output how many elements the list {zs} contains.
    print(len({zs}))
    # and what's the sum? / add up everything in {zs} and print that / what do the numbers in {zs} make together? / Print the sum of the elements of {zs}. / Compute the sum of all numbers in {zs} and output it.
    print(sum({zs}))
lines_with_numbers
    # {ws} = {words_} / these words go in a list {ws}: {words_.items} / i've got {words_.and_items}, as a list {ws} / Create a list {ws} with the strings {words_}. / Store the list {words_} in a variable named `{ws.bare}`.
    {ws} = {words_}
    # print each one on a line of its own / show the words one below the other / for every word in {ws}, one line / Print each element of {ws} on a separate line. / Use a for loop to output the elements of {ws} line by line.
    for item in {ws}:
        print(item)
    # now backwards: save the list turned around as {vs} / {vs} is {ws} from the last to the first / the same words in the opposite order, as a new list {vs} / Create a list {vs} with the elements of {ws} in reverse order. / Store a reversed copy of {ws} in a variable named `{vs.bare}`.
    {vs} = {ws}[::-1]
    # print {vs} with numbers in front: 1, then {mark2_}, a space and the word, and so on / nicer: number the lines from 1, with {mark2_} and a space before the word of {vs} / each word of {vs} on its line, its number (from 1), {mark2_} and a space in front / Print every element of {vs} on its own line, preceded by its number starting at 1, {mark2_} and a space. / For each word in {vs}, output a line with its position counted from 1, directly followed by {mark2_}, a space and the word.
    for i, item in enumerate({vs}, 1):
        print(f"{i}{mark2_.bare} {item}")
every_number_times
    # {xs} = {ints_} / a list {xs} with {ints_.items} / my numbers are {ints_.and_items}; call the list {xs} / Create a list named {xs} containing {ints_.items}. / Store the numbers {ints_} in a variable named `{xs.bare}`.
    {xs} = {ints_}
    # with a loop: {out} gets every number times {k_} / start with an empty {out}, go over {xs} and append {k_} times each number / {out} should be a list of all numbers in {xs} multiplied by {k_}, use a for loop / Create an empty list {out}; then, in a for loop, append each element of {xs} multiplied by {k_}. / Using a loop, fill a new list named `{out.bare}` with {k_} times each element of {xs}.
    {out} = []
    for item in {xs}:
        {out}.append(item * {k_})
    # now a function {f}({pl}, {p}) that does this for any list {pl} and any {p} / i need that for other lists too: {f}({pl}, {p}) returns all of {pl} times {p} / {f}({pl}, {p}) should give back a new list, each item of {pl} times {p} / Write a function {f}({pl}, {p}) that returns a list with each element of {pl} multiplied by {p}. / Define a function {f} with the parameters {pl} and {p}, returning the list of the products of {p} and each element of {pl}.
    def {f}({pl}, {p}):
        return [item * {p} for item in {pl}]
    # print {out}, and then {ints2_} times {k2_} with it / show {out}; below that use the function for {ints2_} and {k2_} / {out} first, and on the next line what you get with {k2_} for {ints2_} / Print {out}. Then print the result of {f} for the list {ints2_} and the number {k2_}. / Output {out} and, on a second line, the list that {f} returns for {ints2_} and {k2_}.
    print({out})
    print({f}({ints2_}, {k2_}))
long_words_kept
    # {ws} = {words_} / my words: {words_.items}, list {ws} / put {words_.and_items} in a list called {ws} / Create a list named {ws} with the elements {words_}. / Store the strings {words_} as a list {ws}.
    {ws} = {words_}
    # keep the long ones, {wide_} letters or more, as {vs} / {vs}: only words of {ws} that have at least {wide_} characters / which of {ws} are not shorter than {wide_}? they go in {vs} / Create a list {vs} of the strings in {ws} whose length is at least {wide_}. / Store all elements of {ws} with {wide_} or more characters in a variable named `{vs.bare}`.
    {vs} = [item for item in {ws} if len(item) >= {wide_}]
    # how many did not make it? keep that number as {x} / {x} = how many words of {ws} are not in {vs} / save in {x} how many were left out / Store the number of elements by which {vs} is shorter than {ws} in a variable named `{x.bare}`. / Compute {x}, the length of {ws} minus the length of {vs}.
    {x} = len({ws}) - len({vs})
    # print the long ones with {sep_} between; if there are none print {no_} / show {vs} joined by {sep_}, or {no_} when it's empty / {no_} if {vs} is empty, else its words with {sep_} in between: print that / Print the elements of {vs} joined by {sep_}, or {no_} if the list is empty. / If {vs} contains any words, output them separated by {sep_}; otherwise output {no_}.
    print({sep_}.join({vs}) if {vs} else {no_})
    # and {x} / how many were left out? / print {x} / Print the value of {x}. / Output the number stored in {x}.
    print({x})
biggest_and_smallest_out
    # {xs} = {ints_} / take the numbers {ints_.and_items} as a list {xs} / {xs} is a list: {ints_.items} / Create a list named {xs} containing {ints_.items}. / Assign the list {ints_} to a variable named `{xs.bare}`.
    {xs} = {ints_}
    # what's the {difference.bare} between the biggest and the smallest? keep it / {difference}: largest minus smallest of {xs} / save by how much the largest is over the smallest as the {difference.bare} / Compute the {difference.bare} between the maximum and the minimum of {xs} and store it in a variable named `{difference.bare}`. / Let {difference} be the maximum of {xs} minus its minimum.
    {difference} = max({xs}) - min({xs})
    # take both out of {xs} / now remove the biggest and the smallest / {xs} without its largest and without its smallest number, please / Remove the maximum and the minimum from {xs}. / Delete the largest and the smallest element from the list {xs}.
    {xs}.remove(max({xs}))
    {xs}.remove(min({xs}))
    # print what's left, sorted, and the {difference.bare} / show {xs} from small to large, then {difference} / the rest in order and after that the {difference.bare}: print both in one line / Print the sorted list {xs}, followed by {difference}. / Output the elements of {xs} in ascending order as a list, and then the {difference.bare}.
    print(sorted({xs}), {difference})
last_one_undone
    # {points} = {plus_} / i got {plus_.and_items} so far, a list {points} / the {points.bare} are {plus_.items} / Create a list named {points} with the numbers {plus_.items}. / Store the list {plus_} in a variable named `{points.bare}`.
    {points} = {plus_}
    # then {pos_}, and then {pos2_} / add {pos_} and {pos2_} at the end of {points} / two more: {pos_}, {pos2_} / Append {pos_} and then {pos2_} to {points}. / Extend the list {points} by the numbers {pos_} and {pos2_}, in this order.
    {points}.append({pos_})
    {points}.append({pos2_})
    # undo that last one / oops, {pos2_} was wrong, take the last one off / the last of {points} has to go again / Remove the last element of {points}. / Delete the final element from the list {points}.
    {points}.pop()
    # what's the {total.bare}? keep it / {total}: add up all {points.bare} / save the sum of {points} as the {total.bare} / Compute the sum of {points} and store it in a variable named `{total.bare}`. / Let {total} be the sum of all elements in {points}.
    {total} = sum({points})
    # print {lab_.bare}, a colon, a space and the {total.bare} / show the {total.bare} after {lab_} and ": " / now {lab_.bare}: and then {total}, in one text / Print the text {lab_}, a colon, a space and the value of {total}. / Output {total}, preceded by {lab_}, a colon and a space.
    print(f"{lab_.bare}: {{total}}")
one_in_the_middle(ints_)
    # {xs} = {odd_ints} / the numbers {odd_ints.items} are my list {xs} / put {odd_ints.and_items} in a list {xs} / Create a list {xs} containing {odd_ints.items}. / Store the list {odd_ints} in a variable named `{xs.bare}`.
    {xs} = {odd_ints}
    # which one is in the {middle_.bare}? keep it / {middle_}: the item with as many before it as behind it / save the {middle_.bare} one of {xs} / Store the {middle_.bare} element of {xs} in a variable named `{middle_.bare}`. / Let {middle_} be the element at the index that is half of the length of {xs}, rounded down.
    {middle_} = {xs}[len({xs}) // 2]
    # is it also the {middle_.bare} when {xs} is sorted? print True or False / print if the sorted {xs} has the same number in the {middle_.bare} / does sorting change the number in the {middle_.bare}? print True if it stays the same / Print whether {middle_} is equal to the {middle_.bare} element of the sorted list {xs}. / Sort a copy of {xs}, compare its {middle_.bare} element with {middle_} and output True if they are equal, otherwise False.
    print({middle_} == sorted({xs})[len({xs}) // 2])
    # write {f}({pl}) that does it for any list; if the length is even take the left one of the two in the {middle_.bare} / a function {f}({pl}) for the {middle_.bare} one of any list, the left one of two if there isn't a single one / {f}({pl}) returns what's in the {middle_.bare} of {pl}; with an even number of items that's the left of the two / Write a function {f}({pl}) that returns the {middle_.bare} element of {pl}, or the left one of the two {middle_.bare} elements if the length is even. / Define a function {f} with the parameter {pl} that returns the element at index (length minus 1) divided by 2, rounded down, which is the left {middle_.bare} one for even lengths.
    def {f}({pl}):
        return {pl}[(len({pl}) - 1) // 2]
    # print it for {words2_} / and for {words2_}? / what does {f} say about {words2_}? print it / Print the result of {f} for the list {words2_}. / Call {f} with {words2_} and output the element it returns.
    print({f}({words2_}))
badly_typed_names
    # {ws} = {untidy_} / i typed a list {ws} in a hurry: {untidy_} / let {ws} be {untidy_} / Create a list named {ws} with the strings {untidy_}. / Store the list {untidy_} in a variable named `{ws.bare}`.
    {ws} = {untidy_}
    # no spaces at the ends, everything in small letters; the result is a list {vs} / {vs}: clean up {ws}, so strip each one and make it lower case / take away the spaces around every name in {ws} and the capitals too, that's {vs} / Create a list {vs} with the elements of {ws}, stripped of spaces at both ends and converted to lower case. / Strip each string in {ws}, convert it to lower case and store the new list in a variable named `{vs.bare}`.
    {vs} = [item.strip().lower() for item in {ws}]
    # now every name only once, and sorted / sort {vs} and drop what is there twice / no doubles in {vs} please, and in alphabetical order / Remove duplicates from {vs} and sort it alphabetically. / Replace {vs} by the sorted list of its distinct elements.
    {vs} = sorted(set({vs}))
    # how many are gone? print that, then the names with {sep_} between / print by how many {ws} is longer than {vs}; on the next line {vs}, joined by {sep_} / first the number of names that were dropped, below it what's left, {sep_} in between / Print the difference of the lengths of {ws} and {vs}, then the elements of {vs} joined by {sep_} on a new line. / Output how many elements fewer {vs} has than {ws}. On a second line, output {vs} as one string with the separator {sep_}.
    print(len({ws}) - len({vs}))
    print({sep_}.join({vs}))
nothing_in_it_yet
    # start with an empty list {ws} / {ws}: nothing in it yet / i need a list {ws}, empty for now / Create an empty list named {ws}. / Assign an empty list to a variable named `{ws.bare}`.
    {ws} = []
    # a function {f}({pl}): if {pl} is empty it returns {no_}, else the words with {sep_} between them / {f}({pl}) should say {no_} for an empty list; otherwise join {pl} with {sep_} / write {f}({pl}) that gives back all of {pl} as one text, {sep_} in between, or {no_} if nothing is in it / Write a function {f}({pl}) that returns {no_} if {pl} is empty, and the elements of {pl} joined by {sep_} otherwise. / Define a function {f} whose parameter {pl} is a list of strings. It returns them joined by {sep_}, but {no_} for an empty list.
    def {f}({pl}):
        if not {pl}:
            return {no_}
        return {sep_}.join({pl})
    # print what it says about {ws} / try it with {ws} and show the text / what does {f} return for {ws}? / Print the result of {f} for {ws}. / Call {f} with the list {ws} and output its result.
    print({f}({ws}))
    # now put {words2_.and_items} in {ws} / {ws} gets {words2_} / fill {ws} with these: {words2_.items} / Add the elements of the list {words2_} to {ws}. / Extend {ws} by the strings {words2_}.
    {ws}.extend({words2_})
    # and now? print it again / the same again / once more, please: what does {f} say about {ws}? / Print the result of {f} for {ws} again. / Repeat the call of {f} with {ws} and output the returned text.
    print({f}({ws}))
numbers_in_a_text(ints2_)
    # {txt} = {spaced_} / someone typed {spaced_}, keep the text as {txt} / the text {txt} is {spaced_} / Create a string named {txt} with the value {spaced_}. / Store {spaced_} in a variable named `{txt.bare}`.
    {txt} = {spaced_}
    # it's text, i want a list {xs} of numbers / cut {txt} at the spaces and make each part a whole number; the list is {xs} / {xs}: the ints that are in {txt} / Split {txt} and convert each part to an integer; store the list in a variable named `{xs.bare}`. / Create a list {xs} of the integers that the string {txt} contains, separated by spaces.
    {xs} = [int(part) for part in {txt}.split()]
    # add them up, that's the {total.bare} / {total}: sum of {xs} / what's the {total.bare} of the numbers? keep it / Compute the sum of {xs} and store it in a variable named `{total.bare}`. / Let {total} be the sum of all numbers in the list {xs}.
    {total} = sum({xs})
    # do the whole thing in a function {f}({pt}, {qt}): any text {pt}, with {qt} between the numbers / {f}({pt}, {qt}) cuts {pt} at every {qt} and returns the sum of the numbers / i need the same for other signs than a space: {f}({pt}, {qt}) adds up the whole numbers in {pt} that are separated by {qt} / Write a function {f}({pt}, {qt}) that splits {pt} at {qt} and returns the sum of the parts as integers. / Define a function {f} with a text {pt} and a separator {qt}; it converts the parts of {pt} to integers and returns their sum.
    def {f}({pt}, {qt}):
        return sum(int(part) for part in {pt}.split({qt}))
    # is the {total.bare} more than what you get for {marked_} with {mark2_}? print True or False / print if {total} is above the sum that {f} finds in {marked_}, cut at {mark2_} / compare: is {total} greater than the result for {mark2_} and {marked_}? / Print whether {total} is greater than the result of {f} for {marked_} and {mark2_}. / Call {f} with the text {marked_} and the separator {mark2_}, and output True if the value is less than {total}, otherwise False.
    print({total} > {f}({marked_}, {mark2_}))
every_other_one
    # {xs} = {ints_} / we count {ints_.and_items}; that's the list {xs} / make a list {xs}: {ints_.items} / Create a list named {xs} containing {ints_.items}. / Store the list {ints_} in a variable named `{xs.bare}`.
    {xs} = {ints_}
    # every other one, beginning with the first, goes into {ys} / {ys}: the first, the third, the fifth and so on / take each second number from {xs}, starting with the first, as {ys} / Create a list {ys} of every second element of {xs}, starting with the first. / Store the elements of {xs} at the indices 0, 2, 4 and so on in a variable named `{ys.bare}`.
    {ys} = {xs}[::2]
    # the others go into {zs} / {zs} gets the rest: second, fourth and so on / and the same starting with the second, as {zs} / Create a list {zs} of every second element of {xs}, starting with the second. / Store the elements of {xs} at odd indices in a variable named `{zs.bare}`.
    {zs} = {xs}[1::2]
    # which list has more in sum? print {lab_} for {ys}, {lab2_} for {zs} and {no_} if they're equal / {lab_} if {ys} adds up to more than {zs}, {lab2_} if it's less, {no_} if there's no difference: print the right word / compare both sums. {ys} larger: print {lab_}, {zs} larger: print {lab2_}, else {no_} / Print {lab_} if the sum of {ys} is greater than the sum of {zs}, {lab2_} if it is less, and {no_} otherwise. / Compare the sums of {ys} and {zs}. Output {lab_} if the first is greater, {lab2_} if the second is greater, and {no_} if both are equal.
    if sum({ys}) > sum({zs}):
        print({lab_})
    elif sum({ys}) < sum({zs}):
        print({lab2_})
    else:
        print({no_})
votes_for_somebody
    # the votes are {votes_.and_items}, as a list {ws} / {ws} = {votes_} / we voted: {votes_.items}. that's the list {ws} / Create a list named {ws} with the strings {votes_}. / Store the votes {votes_} in a list called `{ws.bare}`.
    {ws} = {votes_}
    # how many votes for {vote1_.bare}? keep the number as {x} / {x}: count {vote1_} in {ws} / save in {x} how often {vote1_} is there / Count how often {vote1_} occurs in {ws} and store the number in a variable named `{x.bare}`. / Let {x} be the number of elements of {ws} that are equal to {vote1_}.
    {x} = {ws}.count({vote1_})
    # no, the last vote should be {who2_.bare} / oops, the last one in {ws} is wrong: it must be {who2_} / change the last vote to {who2_} / Replace the last element of {ws} by {who2_}. / Correct the list {ws}: its final element is {who2_}.
    {ws}[-1] = {who2_}
    # and how many for {vote1_.bare} now? change {x} / so count {vote1_} again, in {x} / {x} has to be counted once more / Count the occurrences of {vote1_} in {ws} again and update {x}. / Recompute {x}, the number of times {vote1_} occurs in {ws}.
    {x} = {ws}.count({vote1_})
    # print {x}, a space, {sep_.bare} and how many votes there are in all / {x} of how many? print {x} and the length of {ws} with {sep_} between / show {x} and the number of all votes, separated by {sep_} / Print {x} and the length of {ws}, separated by {sep_}. / Output {x} and the total number of elements in {ws} with the separator {sep_}.
    print({x}, len({ws}), sep={sep_})
number_in_the_line(w_)
    # {ws} = {words_} / in a line stand {words_.and_items}; the list is {ws} / {ws} is the list {words_} / Create a list named {ws} containing the strings {words_}. / Store the list {words_} in a variable named `{ws.bare}`.
    {ws} = {words_}
    # at which {place_.bare} is {one_word.bare}, if the first is number 1? keep it / {place_}: where {one_word} stands in {ws}, counted from 1 / find {one_word} in {ws} and save its {place_.bare}, with 1 for the first / Store the {place_.bare} of {one_word} in {ws}, counted from 1, in a variable named `{place_.bare}`. / Determine the index of {one_word} in {ws}, add 1 and assign the number to {place_}.
    {place_} = {ws}.index({one_word}) + 1
    # for any list and any item please: {f}({pl}, {ql}), and 0 if it isn't there / a function {f}({pl}, {ql}) that returns at which {place_.bare} {ql} is in {pl}, counted from 1, or 0 when it's missing / make {f}({pl}, {ql}) do the same; if {ql} is not in {pl} it gives 0 / Write a function {f}({pl}, {ql}) that returns the {place_.bare} of {ql} in {pl}, counted from 1, or 0 if {ql} does not occur. / Define a function {f} with the parameters {pl} and {ql}. It returns 0 if {ql} is not an element of {pl}; otherwise the {place_.bare} of {ql}, where the first element has number 1.
    def {f}({pl}, {ql}):
        if {ql} not in {pl}:
            return 0
        return {pl}.index({ql}) + 1
    # print the {place_.bare}, and what it says for {item_} / show {place_}, then look for {item_} in {ws} with {f} and show that too / {place_} and the result of {f} for {item_} in the same list, in one line: print it / Print {place_}, followed by the result of {f} for the list {ws} and the item {item_}. / Output the {place_.bare} and the value returned by {f} for {ws} and {item_} on one line.
    print({place_}, {f}({ws}, {item_}))
"""

FACTS = r"""
prices_that_change
    # the {prices.bare} are {prices_} / {prices} = {prices_} / keep what things cost as {prices}: {prices_} / Create a dictionary {prices} with the content {prices_}. / Store the dictionary {prices_} in a variable named `{prices.bare}`.
    {prices} = {prices_}
    # no, {good1_.bare} costs {k2_} / oops, {good1_} should be {k2_} / change {good1_} to {k2_} in {prices} / Set the price of {good1_} in {prices} to {k2_}. / Correct the dictionary {prices}: the value of the key {good1_} is {k2_}.
    {prices}[{good1_}] = {k2_}
    # i take {few_} of {good1_} and one {good2_}; what's that together? keep the {total.bare} / {total}: {few_} times {good1_} plus {good2_} / save what {few_} of {good1_} and one of {good2_} cost as the {total.bare} / Compute the {total.bare} for {few_} units of {good1_} and one unit of {good2_}, using {prices}. / Store {few_} times the price of {good1_}, plus the price of {good2_}, in a variable named `{total.bare}`.
    {total} = {few_} * {prices}[{good1_}] + {prices}[{good2_}]
    # print it with two decimals and {cur_} right behind / how much is it? two decimals, then {cur_} / show the {total.bare}, 2 places after the point, and {cur_} without a space / Print {total} with two decimal places, directly followed by {cur_}. / Output the {total.bare}, formatted with exactly two decimals and ending in {cur_}.
    print(f"{{total}:.2f}{cur_.bare}")
facts_about_a_pet
    # i have a {animal_.bare}, the name is {who_.bare} and the {age.bare} is {k_}; keep {pet} for the name, the {kind.bare} and the {age.bare} / {pet} is {who_}, {kind} is {animal_}, {age} is {k_} / my {animal_.bare} {who_.bare} is {k_}. save the name in {pet}, the animal in {kind} and {k_} in {age} / Create three variables: {pet} with {who_}, {kind} with {animal_} and {age} with {k_}. / Store the name {who_} in {pet}, the animal {animal_} in {kind} and the number {k_} in {age}.
    {pet} = {who_}
    {kind} = {animal_}
    {age} = {k_}
    # {few_} years later! change the {age.bare} / the {age.bare} goes up by {few_} / {few_} more years, so {age} changes / Increase {age} by {few_}. / Add {few_} to the variable `{age.bare}`.
    {age} += {few_}
    # print the name, then the {kind.bare} in brackets, a colon, a space and the {age.bare}, as one text / show {pet}, a space, {kind} in round brackets, ": " and {age} / nice output please: {pet} ({kind.bare}): {age} / Print {pet}, followed by a space, {kind} in parentheses, a colon, a space and {age}. / Output a text that consists of the value of {pet}, a space, the value of {kind} in parentheses, ": " and the value of {age}.
    print(f"{{pet}} ({{kind}}): {{age}}")
    # is it older than {wide_}? / has the {age.bare} gone above {wide_}? / print if {age} is more than {wide_} / Print whether {age} is greater than {wide_}. / Output True if the {age.bare} exceeds {wide_}, otherwise False.
    print({age} > {wide_})
best_of_all_marks
    # my {marks.bare}: {marks_} / {marks} = {marks_} / let {marks} be the dictionary {marks_} / Create a dictionary {marks} with the content {marks_}. / Store {marks_} in a variable named `{marks.bare}`.
    {marks} = {marks_}
    # what's the {average.bare}? keep it / {average}: all the values in {marks} added up, divided by how many there are / save the {average.bare} of the {marks.bare} / Compute the {average.bare} of the values in {marks} and store it in a variable named `{average.bare}`. / Let {average} be the sum of all values of {marks}, divided by their number.
    {average} = sum({marks}.values()) / len({marks})
    # in which one am i {best.bare}? keep the name, it's the one with the highest number / {best}: the key of {marks} with the largest value / find the subject with the most points and save it as {best} / Store the key with the maximum value of {marks} in a variable named `{best.bare}`. / Determine which key of {marks} has the highest value and assign it to {best}.
    {best} = max({marks}, key={marks}.get)
    # print it with its points, and then the {average.bare} with one decimal / show {best}, its value in {marks}, and {average} rounded to 1 place / three things in a line: {best}, how much that is, and the {average.bare} rounded to one decimal / Print {best}, the value that belongs to it, and {average} rounded to one decimal. / Output the key {best}, its value in {marks} and the {average.bare}, rounded to one decimal place.
    print({best}, {marks}[{best}], round({average}, 1))
which_one_is_older
    # {tab} = {ages_} / these are our ages: {ages_}. call that {tab} / let {tab} be {ages_} / Create a dictionary named {tab} with the content {ages_}. / Store the ages {ages_} in a variable named `{tab.bare}`.
    {tab} = {ages_}
    # what's the {difference.bare} between {one_.bare} and {two_.bare}? keep it, without a minus / {difference}: age of {one_} minus age of {two_}, but never negative / how many years lie between {one_} and {two_}? save the {difference.bare} as a positive number / Store the absolute {difference.bare} of the ages of {one_} and {two_} in a variable named `{difference.bare}`. / Compute the absolute value of the {difference.bare} between the values of {one_} and {two_} in {tab}.
    {difference} = abs({tab}[{one_}] - {tab}[{two_}])
    # who is older of the two? keep the name as {who} / {who}: {one_} or {two_}, the one with more years / save in {who} which of {one_} and {two_} has the higher number / Store the name of the older one of {one_} and {two_} in a variable named `{who.bare}`. / Assign {one_} to {who} if its value in {tab} is greater than that of {two_}; otherwise assign {two_}.
    {who} = {one_} if {tab}[{one_}] > {tab}[{two_}] else {two_}
    # print the name, then + and the {difference.bare} without a space / show {who}, a space, a plus and {difference} right after it / who is it, and by how many years? like: {who} +{difference} / Print {who}, a space, a plus sign and {difference}. / Output the name {who} and the {difference.bare}, where a space and a plus sign stand between the two.
    print(f"{{who}} +{{difference}}")
stock_that_runs_out
    # we have {stock_}, call it {stock} / {stock} = {stock_} / the {stock.bare} in our shop is {stock_} / Create a dictionary {stock} with the content {stock_}. / Store the dictionary {stock_} in a variable named `{stock.bare}`.
    {stock} = {stock_}
    # somebody buys {few_} {part1_.bare} / {few_} of {part1_} are sold / take {few_} off {part1_} in the {stock.bare} / Decrease the value of {part1_} in {stock} by {few_}. / Subtract {few_} from the number of {part1_} in the dictionary {stock}.
    {stock}[{part1_}] -= {few_}
    # there's no {part2_.bare} left / {part2_} is sold out now / set {part2_} to nothing, so 0 / Set the value of {part2_} in {stock} to 0. / Assign 0 to the key {part2_} of the dictionary {stock}.
    {stock}[{part2_}] = 0
    # print every thing with its number on a line, but {no_} instead of a 0 / one line per thing: name and number; where it's 0 say {no_} / loop over {stock} and show key and value, with {no_} for those that are 0 / For each key in {stock}, print the key and its value, or the key and {no_} if the value is 0. / Use a loop to output all keys of {stock} with their values, replacing the value 0 by {no_}.
    for item, left in {stock}.items():
        print(item, left if left > 0 else {no_})
words_of_another_language(lab_)
    # {tab} = {terms_} / some words and what they mean: {terms_}, as {tab} / let {tab} be {terms_} / Create a dictionary {tab} with the content {terms_}. / Store the dictionary {terms_} in a variable named `{tab.bare}`.
    {tab} = {terms_}
    # write {f}({pt}) that looks up {pt} in {tab} and gives back {mark_} if it isn't there / a function {f}({pt}): the value for {pt} in {tab}, and {mark_} for unknown words / {f}({pt}) should return what {pt} means in {tab}; when it's missing, {mark_} / Write a function {f}({pt}) that returns the value of {pt} in {tab}, or {mark_} if {tab} does not contain the key {pt}. / Define a function {f} with the parameter {pt}, which returns the translation of {pt} according to {tab}, and {mark_} for a word that is not in it.
    def {f}({pt}):
        return {tab}.get({pt}, {mark_})
    # now for all the words in {said_}, joined by spaces as {out} / {out}: go through the words of {said_}, look each one up with {f}, put spaces between / translate {said_} word by word and keep the text as {out} / Apply {f} to each word of {said_}, join the results by spaces and store the text in a variable named `{out.bare}`. / Create a string {out} with the results of {f} for the words of {said_}, separated by single spaces.
    {out} = " ".join({f}(item) for item in {said_}.split())
    # print it / what does it say? / show me {out} / Print the string {out}. / Output the translated text {out}.
    print({out})
hours_out_of_minutes
    # the film takes {page_} {minutes.bare}, keep that / {minutes} = {page_} / it's {page_} {minutes.bare} long / Store the number {page_} in a variable named `{minutes.bare}`. / Create a variable {minutes} with the value {page_}.
    {minutes} = {page_}
    # 60 of them are an hour. how many full {hours.bare} is it, and what's the {rest.bare}? keep both / split it into {hours} and {rest}, with 60 {minutes.bare} in each hour / {hours}: how often 60 fits in {minutes}. {rest}: what's left over / Store the quotient and the remainder of dividing {minutes} by 60 in variables named `{hours.bare}` and `{rest.bare}`. / Divide {minutes} by 60; let {hours} be the integer quotient and {rest} the remainder.
    {hours}, {rest} = divmod({minutes}, 60)
    # print it like 2:05, with two digits for the {rest.bare} / show {hours}, a colon and {rest} with two digits / nicer: {hours}:{rest}, and a 0 in front if {rest} has only one digit / Print {hours} and {rest} separated by a colon, with {rest} padded to two digits. / Output the {hours.bare}, a colon and the {rest.bare}, where the latter always has two digits.
    print(f"{{hours}}:{{rest}:02d}")
share_of_one_face
    # i rolled {dice_.and_items}, a list {throws} / {throws} = {dice_} / my {throws.bare} with the dice: {dice_.items} / Create a list {throws} containing {dice_.items}. / Store the list {dice_} in a variable named `{throws.bare}`.
    {throws} = {dice_}
    # how many {hits.bare}? a {face_} counts as one; keep it / {hits}: how often {face_} is in {throws} / count the {face_} in {throws} and save that as {hits} / Store the number of times {face_} occurs in {throws} in a variable named `{hits.bare}`. / Let {hits} be the number of elements of {throws} equal to {face_}.
    {hits} = {throws}.count({face_})
    # in {percent.bare} of all {throws.bare}, please, and keep that / {percent}: {hits} divided by how many {throws.bare} there are, times 100 / what {percent.bare} of {throws} is that? save it / Compute which {percent.bare} of {throws} the {hits} are and store it in a variable named `{percent.bare}`. / Divide {hits} by the length of {throws}, multiply by 100 and assign the number to {percent}.
    {percent} = {hits} / len({throws}) * 100
    # print it with one decimal and a % sign / show {percent}, 1 place after the point, then % / nice output: one decimal and % right after it / Print {percent} with one decimal place, directly followed by a percent sign. / Output the value of {percent}, formatted with one decimal and a % sign.
    print(f"{{percent}:.1f}%")
cheaper_if_many
    # a function {f}({each}, {pieces}=1) for what i pay: {each} times {pieces}, but {pct_} percent less from {wide_} pieces on / {f}({each}, {pieces}=1) returns {each} times {pieces}; if {pieces} is {wide_} or more, take {pct_} percent off / write {f}({each}, {pieces}=1): multiply both, and with at least {wide_} in {pieces} it's {pct_} percent cheaper / Write a function {f}({each}, {pieces}=1) that returns the product of {each} and {pieces}, reduced by {pct_} percent if {pieces} is at least {wide_}. / Define a function {f} with a parameter {each} and a parameter {pieces}, 1 by default. It returns their product; for {pieces} of {wide_} or more, the product is lowered by {pct_} percent.
    def {f}({each}, {pieces}=1):
        total = {each} * {pieces}
        if {pieces} >= {wide_}:
            total *= 1 - {pct_} / 100
        return total
    # what are {m_} pieces at {amount_} each? keep it as {x} / {x}: {m_} pieces, {amount_} for one / use it for a price of {amount_} and {m_} pieces, and save that in {x} / Store the result of {f} for {m_} pieces at {amount_} each in a variable named `{x.bare}`. / Call {f} with the price {amount_} and the number {m_}, and assign the result to {x}.
    {x} = {f}({amount_}, {m_})
    # print it rounded to 2 decimals, and what only one costs / show {x} with 2 decimals and then {f} for {amount_} alone / {x} rounded to two places, and the same for just one piece: print both / Print {x} rounded to two decimals, followed by the result of {f} for a single piece at {amount_}. / Output {x}, rounded to 2 decimal places, and the value of {f} for {amount_} without a second argument.
    print(round({x}, 2), {f}({amount_}))
ages_beside_the_names
    # {names_} = {people_} and {ages_n} = {beside_} / two lists: the {names_.bare} {people_.items}, the {ages_n.bare} {beside_.items} / we are {people_.and_items}, and {beside_.and_items} years old; make the lists {names_} and {ages_n} / Create two lists: {names_} containing {people_} and {ages_n} containing {beside_}. / Store {people_} in {names_} and {beside_} in {ages_n}.
    {names_} = {people_}
    {ages_n} = {beside_}
    # print each name with its age, {sep_} between / go through both lists at once: name, {sep_}, age, one person per line / a line for everybody, first the name, then {sep_} and the number / For each pair of elements of {names_} and {ages_n}, print both on one line, separated by {sep_}. / Use a loop over both lists to output every element of {names_} and the corresponding one of {ages_n} with the separator {sep_}.
    for item, years in zip({names_}, {ages_n}):
        print(item, years, sep={sep_})
    # make a dictionary {tab} out of the two / {tab}: the {names_.bare} are the keys, the {ages_n.bare} the values / put them together as {tab}, so that i can look up somebody's age / Create a dictionary {tab} that maps each element of {names_} to the corresponding element of {ages_n}. / Combine {names_} as keys and {ages_n} as values in a dictionary named `{tab.bare}`.
    {tab} = dict(zip({names_}, {ages_n}))
    # how old is {friend_.bare}? / print the age of {friend_} / what does {tab} say for {friend_}? / Print the value of {friend_} in {tab}. / Look up the key {friend_} in {tab} and output the value.
    print({tab}[{friend_}])
two_things_to_check
    # {x} is {any_} / take the number {any_} as {x} / let {x} be {any_} / Store the integer {any_} in a variable named `{x.bare}`. / Create a variable {x} with the value {any_}.
    {x} = {any_}
    # is it {inside.bare} the range from {low_} to {page_}? both ends count; keep True or False / {inside}: True if {x} is between {low_} and {page_} or equal to one of them / save as {inside} whether {x} is at least {low_} and at most {page_} / Store in a variable named `{inside.bare}` whether {x} is between {low_} and {page_}, inclusive. / Let {inside} be True exactly if {x} is neither less than {low_} nor greater than {page_}.
    {inside} = {low_} <= {x} <= {page_}
    # and is it {multiple.bare} by {k_}? keep that too / {multiple}: True if nothing is left over when {x} is divided by {k_} / save whether {x} is {multiple.bare} by {k_} / Store in a variable named `{multiple.bare}` whether {x} is {multiple.bare} by {k_}. / Let {multiple} be True if the remainder of {x} divided by {k_} is 0, and False otherwise.
    {multiple} = {x} % {k_} == 0
    # are both true? / print True if both are true, else False / is it {inside.bare} and {multiple.bare}? / Print whether {inside} and {multiple} are both True. / Output the logical conjunction of {inside} and {multiple}.
    print({inside} and {multiple})
seats_that_change
    # {seats} = {people_} / in the {seats.bare} sit {people_.and_items} / make a list {seats} of {people_.items} / Create a list {seats} with the names {people_}. / Store the list {people_} in a variable named `{seats.bare}`.
    {seats} = {people_}
    # the first and the last change places / swap the two at the ends / whoever is first in {seats} goes to the end, and the last one to the front: just these two swap / Swap the first and the last element of {seats}. / Exchange the elements at both ends of the list {seats}.
    {seats}[0], {seats}[-1] = {seats}[-1], {seats}[0]
    # {who2_.bare} sits down right behind {friend_.bare} / put {who2_} directly after {friend_} / {who2_} comes in too, next to {friend_} and behind / Insert {who2_} into {seats} immediately after {friend_}. / Add {who2_} to the list {seats} at the position that follows the one of {friend_}.
    {seats}.insert({seats}.index({friend_}) + 1, {who2_})
    # who sits where? number and name, one per line, starting with {few_} / print all the {seats.bare} with numbers from {few_} on, a line each / go through {seats} and show number and name; the first one has number {few_} / Print each element of {seats} on its own line, preceded by its number; the numbering starts at {few_}. / Output the numbered names in {seats} line by line, where the first number is {few_}.
    for i, item in enumerate({seats}, {few_}):
        print(i, item)
units_of_our_own
    # one {lab_.bare} is {k2_} {lab2_.bare}. make {f}({p}), it gives the {lab2_.bare} for {p} {lab_.bare} / {f}({p}) turns {lab_.bare} into {lab2_.bare}, {k2_} of them are one {lab_.bare} / a function {f}({p}) that says how many {lab2_.bare} are {p} {lab_.bare}, if each is {k2_} / Write a function {f}({p}) that converts {p} {lab_.bare} to {lab2_.bare}, where one {lab_.bare} equals {k2_} {lab2_.bare}. / Define a function {f} with a parameter {p}, a number of {lab_.bare}. It returns the number of {lab2_.bare}, with {k2_} {lab2_.bare} to one {lab_.bare}.
    def {f}({p}):
        return {p} * {k2_}
    # and back again, as {g}({p}) / now the other direction: {g}({p}) / i need the opposite too, from {lab2_.bare} to {lab_.bare}: {g}({p}) / Write a function {g}({p}) that converts {p} {lab2_.bare} back to {lab_.bare}. / Define the inverse function {g} with a parameter {p}, which returns the number of {lab_.bare} for {p} {lab2_.bare}.
    def {g}({p}):
        return {p} / {k2_}
    # how many {lab2_.bare} are {m_} {lab_.bare}? and how many {lab_.bare} are {page_} {lab2_.bare}, with 2 decimals? / print {m_} {lab_.bare} in {lab2_.bare}, and {page_} {lab2_.bare} in {lab_.bare} rounded to 2 places / show both: {f} for {m_}, then {g} for {page_}, the second one rounded to two decimals / Print the result of {f} for {m_}, followed by the result of {g} for {page_}, rounded to two decimals. / Output {m_} {lab_.bare} as {lab2_.bare} and {page_} {lab2_.bare} as {lab_.bare}; round the latter to 2 decimal places.
    print({f}({m_}), round({g}({page_}), 2))
steps_of_signs
    # print {mark_} once, then twice, and so on up to {k_} times, one line each / a stair of {mark_}: {k_} lines, one more in each line / {k_} lines, the first has one {mark_}, the next two ... / For each integer from 1 to {k_} inclusive, print {mark_} repeated that many times. / Use a for loop to output {k_} lines, where each line consists of as many {mark_} as its number.
    for i in range(1, {k_} + 1):
        print({mark_} * i)
    # now a function {f}({qt}, {p}) for any sign {qt} and any number of lines {p}, upside down: the longest line comes first / {f}({qt}, {p}) should print the same with {qt} and {p} lines, but from long to short / the other way round, in a function {f}({qt}, {p}): {p} times {qt} first, then one less in each line, down to one / Write a function {f}({qt}, {p}) that prints {p} lines; the first consists of {p} copies of {qt}, each further line of one less, and the last of a single {qt}. / Define a function {f} with a sign {qt} and a number {p}. It outputs {qt} repeated {p} times, then one time less per line, until there is only one.
    def {f}({qt}, {p}):
        for i in range({p}, 0, -1):
            print({qt} * i)
    # {k2_} lines of {mark2_} please / use it with {k2_} and the sign {mark2_} / and that with {mark2_}, {k2_} lines / Call {f} so that it prints {k2_} lines of {mark2_}. / Use {f} to output a figure of {k2_} lines that is made of the sign {mark2_}.
    {f}({mark2_}, {k2_})
"""

for table in (NUMBERS, WORDS, LISTS, FACTS):
    stories(d, table, SLOTS)
