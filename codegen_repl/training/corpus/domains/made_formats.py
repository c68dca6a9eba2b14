"""Stories of formatted output: labels, tables, receipts, bars, and reading such texts back."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import (
    Draw,
    choice,
    decimal,
    derived,
    dict_of,
    exact,
    fragment,
    integer,
    list_of,
    new,
    sampled,
)
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("made_formats", weight=36)
PEOPLE = CATEGORIES["person"]


def cased(rng: Random, text: str) -> str:
    """The text as it is, or in another case."""
    return rng.choice((text, text, text.upper(), text.capitalize()))


def some(rng: Random) -> str:
    """A word in some case, real or made up."""
    return cased(rng, rng.choice((made_up(rng, 2), plain_word(rng))))


def title(rng: Random) -> str:
    """Two or three words, perhaps with a number."""
    parts = [some(rng) for _ in range(rng.randint(2, 3))]
    return " ".join(parts + rng.choice(([], [], [str(rng.randint(2, 2040))])))


def people(low: int, high: int) -> Draw:
    """A list of different first names."""
    return sampled("list[str]", lambda rng: rng.sample(PEOPLE, rng.randint(low, high)))


def money(low: int, high: int) -> Draw:
    """An amount with cents, often round ones."""
    cents = (0.5, 0.25, 0.99, 0.05, 0.8, 0.35, 0.49, 0.01)
    return sampled("float", lambda r: round(r.randint(low, high) + r.choice(cents), 2))


def told(*texts: str) -> Draw:
    """One text with each `#` replaced by a random digit from 1 to 9."""

    def sample(rng: Random) -> str:
        return "".join(str(rng.randint(1, 9)) if c == "#" else c for c in rng.choice(texts))

    return sampled("str", sample)


def iso(rng: Random) -> str:
    """A date such as 2024-03-05."""
    return f"{rng.randint(1960, 2040)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def grid(rng: Random) -> list[list[int]]:
    """Rows of numbers, all of the same length."""
    wide = rng.randint(2, 5)
    return [[rng.randint(-99, 999) for _ in range(wide)] for _ in range(rng.randint(2, 4))]


FOODS = choice(*CATEGORIES["food"])
SIGNS = (
    ("-", "a hyphen"), ("_", "an underscore"), (":", "a colon"), (" ", "a space"), (";", "a semicolon"),
    (" | ", "a bar with a space on each side"), ("|", "a vertical bar"), ("...", "three dots"),
    (" - ", "a hyphen with a space on each side"), ("+", "a plus sign"), ("#", "a hash sign"),
    ("=", "an equals sign"), ("~", "a tilde"), (", ", "a comma and a space"), (" * ", '" * "'),
    (" -> ", '" -> "'), ("::", "two colons"), ("--", "two hyphens"), (".", "a dot"), ("", "nothing"),
)  # fmt: skip
NAMES = """
word; title; correct; questions; percent; hour; minute; suffix; shown; price; quantity; cost; label; number; tag; code; count;
message; age; answer; levels; bars; prices; width; heading; rule; tasks; names; listed; line; done;
bar; filled; bill; total; day; month; year; dotted; earned; missing; clock; hours; minutes; amount; points; scores; words;
numbers; ids; size; seconds; celsius; fahrenheit; home; guest; digits; groups; first; last; badge; rating;
stars; share; text; population; goods; rows; result; rest; ratio; height; lines; title; poem; address; lowest;
highest; average; change; changes; months; seats; seat; letter; duration; track; log; user; kilobytes; pixels;
ready; places; sentence; ranking; initials; city; difference; longest; menu; left; right; half; double; days;
readings; units; joined; pairs; note; greeting; parts; winner; loser; votes; top; kind; middle; bytes_; values
"""  # the variables that have just one name
SLOTS: dict[str, Any] = {
    **{name.strip(): exact(name.strip()) for name in NAMES.split(";")},
    "steps_n": exact("steps"), "sg": fragment(*SIGNS[:-1]),
    "any_sep": fragment(*(pair for pair in SIGNS if pair[0] != " ")),
    "who_": choice(*PEOPLE[:26]), "who2_": choice(*PEOPLE[26:]), "names_": people(3, 6),
    "all_": integer(12, 60), "right_": derived(lambda s: max(2, s.all_ * 7 // 10 - s.all_ % 4)),
    "h_": integer(0, 23), "m_": integer(0, 59), "s_": integer(0, 59), "h12_": integer(1, 11),
    "price_": money(1, 40), "price2_": money(41, 900), "pieces_": integer(2, 24), "num_": integer(1, 999),
    "wide_": integer(9, 24), "w2_": integer(4, 8), "zeros_": integer(4, 7), "j_": integer(2, 4),
    "few_": integer(1, 3), "k_": integer(2, 6),
    "off_": derived(lambda s: s.k_ + s.few_ - (1 if s.k_ * s.few_ % 2 else s.k_ % 3)),
    "fruit_": choice("apple", "pear", "lemon", "plum", "kiwi", "orange", "banana", "melon"),
    "thing_": choice("book", "ticket", "letter", "point", "euro", "minute", "egg", "file", "coin", "seat"),
    "thing2_": choice("pen", "card", "day", "star", "photo", "key", "bottle", "message", "user", "dog"),
    "plural_fn": new("plural", "with_noun", "counted", "amount_of", kind="function"),
    "money_fn": new("euros", "as_price", "price_text", "fmt", kind="function"),
    "join_fn": new("listing", "enumerate_words", "with_and", "in_words", kind="function"),
    "clock_fn": new("clock_text", "as_time", "hhmm", "fmt_time", kind="function"),
    "bar_fn": new("make_bar", "progress", "draw_bar", "bar_of", kind="function"),
    "line_fn": new("make_line", "entry", "dotted", "row_text", kind="function"),
    "age_": integer(3, 90), "limit_": choice(6, 12, 14, 16, 18, 21, 65),
    "levels_": list_of(integer(1, 14), 3, 6), "ints_": list_of(integer(-60, 900), 3, 7),
    "mark_": choice("*", "#", "=", "+", "o", "x", "@", "%", "~", "|", "I"),
    "mark2_": choice("-", ".", "_", ":", "'", "^"),
    "prices_": dict_of(FOODS, money(0, 19), 3, 5), "title_": sampled("str", title),
    "words_": list_of(sampled("str", some), 3, 6), "word_": sampled("str", some),
    "scores_": dict_of(choice(*PEOPLE), integer(0, 120), 3, 5), "floats_": list_of(decimal(-9, 99, 3), 3, 6),
    "done_": integer(1, 9), "of_": choice(10, 12, 15, 16, 20, 24), "barwide_": choice(10, 20, 30, 40),
    "day_": integer(1, 28), "month_": integer(1, 12), "year_": integer(1950, 2049),
    "later_": integer(2, 30), "clock_": told("0#:#5", "1#:0#", "1#:3#", "0#:1#", "1#:4#"),
    "euro_": told("€ #.#0", "€ ##.##", "€ #.#5", "€ 1#0.00"), "times_": integer(2, 9),
    "celsius_": sampled("float", lambda r: r.choice((r.randint(-12, 37), r.randint(-120, 370) / 10))),
    "city_": choice(*CATEGORIES["city"]), "suffix_": choice(" ...", "!", ";", " (end)", " --", "?", " *"),
    "big_": integer(10_500, 9_800_000), "percent_": choice(2, 3, 4, 5, 8, 10, 12, 20, 25),
    "dot_": choice(".", " ", "'", "_"),
    "commas_": sampled("str", lambda r: f"{r.randint(1000, 9_999_999):,}"),
    "rows_": list_of(sampled("list[mixed]", lambda r: [some(r), r.randint(1, 40), r.randint(2, 9900) / 100]),
        2, 4),
    "three_": people(3, 3), "three_nums_": list_of(integer(0, 250), 3, 3), "secs_": integer(3700, 30_000),
    "ten_": sampled("str", lambda r: str(r.randint(10**9, 10**10 - 1))),
    "flags_": sampled("dict[str,bool]", lambda r: {
        some(r): r.random() < 0.4 for _ in range(r.randint(3, 5))}),
    "flag_key_": derived(lambda s: list(s.flags_)[len(str(s.flags_)) % len(s.flags_)]),
    "letter_": choice(*"ABCDEFGHKLMPRT"),
    "span_": derived(lambda s: s.wide_ + s.w2_ + 10), "frac_": told("#/#", "##/1##", "1/#", "#/1#", "1#/40"),
    "screen_": choice("1920x1080", "800x600", "3000x2000", "640x480", "4032x3024", "1280x720", "2560x1440"),
    "broad_": integer(36, 50), "three_of_five_": integer(0, 5), "mins_": list_of(integer(5, 400), 2, 4),
    "votes_": dict_of(choice(*PEOPLE), integer(1, 10), 3, 5),
    "sixteen_": sampled("str", lambda r: str(r.randint(10**15, 10**16 - 1))),
    "point_": sampled("str", lambda r: f"({r.randint(-20, 20)}, {r.randint(-99, 99)})"),
    "iso_": sampled("str", iso), "zero_to_three_": integer(0, 3),
    "songs_": list_of(sampled("list[mixed]", lambda r: [title(r), r.randint(65, 500)]), 2, 4),
    "temps_": list_of(sampled("str", lambda r: f"{r.choice((r.randint(-9, 35), r.randint(-90, 350) / 10))} C"), 3, 5),
    "pct_text_": told("#%", "##%", "#.5%", "1#.#%", "#0%"),
    "grid_": sampled("list[list[int]]", grid), "stock_": dict_of(FOODS, integer(0, 90), 3, 5),
    "points_": integer(2, 99), "more_": integer(3, 40),
}  # fmt: skip

STORIES_1 = r"""
answers_in_a_quiz
    # I got {right_} of {all_} questions right. Keep the two numbers as {correct} and {questions}. / {correct} = {right_}, {questions} = {all_} / a quiz has {all_} questions, {right_} of them were answered well; store {correct} and {questions} / let {questions} be {all_} and {correct} {right_} / Create two variables for a quiz: {correct} with {right_} and {questions} with {all_}.
    {correct} = {right_}
    {questions} = {all_}
    # How many percent is that, rounded to a whole number? Save it as {percent}. / get the correct ones as a rounded {percent} of all questions / compute the percent value of {correct} out of {questions} with round and no decimals / {percent}: correct by questions times 100, rounded / Divide {correct} by {questions}, multiply by 100, round and store the result in a variable named {percent}.
    {percent} = round({correct} / {questions} * 100)
    # Build the text {result} in the style of "3 of 5 (60%)". / a string {result} like 3 of 5 (60%) please, from the three numbers / now make the result: the correct ones, "of", the questions, and in parentheses the percent with its sign / {result} is a string as in "3 of 5 (60%)" / put all three values in one string {result}, such as "3 of 5 (60%)"
    {result} = f"{{correct}} of {{questions}} ({{percent}}%)"
    # Print the result after the word "Score:" and a space. / show "Score: " and then that string / print Score: followed by {result} / output it, with "Score:" before it and a space between
    print("Score:", {result})
morning_or_evening
    # It is {h_} hours and {m_} minutes. Store that in {hour} and {minute}. / {hour} = {h_} and {minute} = {m_} / keep the {hour} {h_} and the {minute} {m_} / Assign {m_} to {minute} and {h_} to {hour}. / the clock stands at {h_} h {m_} min, save {hour} and {minute} separately
    {hour} = {h_}
    {minute} = {m_}
    # Let {suffix} be "am" before 12 o'clock and "pm" from then on. / the suffix is "am" when {hour} is under 12, otherwise "pm" / is it am or pm? keep the answer as {suffix} / Store "pm" in a variable named {suffix} if the hour is at least 12, else "am". / choose the {suffix}: am for hours less than 12, pm for the others
    {suffix} = "am" if {hour} < 12 else "pm"
    # Change {hour} to the 12-hour clock, where 0 is shown as 12. / turn the hour into one from 1 to 12: the remainder by 12, or 12 if that is 0 / now make {hour} fit on a clock with 12 hours (0 becomes 12, 13 becomes 1) / replace the hour by its remainder modulo 12, but use 12 instead of 0 / on a dial with twelve numbers, which hour is that? update {hour}
    {hour} = {hour} % 12 or 12
    # Print the time like 7:05 pm, the minutes with two digits. / show hour, colon, the minutes in two digits, a space and the suffix / print it as in "9:03 am" / output {hour} and {minute} with a colon between (minutes padded to 2 digits), then a space and {suffix} / what is the time? print it in the form 7:05 am
    print(f"{{hour}}:{{minute}:02d} {{suffix}}")
price_label
    # One costs {price_} euros and I take {pieces_}. Save the {price} and the {quantity}. / {price}: {price_}, {quantity}: {pieces_} / let {quantity} be {pieces_} and {price} {price_} / store a price of {price_} and a quantity of {pieces_} / Create the variables {price} with the value {price_} and {quantity} with the value {pieces_}.
    {price} = {price_}
    {quantity} = {pieces_}
    # Multiply them to get the cost. / compute the {cost} of all together / what do they cost in total? call it {cost} / {cost} is price times quantity / Store the product of both in a variable named {cost}.
    {cost} = {price} * {quantity}
    # Make a label from it: the euro sign, a space and the cost with two decimals. / {label} is the text "€ " and then the cost with 2 decimals / write the cost like € 12.50 and keep this string as {label} / turn it into a string {label} such as "€ 8.00" / Create a string {label} with "€", a space and {cost} to two decimal places.
    {label} = f"€ {{cost}:.2f}"
    # Print the label right-aligned in a field of {wide_} characters. / show {label} at the right end of {wide_} places / print it, filled with spaces on the left up to a width of {wide_} / the output is that text, aligned right, {wide_} wide / pad the label with blanks at its left to {wide_} characters and print it
    print(f"{{label}:>{wide_}}")
item_and_code
    # The number is {num_}. / {number} = {num_} / store {num_} as {number} / let {number} be {num_} / we have item {num_}, keep this as a {number}
    {number} = {num_}
    # Make a tag that reads "Item no. " and the number. / {tag} is the string "Item no. " with the number behind it / create a string {tag} like "Item no. 4" / use an f-string for {tag}: Item no., a space and {number} / Put "Item no. " in front of the number and store it in a variable named {tag}.
    {tag} = f"Item no. {{number}}"
    # Pad the number with zeros to {zeros_} digits and store this string as {code}. / {code}: the number with leading zeros, {zeros_} characters long / let {code} be a text of {zeros_} digits, zeros first and then the number / a code of {zeros_} digits is needed, fill up with zeros on the left / write {number} with {zeros_} digits (zeros in front) as {code}
    {code} = f"{{number}:0{zeros_}d}"
    # Print the tag and the code with {any_sep} between them, using sep. / show {tag} and {code} in one print, sep being {any_sep} / print both with the separator {any_sep} (first the tag) / output {tag}, then {code}; the sep is {any_sep}
    print({tag}, {code}, sep="{any_sep}")
one_or_many_fruits
    # There is a basket with a count of {k_}. / {count} = {k_} / let {count} be {k_} / store {k_} in {count} / start with a {count} of {k_}
    {count} = {k_}
    # {few_} more are put in and {off_} taken out: update the count. / add {few_} to {count} and subtract {off_} / plus {few_}, minus {off_}, in the same variable / change it by adding {few_} and then taking {off_} away / Increase {count} by {few_} and decrease it by {off_}
    {count} += {few_}
    {count} -= {off_}
    # Let {kind} be {fruit_} if it is exactly 1, otherwise the same word with an s. / {kind}: {fruit_} for a count of 1, in all other cases with "s" at the end / choose the singular {fruit_} for one and add "s" for any other number; call it {kind} / store {fruit_} as {kind}, but with an s added unless the count is 1 / Set {kind} to {fruit_} when {count} equals 1 and to {fruit_} plus "s" when it does not
    {kind} = {fruit_} if {count} == 1 else {fruit_} + "s"
    # Print the count, a space and the word. / show {count} and {kind} in one line / print how many there are and then {kind} / output both with a space between, the number first
    print({count}, {kind})
noun_with_number
    # Write a function {plural_fn}(n, noun) that returns for example "1 cat" or "3 cats". / define {plural_fn}(n, noun): the number, a space and the noun, plus an s unless n is 1 / a function {plural_fn} with the parameters n and noun, it gives back "1 cat", "2 cats", "0 cats" / make {plural_fn}(n, noun) return n and the noun in one string, with an "s" at the end when n is not 1 / Define a function named {plural_fn} with the parameters n and noun, which returns both with a space between and appends "s" if n differs from 1.
    def {plural_fn}(n, noun):
        return f"{n} {noun}" if n == 1 else f"{n} {noun}s"
    # Call it for {few_} and {thing_} and keep the string as {first}. / {first} is what it gives for {few_} and {thing_} / use it on {few_} and {thing_}, result in {first} / let {first} be the text for {few_} of {thing_} / Store {plural_fn} of {few_} and {thing_} in {first}.
    {first} = {plural_fn}({few_}, {thing_})
    # Do the same for {k_} and {thing2_}, as {last}. / {last} is the same for {k_} and {thing2_} / and now {k_} with {thing2_}: call that {last} / the function again, on {k_} and {thing2_}; keep what comes out as {last} / Get {last} in this way from {thing2_} and the number {k_}.
    {last} = {plural_fn}({k_}, {thing2_})
    # Print the two with " and " between, after "You have ". / show "You have ", the first text, " and " and the last / print one sentence: You have {first} and {last} (use an f-string, no full stop) / output the words You have, then both strings with "and" between them
    print(f"You have {{first}} and {{last}}")
allowed_or_not
    # {who_} is {age_} years old. Store the {age}. / {age} = {age_} / let {age} be {age_}, that is how old {who_.bare} is / keep {who_.bare}'s age of {age_} / Assign the age of {who_.bare}, {age_}, to a variable named {age}.
    {age} = {age_}
    # The answer is "yes" from {limit_} years on, otherwise "no". / {answer}: yes if {age} is at least {limit_}, else no / let {answer} be "no" for anyone under {limit_} and "yes" for the others / is the age {limit_} or more? store "yes" or "no" as the answer / Set a variable {answer} to "yes" when {age} reaches {limit_} and to "no" when it does not.
    {answer} = "yes" if {age} >= {limit_} else "no"
    # Make a line: {who_}, a space, the age in parentheses, a colon, a space and the answer. / {line} should look like "Anna (12): yes", for {who_} / build the string {line} from {who_}, the age in round brackets, ": " and the answer / let {line} be a text such as "Tom (40): no", here with {who_.bare} / one string {line} please: {who_}, then {age} within parentheses, then a colon, a space and {answer}
    {line} = f"{who_.bare} ({{age}}): {{answer}}"
    # Print the line. / print it / show me {line} / output that string
    print({line})
bars_from_levels
    # The levels are {levels_}. / {levels} = {levels_} / store the list {levels_} as {levels} / keep the numbers {levels_.and_items} in a list {levels} / let {levels} be {levels_}
    {levels} = {levels_}
    # Make a list {bars} with a string of {mark_} for each, as long as the number says. / {bars}: for every level, {mark_} repeated that many times / turn each of them into a row of {mark_} of that length and collect the rows in {bars} / a new list {bars}: {mark_} times each number / Create a list {bars} which holds, for each number, {mark_} written as often as the number tells.
    {bars} = [{mark_} * x for x in {levels}]
    # Print each number with a width of 2 and, after a space, its bar. / show one line per level: the number right-aligned in 2 places, a space, the bar / go through both lists and print the number in 2 characters, a space and then the bar / for every level, print it with width 2, then a space and its string from {bars}
    for x, b in zip({levels}, {bars}):
        print(f"{x:2d} {b}")
    # ?
    # Print the longest bar once more. / which bar is the longest? print that / show the string of {bars} with the most characters / print the longest string of them
    print(max({bars}, key=len))
price_table
    # Here are the prices: {prices_}. / {prices} = {prices_} / store the dictionary {prices_} as {prices} / let {prices} be {prices_} / keep {prices_} under the name {prices}
    {prices} = {prices_}
    # Find the length of the longest key and call it {width}. / {width} is the length of the longest name in it / how many characters does the longest key have? that is the width / let {width} be the maximum of the key lengths / Compute the largest length among the names and store it in a variable named {width}.
    {width} = max(len(what) for what in {prices})
    # Increase it by {k_}. / add {k_} to the width / make {width} larger by {k_} / we want {k_} more than that, update {width}
    {width} += {k_}
    # Print a table: each name left-aligned in {width} characters, then the price with two decimals. / for every entry, print the name padded to the width and right after it the price with 2 decimals / show name and price in two columns, the first one {width} wide, the price to two places / one line per item: the key, filled with spaces up to {width}, then the price with two digits after the point
    for what, cost in {prices}.items():
        print(f"{what:<{{width}}}{cost:.2f}")
line_under_a_heading
    # The heading is {title_}. / {heading} = {title_} / store {title_} as {heading} / let {heading} be the text {title_} / I need a {heading}, namely {title_}
    {heading} = {title_}
    # Make a rule of {mark2_} that is as long as the heading. / {rule}: {mark2_} repeated as often as the heading has characters / let {rule} be a line of {mark2_} with the length of {heading} / we need a {rule} under it, made of {mark2_} and just as long / Create a string {rule} from as many {mark2_} as there are characters in {heading}.
    {rule} = {mark2_} * len({heading})
    # The {tasks} are {words_}. / {tasks} = {words_} / now a list {tasks}: {words_} / store {words_} in {tasks} / let {tasks} be the list {words_}
    {tasks} = {words_}
    # Print the heading, the rule and below them each task with "- " before it. / show heading, rule, and then every task on its own line after a hyphen and a space / output {heading}, under it {rule}, under that the tasks as bullet points that start with "- " / print the two strings on two lines, then the list one by one, each with "- " in front
    print({heading})
    print({rule})
    for what in {tasks}:
        print(f"- {what}")
list_from_a_number_on
    # {names} = {names_} / The names are {names_}. / the list {names_} is called {names} / store {names_} as {names} / keep {names_.and_items} in a list {names}, in this order
    {names} = {names_}
    # Sort them alphabetically in place. / put {names} in alphabetical order / sort the list itself from A to Z / they should stand in the order of the alphabet from now on / Sort {names} in place.
    {names}.sort()
    # Make a list {lines} of strings like "5. Anna", where the numbers start at {num_}. / {lines}: each name with its number, a dot and a space before it, counting from {num_} / number the names from {num_} on, as "5. Anna", in a new list {lines} / with enumerate from {num_}, build {lines}: the number, ". " and the name / Create the list {lines}, in which every name follows a running number (the first is {num_}), a dot and a space.
    {lines} = [f"{i}. {who}" for i, who in enumerate({names}, {num_})]
    # Print the lines one below the other. / print each of {lines} on its own line / show them all, every string in a line of its own / output all of them, joined by line breaks
    print("\n".join({lines}))
words_with_and
    # Write a function {join_fn}(items) that joins strings with commas and puts " and " before the last one. / define {join_fn}(items): "a, b and c" for three words, and a single word stays as it is / a function {join_fn} with the parameter items which gives "a", "a and b" or "a, b and c" / make {join_fn}(items) return the words with ", " between them but " and " before the last; one word alone is returned unchanged / Define a function {join_fn} with one parameter items that returns them as one text such as "a, b and c", or just the word if there is only one.
    def {join_fn}(items):
        if len(items) == 1:
            return items[0]
        return ", ".join(items[:-1]) + " and " + items[-1]
    # Use it on the list {names_} and keep the text as {listed}. / {listed} is its result for {names_} / call it with {names_}, as {listed} / what does it give for {names_}? store that in {listed} / Let {listed} be {join_fn} of the list {names_}.
    {listed} = {join_fn}({names_})
    # Print a sentence: the text, followed by " are invited." / show {listed} and after it " are invited." / print that string with " are invited." at its end / output one sentence that starts with the listed names and ends in " are invited."
    print({listed} + " are invited.")
progress_of_steps
    # {done_} of {of_} steps are done. Store the two numbers as {done} and {steps_n}. / {done} = {done_}, {steps_n} = {of_} / let {steps_n} be {of_} and {done} {done_} / we have {of_} steps, {done_} of them are ready; keep {steps_n} and {done} / Create {done} with the value {done_} and {steps_n} with the value {of_}.
    {done} = {done_}
    {steps_n} = {of_}
    # A bar has {barwide_} places. How many of them are filled (a whole number, rounded down)? Call it {filled}. / {filled}: {barwide_} times {done} by {steps_n}, with integer division / out of {barwide_} places, the part that is done counts as {filled}, rounded down / let {filled} be {done} times {barwide_} divided by the steps, without decimals / Compute {done} times {barwide_}, divide it by {steps_n} with integer division and save that as {filled}.
    {filled} = {done} * {barwide_} // {steps_n}
    # Build the bar, as in [###..]: {filled} times "#", then dots up to {barwide_} places, in square brackets. / {bar} is "[", the filled places as #, a dot for each other one of the {barwide_}, and "]" / make a string {bar} like [##...] with {barwide_} signs between the brackets / let {bar} have # signs for {filled}, dots for what is missing to {barwide_}, all within [ and ] / between brackets, write one # for every filled place and one dot for every empty one of {barwide_}; this is the {bar}
    {bar} = "[" + "#" * {filled} + "." * ({barwide_} - {filled}) + "]"
    # Print the bar, a space, and the steps like 3/8. / show {bar} and then {done} and {steps_n} with a slash between / print it followed by a space, {done}, a slash and {steps_n} / output the bar, and behind it (after a space) something like 3/8
    print(f"{{bar}} {{done}}/{{steps_n}}")
"""
stories(d, STORIES_1, SLOTS)

STORIES_2 = r"""
receipt_with_total
    # On the bill: {prices_}. / {bill} = {prices_} / store {prices_} as {bill} / let {bill} be the dictionary {prices_} / keep what i bought, {prices_}, as the {bill}
    {bill} = {prices_}
    # Print each item in {wide_} characters and its price right-aligned in 8 with two decimals. / show one line per entry: the name {wide_} wide, then the price with width 8 and 2 decimals / print all of them as two columns, names in {wide_} places, prices in 8 places with two digits after the point / for every item print the name, padded to {wide_}, and then the price formatted as 8.2f
    for what, cost in {bill}.items():
        print(f"{what:<{wide_}}{cost:8.2f}")
    # Compute the total of all prices. / what is the {total} of the prices? / add up the values as {total} / let {total} be the sum of the prices / Store the sum of all its values in a variable named {total}.
    {total} = sum({bill}.values())
    # Print a line of dashes over both columns ({wide_} plus 8), then "TOTAL" and the total in the same format. / under that, show {wide_} + 8 dashes and a line with the word TOTAL and the sum, with the same widths as above / print a row of dashes as wide as the table, {wide_} + 8, and below it TOTAL in the first column, {total} in the second / finish with a line of "-" ({wide_} + 8 of them) and a last line: TOTAL, padded to {wide_}, and {total} as 8.2f
    print("-" * ({wide_} + 8))
    print(f"{'TOTAL':<{wide_}}{{total}:8.2f}")
date_from_three_numbers
    # It happened on day {day_} of month {month_} in {year_}. Store {day}, {month} and {year}. / {day} = {day_}, {month} = {month_}, {year} = {year_} / three numbers: {year} {year_}, {month} {month_}, {day} {day_} / let {year} be {year_}, {month} {month_} and {day} {day_} / keep the {day} {day_}, the {month} {month_} and the {year} {year_}, all as numbers
    {day} = {day_}
    {month} = {month_}
    {year} = {year_}
    # Put them together as a string {dotted} like 05.03.2024. / {dotted} is a string: day and month with two digits, year with four, dots between / make a text {dotted} in the form 05.03.2024 / let {dotted} be the day, the month (both in 2 digits) and the year, separated by dots / Create a string {dotted} such as "24.12.1999" from the three numbers.
    {dotted} = f"{{day}:02d}.{{month}:02d}.{{year}}"
    # Now the other way round, as 2024-03-05, in {result}. / {result}: year, month, day with hyphens, e.g. 2024-03-05 / a string {result} with the year first, then month and day in two digits, hyphens between / write it in the style 2024-03-05 as well and call that {result} / Store the same date in the form "1999-12-24" in a variable named {result}.
    {result} = f"{{year}}-{{month}:02d}-{{day}:02d}"
    # Print both, separated by " = ". / show {dotted}, then " = ", then {result} / print the one with dots, an equals sign and the one with hyphens (a space on each side of the sign) / output the two of them with sep set to " = "
    print({dotted}, {result}, sep=" = ")
clock_back_to_minutes
    # The {clock} shows {clock_}, store this text. / {clock} = {clock_} / store {clock_} as {clock} / let {clock} be the string {clock_} / keep the time {clock_} in a variable {clock}
    {clock} = {clock_}
    # Read it back into two whole numbers, the {hours} and the {minutes}. / split it at the colon; both parts as int: {hours} and {minutes} / get {hours} and {minutes} as numbers / what stands before the colon is {hours}, after it {minutes}, both as integers / Split the string at ":" and convert the two parts to integers named {hours} and {minutes}.
    {hours}, {minutes} = map(int, {clock}.split(":"))
    # How many minutes have passed since midnight? Call it {total}. / {total}: the hours times 60 plus the minutes / turn it all into minutes, as {total} / let {total} be the number of minutes since 0:00 / Compute 60 times {hours} plus {minutes} and store it in {total}.
    {total} = {hours} * 60 + {minutes}
    # Print the clock text, " is minute " and the total, without other spaces. / show one string: {clock}, " is minute ", {total} / output the time, then " is minute ", then the total (an f-string) / print a text like "07:05 is minute 425"
    print(f"{{clock}} is minute {{total}}")
euro_text_to_number
    # The {label} says {euro_}. Keep it as a string. / {label} = {euro_} / store the string {euro_} in {label} / let {label} be {euro_} / we read {euro_} on it; keep that as {label}
    {label} = {euro_}
    # Get the {amount} in it as a number. / take off the sign and the space and convert to float: {amount} / strip "€ " from the left and make a float {amount} / how much is it? {amount} should be a float / Remove the euro sign and the space, convert what is left to a float and store it in {amount}.
    {amount} = float({label}.lstrip("€ "))
    # Double it and subtract {few_}. / {amount} is doubled, then lowered by {few_} / twice as much, less {few_}, in the same variable / multiply {amount} by 2 and take {few_} away / replace the amount by two times itself minus {few_}
    {amount} = {amount} * 2 - {few_}
    # Print the new amount in the same format, with two decimals. / show it like the label: euro sign, space, two decimals / print "€ " and the amount with 2 digits after the point, as one text / output the result as it was written before, e.g. € 3.50
    print(f"€ {{amount}:.2f}")
points_line_again
    # Take the {line} "{who_.bare}: {points_} points". / {line} = "{who_.bare}: {points_} points" / let {line} be the string "{who_.bare}: {points_} points" / a score comes in as "{who_.bare}: {points_} points", store it as {line} / Assign the text "{who_.bare}: {points_} points" to a variable named {line}.
    {line} = "{who_.bare}: {points_} points"
    # Split it at ": " into the {user} and the {rest}. / {user} stands before ": ", {rest} after it / cut the line in two at the colon and space: {user}, {rest} / who is it and what follows? separate at ": " as {user} and {rest} / Split {line} by ": " and store the parts in {user} and {rest}.
    {user}, {rest} = {line}.split(": ")
    # Get the number of points from the rest, as an int {earned}. / {earned}: the first word of {rest} as a whole number / the number in {rest} is wanted as {earned} / read {earned} out of the second part (an integer) / Split {rest} at the spaces, convert its first word to an integer and call that {earned}.
    {earned} = int({rest}.split()[0])
    # Add {more_} to them. / {more_} more! / increase {earned} by {more_} / give {more_} extra points / Add {more_} to {earned} in place.
    {earned} += {more_}
    # Print the line anew with the new points. / show it in the old format, with the points as they are now / print user and points in the same style as the first line / output the user, ": ", {earned} and " points" in one string
    print(f"{{user}}: {{earned}} points")
of_text_and_rest
    # {text} = "{right_} of {all_}" / Let {text} be "{right_} of {all_}". / store the string "{right_} of {all_}" in {text} / here is a text: "{right_} of {all_}", call it {text} / somebody wrote "{right_} of {all_}"; keep it as {text}
    {text} = "{right_} of {all_}"
    # Split it at " of " and convert both parts to int: {ready} and {total}. / {ready} is the number before " of ", {total} the one after it / read the two numbers, {ready} and {total}, as integers / what comes before " of " is {ready}, what comes after is {total}, both whole numbers / get {ready} and {total} out of it with split and int
    {ready}, {total} = [int(part) for part in {text}.split(" of ")]
    # How many are {missing}? Save that number. / {missing}: the total without the ready ones / subtract {ready} from {total} as {missing} / let {missing} be what is missing to the total / Compute {total} minus {ready} and store it in a variable named {missing}.
    {missing} = {total} - {ready}
    # Print the share that is missing, in percent with one decimal, and "left". / show {missing} as a part of {total} in percent (one decimal, % sign), a space and the word left / what part of {total} is missing? print it like "30.0% left" / output {missing} divided by {total} in the format .1%, followed by " left"
    print(f"{{missing} / {total}:.1%} left")
three_values_one_line
    # The city is {city_}, the day {day_}, and it is {celsius_} degrees. Save them as {city}, {day} and {celsius}. / {city} = {city_}, {day} = {day_}, {celsius} = {celsius_} / store {city_} as {city}, {day_} as {day} and {celsius_} as {celsius} / let {city} be {city_}, {celsius} {celsius_} and {day} {day_} / three variables: {celsius} with {celsius_}, {city} with {city_}, {day} with {day_}
    {city} = {city_}
    {day} = {day_}
    {celsius} = {celsius_}
    # Convert the temperature to {fahrenheit}: times 1.8 plus 32. / how much is it in {fahrenheit}? (multiply by 1.8, add 32) / {fahrenheit} is {celsius} times 1.8, plus 32 / let {fahrenheit} be 32 more than 1.8 times the degrees / Multiply {celsius} by 1.8, add 32 and store it in {fahrenheit}.
    {fahrenheit} = {celsius} * 1.8 + 32
    # Print the day, the city and both temperatures with one decimal in one line, the separator is {any_sep}. / show {day}, {city}, {celsius}, {fahrenheit} (the last two with 1 decimal), sep {any_sep} / print four values in one line with {any_sep} between: day, city, {celsius} and {fahrenheit}, temperatures to one decimal place / output the day first, then the city, {celsius} and {fahrenheit}, both with one digit after the point; use {any_sep} as sep
    print({day}, {city}, f"{{celsius}:.1f}", f"{{fahrenheit}:.1f}", sep="{any_sep}")
words_without_a_newline
    # {words} = {words_} / Take the {words} {words_}. / store {words_} as {words} / let {words} be the list {words_} / keep the list {words_}, its name is {words}
    {words} = {words_}
    # Print them in one line with {sg} after each, using end. / show each of them with end set to {sg} / loop over it and print every word without a newline, with {sg} at its end / print the words one after the other, where {sg} follows each instead of the line break
    for w in {words}:
        print(w, end="{sg}")
    # End the line with a print of the number of words. / now print how many words there are, which finishes the line / print the length of the list, with the normal line end / and then show len of {words}
    print(len({words}))
    # Print them again, but from the last to the first and each on its own line. / show every word on a line of its own, in reverse order / loop over the reversed list and print one word per line / once more, backwards and one below the other
    for w in reversed({words}):
        print(w)
countdown_on_one_line
    # Start with the {number} {times_}. / {number} = {times_} / let {number} be {times_} / store {times_} in {number} / the {number} is {times_}
    {number} = {times_}
    # Count down from it to 1 on one line, with {sg} after each number. / print {number} and all smaller ones down to 1, end being {sg} / loop from {number} to 1 backwards and print each with {sg} instead of a new line / show the numbers from {number} down to 1 next to each other, each followed by {sg}
    for i in range({number}, 0, -1):
        print(i, end="{sg}")
    # Then print {word_} in capitals. / finish the line with {word_} in upper case / and now {word_}, all capital letters / print the word {word_} in upper case after them
    print({word_}.upper())
lines_of_a_poem
    # Store this text of three lines in {poem}: {word_.bare}, then {title_.bare}, then {fruit_.bare}. / {poem} is one string with line breaks: {word_.bare} in the first line, {title_.bare} in the second and {fruit_.bare} in the third / let {poem} be a multi-line text; its lines are {word_.bare}, {title_.bare}, {fruit_.bare} / write a string {poem} of three lines ({word_.bare}, {title_.bare} and {fruit_.bare})
    {poem} = '''{word_.bare}
    {title_.bare}
    {fruit_.bare}'''
    # Get its {lines} as a list. / split it into {lines} / {lines}: the list of all lines in it / make a list called {lines} with one item per line / Split the text at its line breaks and store the list in a variable named {lines}.
    {lines} = {poem}.splitlines()
    # Add {suffix_} at the end of every line. / each of {lines} gets {suffix_} behind it / put {suffix_} after all of them, in the same list / every line should end with {suffix_}, update {lines} / Append the string {suffix_} to each line in {lines}.
    {lines} = [x + {suffix_} for x in {lines}]
    # Print them with a number and a colon before each, counting from 1. / show them numbered: "1: ", "2: " and so on in front / print every line after its number (from 1), a colon and a space / output them one by one as number, colon, space, line; the first number is 1
    for i, x in enumerate({lines}, 1):
        print(f"{i}: {x}")
population_with_commas
    # {city_.bare} has a {population} of {big_}. Store the number. / {population} = {big_} / let {population} be {big_} / save {big_} people as the {population} / Assign {big_} to a variable named {population}; this many people live in {city_.bare}.
    {population} = {big_}
    # It grows by {percent_} percent: update it, rounded to a whole number. / add {percent_} percent to {population} and round / {percent_} percent more people, as a rounded number in the same variable / multiply it by 1 plus {percent_} hundredths and use round / make {population} larger by {percent_} percent and round it to an integer
    {population} = round({population} * (1 + {percent_} / 100))
    # Make a {text} of it with commas between the thousands. / {text}: the number with thousands separators (commas) / write it like 1,234,567 in a string {text} / let {text} be the number formatted with commas / Format it with a comma after every three digits and store the string as {text}.
    {text} = f"{{population}:,}"
    # Print the text with {dot_} for each comma. / show it, but {dot_} in place of the commas / replace every comma by {dot_} for the output / print {text}, where {dot_} stands instead of each ","
    print({text}.replace(",", {dot_}))
number_from_commas
    # {text} = {commas_} / The {text} is {commas_}. / store {commas_} as {text} / let {text} be the string {commas_} / a newspaper writes {commas_}, keep it in {text}
    {text} = {commas_}
    # Remove the commas and convert it to an int, {number}. / {number}: the text without commas, as an int / read the {number} in it / turn it into an integer {number}, the commas have to go first / Delete every comma, convert the rest to an integer and store it in {number}.
    {number} = int({text}.replace(",", ""))
    # Compute {half} of it, rounded down. / {half} is the number divided by 2 without a remainder / what is {half} of that (integer division)? / let {half} be {number} // 2 / Divide {number} by 2 with integer division and call it {half}.
    {half} = {number} // 2
    # Print the half with commas again. / show {half} in the same style, with commas / print {half} with thousands separators / output the result, a comma after every three digits
    print(f"{{half}:,}")
box_of_signs
    # {word} = {word_} / The {word} {word_} needs a frame; store it. / let {word} be {word_} / keep {word_} in {word} / put {word_} into the variable {word}
    {word} = {word_}
    # The {middle} line is {mark_}, {word} and {mark_} with a space between each. / {middle}: {mark_}, a space, the word, a space, {mark_} / surround it with spaces and then with {mark_} on both sides, as {middle} / let {middle} be the word with a space and then {mark_} to its left, and the same mirrored to its right / Build a string {middle} from {mark_}, the word and {mark_}, separated by single spaces.
    {middle} = {mark_} + " " + {word} + " " + {mark_}
    # Make a {rule} of {mark_} that is as long as the middle line. / {rule}: as many {mark_} as {middle} has characters / let {rule} be {mark_} repeated to the same length as {middle} / a {rule} of the same length, all {mark_}, please / Repeat {mark_} for every character of {middle} and store that in {rule}.
    {rule} = {mark_} * len({middle})
    # Print the box: rule, middle, rule. / show {middle} with the rule above and below it / print three lines, namely {rule}, {middle} and {rule} again / output the framed word in three lines
    print({rule})
    print({middle})
    print({rule})
right_aligned_numbers
    # {numbers} = {ints_} / The {numbers} are {ints_}. / store {ints_} as {numbers} / let {numbers} be the list {ints_} / keep {ints_.and_items} in a list {numbers}
    {numbers} = {ints_}
    # Sort them from high to low. / put {numbers} into descending order / the largest should be first and the smallest last, sort in place / from now on they stand in falling order / Sort the list in place in descending order.
    {numbers}.sort(reverse=True)
    # How many characters does the longest of them need, with its sign? Call it {width}. / {width} is the largest length of the numbers as strings / let {width} be the maximum of len(str(x)) / get the {width} of a column for them: the length of the longest when written out / Convert each to a string and store the greatest length in a variable named {width}.
    {width} = max(len(str(x)) for x in {numbers})
    # Print them one below the other, right-aligned in that width. / show each in a line of its own, aligned right in {width} places / print the column, every number padded on the left to {width} / output all of them below each other so that their last digits are in one column, {width} wide
    for x in {numbers}:
        print(f"{x:>{{width}}}")
"""
stories(d, STORIES_2, SLOTS)

STORIES_3 = r"""
menu_with_dots
    # Write a function {line_fn}(dish, cost) that fills the dish with dots up to {wide_} characters and adds the cost with two decimals. / define {line_fn}(dish, cost): the dish, dots until there are {wide_} characters, then the cost to 2 decimals, returned as one string / a function {line_fn} with the parameters dish and cost which returns a line like "Soup......4.50" ({wide_} places for the dish with its dots) / make {line_fn}(dish, cost) return the dish padded on the right with "." to {wide_} places, directly followed by the cost with two digits after the point
    def {line_fn}(dish, cost):
        return f"{dish:.<{wide_}}{cost:.2f}"
    # The menu is {prices_}; store it as {menu}. / {menu} = {prices_} / let {menu} be {prices_} / keep the dictionary {prices_} in {menu} / now a {menu}: {prices_}
    {menu} = {prices_}
    # Make a list of the lines for all of it. / {lines}: the function applied to every dish and its price / call {line_fn} for each entry and collect the results in {lines} / let {lines} be the list of strings that {line_fn} gives for the items of {menu} / Create a list {lines} with the line of every entry in {menu}.
    {lines} = [{line_fn}(what, num) for what, num in {menu}.items()]
    # Print them under the word {word_}. / show {word_} first and then each line below it / print {word_}, followed by all of the lines, one below the other / output {word_} and, under it, every string of the list
    print({word_})
    for x in {lines}:
        print(x)
three_columns
    # The rows of a table are {rows_}. / {rows} = {rows_} / store {rows_} as {rows} / let {rows} be {rows_} / keep the nested list {rows_} in {rows}
    {rows} = {rows_}
    # Print a header: NAME in {wide_} characters, then QTY and PRICE right-aligned in {w2_} and 10. / show the titles NAME, QTY and PRICE, {wide_}, {w2_} and 10 wide, the last two aligned to the right / first a line with NAME (width {wide_}), QTY (width {w2_}, right) and PRICE (width 10, right) / print the three headings NAME, QTY, PRICE: the first padded to {wide_} places, the second right-aligned in {w2_} and the third right-aligned in 10
    print(f"{'NAME':<{wide_}}{'QTY':>{w2_}}{'PRICE':>10}")
    # Print the rows in the same columns, prices with two decimals. / now each row below it with the same widths, the last value to 2 decimals / every row in that format, the price with two digits after the point / show all of them under the header, same widths, with 2 decimals for the price
    for what, n, cost in {rows}:
        print(f"{what:<{wide_}}{n:>{w2_}}{cost:>10.2f}")
    # What do they cost altogether, each quantity times its price? Store it as {total}. / {total}: the sum of the second times the third value over all rows / add up quantity times price of every row, as {total} / let {total} be the sum of the products of quantity and price / Compute the total of n times price for all rows.
    {total} = sum(n * cost for what, n, cost in {rows})
    # Print the total with two decimals, right-aligned in {span_} characters. / show {total} to 2 decimals at the right edge of the table, which is {span_} wide / print it, two digits after the point, so that it ends where the columns end (a width of {span_}) / output {total} aligned to the right in a field of {span_} places, with 2 decimals
    print(f"{{total}:>{span_}.2f}")
two_lists_side_by_side
    # {names} = {three_}, {points} = {three_nums_} / The {names} {three_} have the {points} {three_nums_}. / store the list {three_} as {names} and {three_nums_} as {points} / let {names} be {three_} and {points} be {three_nums_} / keep two lists: {points} with {three_nums_} and {names} with {three_}
    {names} = {three_}
    {points} = {three_nums_}
    # Print them in two columns: the name left in {wide_} places, the points right in {w2_}. / show name and points side by side, {wide_} characters for the name and {w2_} for the points, right-aligned / for each pair, print the name with width {wide_} and the points with width {w2_} / go through both lists together and print two columns that are {wide_} and {w2_} wide, the points aligned to the right
    for who, n in zip({names}, {points}):
        print(f"{who:<{wide_}}{n:>{w2_}}")
    # Compute the average of the points. / what is the {average}? / let {average} be the mean of the points / {average}: their sum divided by how many there are / Divide the sum of {points} by their number and store it in a variable named {average}.
    {average} = sum({points}) / len({points})
    # Print "Average:" and the value with {j_} decimals, a space between. / show the average with {j_} decimals after "Average: " / print the text Average: and then {average} to {j_} decimal places / output it, {j_} digits after the point, behind the word Average and a colon and a space
    print(f"Average: {{average}:.{j_}f}")
changes_with_sign
    # {values} = {ints_} / These {values} were measured: {ints_}. / store the list {ints_} as {values} / let {values} be {ints_} / keep {ints_.and_items} in a list {values}
    {values} = {ints_}
    # Make a list {changes} of the differences from each to the next. / {changes}: every number minus the one before it / how much does it go up or down from value to value? collect that in {changes} / let {changes} be the list of the steps between neighbours, later minus earlier / Subtract each value from the one that follows it and store the list in {changes}.
    {changes} = [b - a for a, b in zip({values}, {values}[1:])]
    # Turn each into a string with its sign, also a plus: {shown}. / {shown} has all of them as text with + or - in front / write every change with an explicit sign, as a list of strings {shown} / let {shown} be the changes formatted like +3 or -5 / Format all of {changes} with their sign, even when positive, and call the list {shown}.
    {shown} = [f"{x:+d}" for x in {changes}]
    # Print them in one line with {sg} between. / join {shown} with {sg} and print it / show these strings joined by {sg} / output one line in which {sg} separates the texts
    print("{sg}".join({shown}))
bytes_to_kilobytes
    # A file has {big_} bytes. Store that as {size}. / {size} = {big_} / let {size} be {big_} / keep the {size} {big_} (in bytes) / Assign the number of bytes, {big_}, to a variable named {size}.
    {size} = {big_}
    # Convert it to kilobytes, 1024 bytes each. / {kilobytes}: the size divided by 1024 / how many {kilobytes} is that? (one has 1024 bytes) / let {kilobytes} be {size} over 1024 / Divide the size by 1024 and store the result in {kilobytes}.
    {kilobytes} = {size} / 1024
    # If it is less than 1000, the text is like "12.5 KB", otherwise it is the kilobytes over 1024 like "3.1 MB" (one decimal in both cases). / {text}: under 1000 kilobytes with " KB" behind, else divided by 1024 with " MB", one decimal / make a {text} of one decimal and " KB" when {kilobytes} is below 1000; for more, divide by 1024 and write " MB" / store a string {text}: {kilobytes} with one decimal and the unit KB, or, from 1000 on, a 1024th of it with the unit MB (a space before the unit)
    if {kilobytes} < 1000:
        {text} = f"{{kilobytes}:.1f} KB"
    else:
        {text} = f"{{kilobytes} / 1024:.1f} MB"
    # Print the text in parentheses. / show {text} with ( before and ) after it / print it between round brackets / output that string, in parentheses
    print(f"({{text}})")
duration_of_a_film
    # It takes {secs_} seconds. Keep this number as {duration}. / {duration} = {secs_} / let {duration} be {secs_} / store {secs_} in {duration} (these are seconds) / a {duration} of {secs_} seconds
    {duration} = {secs_}
    # Split it into {hours} and the {rest} with divmod by 3600. / {hours} and {rest}: divmod of the duration and 3600 / how many full {hours} are in it and what is the {rest}, in seconds? use divmod / get whole {hours} (3600 seconds each) and the seconds that remain as {rest}, both with divmod / Divide {duration} by 3600 with divmod and store the results in {hours} and {rest}.
    {hours}, {rest} = divmod({duration}, 3600)
    # Now the minutes and seconds of that rest in the same way, by 60. / {minutes} and {seconds}: divmod of {rest} and 60 / do it again for the rest: {minutes} and {seconds} with 60 / split {rest} into full {minutes} and what is left, {seconds} / Apply divmod to {rest} and 60 to get {minutes} and {seconds}.
    {minutes}, {seconds} = divmod({rest}, 60)
    # Print it like 1h 05m 09s. / show the three as in "2h 03m 07s", minutes and seconds in two digits / print {hours}, {minutes} and {seconds} in the style 1h 05m 09s / output hours with h, then minutes with m and seconds with s, the last two filled with a zero to 2 digits and spaces between the three
    print(f"{{hours}}h {{minutes}:02d}m {{seconds}:02d}s")
goals_on_a_board
    # The {home} team has {k_} goals and the {guest} team {w2_}. / {home} = {k_}, {guest} = {w2_} / let {home} be {k_} and {guest} be {w2_} / store {k_} goals for {home} and {w2_} for {guest} / two variables please: {guest}, which is {w2_}, and {home}, which is {k_}
    {home} = {k_}
    {guest} = {w2_}
    # The home team scores {times_} times more. / {home} gets {times_} more / add {times_} to {home} / increase {home} by {times_}, the other stays / {times_} more goals for the home team
    {home} += {times_}
    # Who is ahead? Store {who_} if home has more, {who2_} if the guests have more, else "nobody" as {winner}. / {winner}: {who_} when {home} is larger, {who2_} when {guest} is larger, "nobody" when they are equal / set {winner} to {who_} or {who2_}, depending on whether {home} or {guest} is higher, and to "nobody" for a draw / let {winner} be "nobody" if both are equal, {who_} if {home} is more than {guest} and {who2_} otherwise
    if {home} > {guest}:
        {winner} = {who_}
    elif {guest} > {home}:
        {winner} = {who2_}
    else:
        {winner} = "nobody"
    # Print the score like 3 : 2 and, in parentheses, the winner. / show {home}, " : ", {guest}, a space and the winner in round brackets / print a line such as "3 : 2 (Anna)" / output both numbers with " : " between, followed by a space and {winner} within parentheses
    print(f"{{home}} : {{guest}} ({{winner}})")
phone_digits_grouped
    # The {digits} are {ten_}. / {digits} = {ten_} / store the string {ten_} as {digits} / let {digits} be {ten_} / a phone number comes without spaces: {ten_}, keep it as the {digits}
    {digits} = {ten_}
    # Write it like (123) 456-7890 in a string {shown}. / {shown}: the first three in parentheses, a space, the next three, a hyphen and the rest / make {shown} in the style (123) 456-7890 / let {shown} be "(", three of them, ") ", three more, "-" and the last four / put brackets around the first 3 digits, then a space, 3 digits, a hyphen and the others, as {shown}
    {shown} = f"({{digits}[:3]}) {{digits}[3:6]}-{{digits}[6:]}"
    # Get the digits out of that string again, as {result}. / {result}: only the characters of {shown} that are digits, joined / keep just the digits of {shown} in a string {result} / let {result} be {shown} without anything that is not a digit / Join all digits in {shown} to one string and store it in {result}.
    {result} = "".join(c for c in {shown} if c.isdigit())
    # Print {shown} and whether the result equals the original digits. / show {shown}, then True or False for {result} being the same as {digits} / print the formatted number and if {result} and {digits} are equal / output {shown} and next to it the comparison of {result} with {digits}
    print({shown}, {result} == {digits})
tickets_in_a_todo_list
    # {tasks} = {flags_} / Some {tasks} are done and some are not: {flags_}. / store {flags_} as {tasks} / let {tasks} be the dictionary {flags_} / keep {flags_} under the name {tasks}
    {tasks} = {flags_}
    # Mark {flag_key_} as done. / {flag_key_} is done now, set it to True / change the value of {flag_key_} to True / set {flag_key_} to True in {tasks}
    {tasks}[{flag_key_}] = True
    # Print each with "[x] " before it if it is done and "[ ] " if not. / show all keys on lines of their own, after "[x] " when the value is True and after "[ ] " when it is False / print a checklist: [x] or [ ], a space and the task, x for those that are done / for every task, print a box, which is [x] for True and [ ] for False, a space and the key
    for what, ok in {tasks}.items():
        print("[x]" if ok else "[ ]", what)
    # Print how many are done, like "2/3 done". / show the number of True values, a slash, the number of all tasks and " done" / how many are ready? print it in the form "2/3 done" / output the count of finished ones and of all, with a slash between, and then done
    print(f"{sum({tasks}.values())}/{len({tasks})} done")
seat_labels
    # A row has the {letter} {letter_} and {k_} {places}. Store both. / {letter} = {letter_}, {places} = {k_} / let {places} be {k_} and {letter} {letter_} / keep {letter_} as the {letter} and {k_} as {places} / Create {letter} with {letter_} and {places} with {k_}.
    {letter} = {letter_}
    {places} = {k_}
    # Make a list {seats} of labels like "C-01", one for each place from 1 on. / {seats}: the letter, a hyphen and the number in two digits, for 1 up to {places} / let {seats} be the labels of all places, such as "B-07", counted from 1 / number the places from 1 and build strings like "A-03" with the letter, as {seats} / Create a list {seats} with a string for every place: {letter}, "-" and its number with two digits.
    {seats} = [f"{{letter}}-{i:02d}" for i in range(1, {places} + 1)]
    # Remove the first one. / the first seat is taken, delete it from {seats} / drop the first of them / take the first label out of the list
    {seats}.pop(0)
    # Print the others in one line with {any_sep} between, by sep. / show all of {seats} in one print with sep {any_sep} / print what is left, unpacked, the separator being {any_sep} / output the remaining labels with {any_sep} as the sep of print
    print(*{seats}, sep="{any_sep}")
table_of_multiples
    # {number} = {times_} / Take the {number} {times_}. / let {number} be {times_} / store {times_} in {number} / the {number} is {times_}
    {number} = {times_}
    # Make a list {lines} with strings like "3 x 7 = 21" for 1 to {k_} times the number. / {lines}: for i from 1 to {k_}, the text "i x number = product" / build {lines} of the form "2 x 5 = 10", where the first factor goes from 1 to {k_} and the second is the number / let {lines} hold {k_} strings, each a factor from 1 on, " x ", the number, " = " and their product
    {lines} = [f"{i} x {{number}} = {i * {number}}" for i in range(1, {k_} + 1)]
    # Replace each "x" by {mark_}. / in all of them, {mark_} should stand for the x / write {mark_} instead of "x" in every line, same list / put {mark_} where the "x" is, in each of {lines}
    {lines} = [w.replace("x", {mark_}) for w in {lines}]
    # Print the last line first and the others after it in reverse order. / show them backwards, one per line / print each string, starting with the last / output {lines} in reverse, every one on its own line
    for w in {lines}[::-1]:
        print(w)
"""
stories(d, STORIES_3, SLOTS)

STORIES_4 = r"""
fraction_text
    # {text} = {frac_} / The {text} {frac_} is a fraction. Store it as a string. / store the string {frac_} in {text} / let {text} be {frac_} / keep {frac_} in {text}, as a string
    {text} = {frac_}
    # Split it at the slash into two whole numbers, {top} and {number}. / {top} is the int before the slash, {number} the one after it / read {top} and {number}, both int, from the left and the right of the "/" / cut it at "/" and convert both sides to integers: {top}, {number}
    {top}, {number} = map(int, {text}.split("/"))
    # Store {top} divided by {number} as {ratio}. / {ratio}: {top} over {number} / what is the {ratio} of the first to the second? / let {ratio} be the quotient of the two / Divide {top} by {number} and save the result in a variable named {ratio}.
    {ratio} = {top} / {number}
    # Print the text, " = ", and the ratio with {j_} decimals. / show {text} and after " = " the value of {ratio} to {j_} decimals / print one string: the fraction, an equals sign with spaces around it, {ratio} with {j_} digits after the point / output {text} = {ratio}, as text, where the ratio has {j_} decimal places
    print(f"{{text}} = {{ratio}:.{j_}f}")
screen_size_text
    # A photo is {screen_} pixels. Store this string as {size}. / {size} = {screen_} / let {size} be {screen_} / keep the text {screen_} in {size} / the {size} of a screen is written {screen_}
    {size} = {screen_}
    # Get the {width} and the {height} as numbers by splitting at "x". / {width} is the int before the x and {height} the int behind it / split it at the x; both parts are integers, {width} and {height} / read {width} and {height} from it / Split {size} at the letter x and convert the parts to integers named {width} and {height}.
    {width}, {height} = map(int, {size}.split("x"))
    # Multiply them to get the number of {pixels}. / how many {pixels} are that? / {pixels}: the width times the height / let {pixels} be the product of the two numbers / Store width times height in {pixels}.
    {pixels} = {width} * {height}
    # Print that number in millions with one decimal and " MP". / divide it by a million and show it with 1 decimal and " MP" behind / print {pixels} in the style of "2.1 MP" (millions, one decimal) / output how many millions it is, one digit after the point, then a space and MP
    print(f"{{pixels} / 1_000_000:.1f} MP")
title_in_the_centre
    # The {title} is {title_}. / {title} = {title_} / store {title_} as {title} / let {title} be {title_} / we need a {title}, which is {title_}
    {title} = {title_}
    # Put a space on both sides of it. / {title} should have a space before and after it / add one space in front of it and one behind / surround the title with single spaces / Add a space to the start and to the end of {title}.
    {title} = f" {{title}} "
    # Centre it in {broad_} characters, filled with {mark2_}, as {line}. / {line}: the title in the middle of {broad_} places, {mark2_} on both sides / let {line} be {title} centred to a width of {broad_} with {mark2_} as the fill / make a {line} of {broad_} characters with the title in its middle and {mark2_} for the rest / Use center with {broad_} and {mark2_} on the title and store the string in {line}.
    {line} = {title}.center({broad_}, {mark2_})
    # Print the line, below it {word_}, then the line again. / show {word_} between two copies of the line / print {line}, {word_} and {line}, each on its own line / output the line twice with {word_} in a line between
    print({line})
    print({word_})
    print({line})
steps_of_a_pyramid
    # {height} = {k_} / The {height} is {k_}. / let {height} be {k_} / store {k_} in {height} / a pyramid with a {height} of {k_}
    {height} = {k_}
    # Make a list {rows} with strings of {mark_}: 1, 3, 5 and so on, one for each step of the height. / {rows}: for i from 0 up to the height, {mark_} repeated 2 * i + 1 times / let {rows} be {height} strings of {mark_}, the first with one, each following with two more / build {rows} out of {mark_}: one sign in the first row and two more in every next one, {height} rows
    {rows} = [{mark_} * (2 * i + 1) for i in range({height})]
    # How wide is the last row? Call it {width}. / {width}: the length of the last row / let {width} be the number of characters in the last of them / get the {width} of the pyramid, which is the length of its last row / Store the length of the last string of {rows} in a variable named {width}.
    {width} = len({rows}[-1])
    # Print the rows from the top down, each centred in that width. / show every row in the middle of {width} places / print each of {rows}, centred with {width} / output the pyramid: all rows one below the other, centred to {width} characters
    for x in {rows}:
        print(x.center({width}))
rating_with_stars
    # The {rating} of a hotel is {three_of_five_} of 5. / {rating} = {three_of_five_} / let {rating} be {three_of_five_} / store {three_of_five_} in {rating} / somebody gave {three_of_five_} points, keep this as the {rating}
    {rating} = {three_of_five_}
    # Make a string {stars}: a full star ★ for each point and an empty one ☆ up to five. / {stars} has {rating} times "★" and then "☆" until there are 5 / write the rating with ★ for what it has and ☆ for what is missing to 5, as {stars} / let {stars} be five signs, first as many ★ as the rating says, then ☆ / Repeat "★" for the points and "☆" for the rest of the five and join both in {stars}.
    {stars} = "★" * {rating} + "☆" * (5 - {rating})
    # The {label} is "good" from 4 points on, "fair" for 3 and "poor" for less. / {label}: poor under 3, fair at 3, good above / choose the {label}: "good" if the rating is at least 4, "fair" if it is 3, else "poor" / let {label} be "good" for 4 or more, "fair" for exactly 3 and "poor" for anything lower
    if {rating} >= 4:
        {label} = "good"
    elif {rating} == 3:
        {label} = "fair"
    else:
        {label} = "poor"
    # Print the stars, a space and the label in capitals. / show {stars} and then the label in upper case / print both in one line, the label all in capital letters / output {stars}, followed by {label} written in capitals
    print({stars}, {label}.upper())
badges_surname_first
    # {first} = {who_}, {last} = {word_} / Her {first} name is {who_} and her {last} name {word_}. / store {who_} as {first} and {word_} as {last} / let {last} be {word_} and {first} be {who_} / two strings: {last}, which is {word_}, and {first}, which is {who_}
    {first} = {who_}
    {last} = {word_}
    # Make a {badge} like "SMITH, Anna". / {badge}: the last name in capitals, a comma, a space and the first name / let {badge} be {last} in upper case, ", " and {first} / write the last name in capital letters in front of the first, with a comma and a space between, as {badge} / Create a string {badge} of the upper-case {last}, a comma with a space, and {first}.
    {badge} = f"{{last}.upper()}, {{first}}"
    # Make also the {initials}, first name first, with a dot after each letter. / {initials}: the first letter of each name, first name first, each followed by a dot / let {initials} be something like "A.S." from {first} and {last} / take the first characters of {first} and {last} and put a dot behind either, as {initials}
    {initials} = f"{{first}[0]}.{{last}[0]}."
    # Print the badge and in square brackets the initials. / show {badge}, a space, and {initials} within [ ] / print badge and initials in one line, the latter between [ and ] / output the badge, followed by a space and the initials in square brackets
    print(f"{{badge}} [{{initials}}]")
places_after_a_race
    # {scores} = {scores_} / The {scores} are {scores_}. / store {scores_} as {scores} / let {scores} be the dictionary {scores_} / keep these in {scores}: {scores_}
    {scores} = {scores_}
    # Make a {ranking}: a list of the names with the highest score first. / {ranking} is the list of names, sorted by their score from high to low / sort the keys by their value, largest first, as {ranking} / let {ranking} be the names in the order of falling scores / Sort the names of {scores} by their score in descending order and store the list as {ranking}.
    {ranking} = sorted({scores}, key={scores}.get, reverse=True)
    # Print the place, a dot, the name and the score in parentheses, like "1. Anna (30)". / show each on its own line in the form "1. Anna (30)" / number them from 1 and print place, ". ", name, and the score within round brackets / print one line per name such as 2. Tom (17), in the order of the ranking
    for i, who in enumerate({ranking}, 1):
        print(f"{i}. {who} ({{scores}[who]})")
    # Print how far the first is ahead of the last, with "+" before the number. / show the score of the first minus the score of the last, with a plus sign in front / print "+" and the difference between the best and the worst score, as one string / by how many points did the first beat the last? print it like +12
    print(f"+{{scores}[{ranking}[0]] - {scores}[{ranking}[-1]]}")
greeting_by_the_hour
    # It is {h_} o'clock: store the {hour}. / {hour} = {h_} / let {hour} be {h_} / the {hour} is {h_} / keep {h_} as the {hour}
    {hour} = {h_}
    # The {greeting} is "Good morning" before 12, "Good afternoon" before 18 and "Good evening" later. / {greeting}: under 12 Good morning, from 18 on Good evening, between them Good afternoon / choose a {greeting}: "Good morning" if {hour} is less than 12, "Good afternoon" if it is less than 18, else "Good evening" / let {greeting} be Good morning for hours up to 11, Good afternoon for 12 to 17 and Good evening from 18
    if {hour} < 12:
        {greeting} = "Good morning"
    elif {hour} < 18:
        {greeting} = "Good afternoon"
    else:
        {greeting} = "Good evening"
    # Add a comma, a space, {who_} and an exclamation mark to it. / {greeting} goes on with ", {who_.bare}!" / append ", ", {who_} and "!" to the greeting / greet {who_.bare}: put a comma, a space, the name and "!" at the end of {greeting} / at its end there should be ", {who_.bare}!" from now on
    {greeting} += ", {who_.bare}!"
    # Print the time like "[07:00]" and the greeting. / show the hour in two digits with :00, in square brackets, then a space and the greeting / print [ and the two-digit hour, ":00]", a space and {greeting} / output a line that starts with the hour as in [09:00] and goes on with the greeting
    print(f"[{{hour}:02d}:00] {{greeting}}")
chat_line_read_back
    # {log} = "[{clock_.bare}] {who_.bare}: {word_.bare}" / The {log} has one line: "[{clock_.bare}] {who_.bare}: {word_.bare}". / let {log} be the string "[{clock_.bare}] {who_.bare}: {word_.bare}" / store "[{clock_.bare}] {who_.bare}: {word_.bare}" as {log} / keep the text "[{clock_.bare}] {who_.bare}: {word_.bare}" in {log}
    {log} = "[{clock_.bare}] {who_.bare}: {word_.bare}"
    # Split it at the first "] " into the {clock} and the {rest}, then remove the "[" from the {clock}. / cut it at "] " (once): {clock}, without its bracket on the left, and {rest} / {clock} stands before "] " and loses its "[", {rest} is what comes after / get {clock} and {rest} by splitting at the first "] ", and strip the opening bracket off {clock}
    {clock}, {rest} = {log}.split("] ", 1)
    {clock} = {clock}.lstrip("[")
    # Get the {user} and the {message} from the rest, which are separated by ": ". / split {rest} at its first ": " into {user} and {message} / {user} is before ": " in {rest}, {message} after it (split once) / who wrote what? {user} and {message}, from {rest} at its first ": " / Split {rest} once at ": " and store both parts as {user} and {message}.
    {user}, {message} = {rest}.split(": ", 1)
    # Print the user, " at ", the clock, a colon, and below it the message with "> " before it. / show {user} at {clock} with a colon behind, then in the next line "> " and {message} / print two lines: first user, " at ", time and ":", second "> " and the message / output "{who_.bare} at {clock_.bare}:" built from the variables and, on a new line, the message after "> "
    print(f"{{user}} at {{clock}}:")
    print(f"> {{message}}")
price_from_to
    # Write a function {money_fn}(x) that returns x like "€ 3.50". / define {money_fn}(x): the euro sign, a space and x with two decimals, as a string / a function {money_fn} with the parameter x, which gives a text such as "€ 12.00" / make {money_fn}(x) return "€ " followed by x to two decimal places / Define a function named {money_fn} with one parameter x that formats it with two decimals after "€ " and returns the string.
    def {money_fn}(x):
        return f"€ {x:.2f}"
    # The {goods} are {prices_}. / {goods} = {prices_} / let {goods} be {prices_} / store the dictionary {prices_} in {goods} / we sell some {goods}: {prices_}
    {goods} = {prices_}
    # Find the {lowest} and the {highest} price. / {lowest}, {highest}: the minimum and the maximum of the prices / what are the {lowest} and the {highest} value in it? / let {lowest} be the smallest and {highest} the largest price / Store the minimum of the values as {lowest} and their maximum as {highest}.
    {lowest} = min({goods}.values())
    {highest} = max({goods}.values())
    # Print a text like "from € 3.50 to € 9.00", with the function. / show "from ", the formatted lowest, " to " and the formatted highest / use {money_fn} for both and print "from" the one "to" the other / print from {lowest} to {highest}, both given through {money_fn}, in one sentence without a full stop
    print(f"from {{money_fn}({lowest})} to {{money_fn}({highest})}")
minutes_to_clock_function
    # Write a function {clock_fn}(n) that turns n minutes into a text like "02:05". / define {clock_fn}(n): hours and minutes of n minutes, both in two digits, with a colon between / a function {clock_fn} with the parameter n, minutes since midnight, that returns the time as "07:30" / make {clock_fn}(n) return n minutes in the form HH:MM / Define a function named {clock_fn} with one parameter n which returns n // 60 and n % 60, two digits each, separated by a colon.
    def {clock_fn}(n):
        return f"{n // 60:02d}:{n % 60:02d}"
    # The {days} list has minutes: {mins_}. / {days} = {mins_} / let {days} be the list {mins_} / store {mins_} in {days} / keep {mins_.and_items} (minutes) in a list {days}
    {days} = {mins_}
    # Apply it to each of them and join the texts with {sg}, as {result}. / {result}: all of them as clock texts, {sg} between / call {clock_fn} for every number and make one string {result} of it with {sg} as the separator / let {result} be the times for {days}, joined by {sg} / Convert every item of {days} with {clock_fn} and store the texts, joined by {sg}, in {result}.
    {result} = "{sg}".join({clock_fn}(x) for x in {days})
    # Print the result and, in the next line, the time of all minutes together. / show {result}, then below it the function's text for the sum / print the joined times; under them {clock_fn} of the sum of {days} / output {result} and, on a new line, what the function gives for the total of the list
    print({result})
    print({clock_fn}(sum({days})))
votes_as_bars
    # Write a function {bar_fn}(n) that returns n times {mark_}, then {mark2_} up to {barwide_} characters. / define {bar_fn}(n): {mark_} repeated n times, padded on the right with {mark2_} to {barwide_} places / a function {bar_fn} with a parameter n gives back a string of {barwide_} characters, n of them {mark_} and the others, to the right, {mark2_} / make {bar_fn}(n) return {mark_} n times, filled up on the right with {mark2_} to a width of {barwide_}
    def {bar_fn}(n):
        return ({mark_} * n).ljust({barwide_}, {mark2_})
    # The {votes} are {votes_}. / {votes} = {votes_} / let {votes} be {votes_} / store {votes_} as {votes} / there were some {votes}, namely {votes_}
    {votes} = {votes_}
    # Who has the most? Store the name as {winner}. / {winner}: the key with the highest number / let {winner} be the name that has the largest number of votes / find the {winner}, so the key with the greatest value / Get the key with the maximum value and store it in a variable named {winner}.
    {winner} = max({votes}, key={votes}.get)
    # Print each bar, a space and the name, with " <" after the winner. / show a line per name: the bar of the votes, a space, the name, and " <" if it is {winner} / for every name print its bar and the name, and mark the winner by " <" at the end of the line / print bar and name (a space between) for all of them; the winner's line ends with " <"
    for who, n in {votes}.items():
        print({bar_fn}(n), who + (" <" if who == {winner} else ""))
card_in_groups
    # A card has the {digits} {sixteen_}. / {digits} = {sixteen_} / let {digits} be the string {sixteen_} / store {sixteen_} as {digits} / keep the {digits} {sixteen_} as a string
    {digits} = {sixteen_}
    # Cut them into {groups} of four. / {groups}: a list of pieces with 4 characters each / split the string into a list {groups}, every four characters / let {groups} be the slices of length 4, one after the other / Create a list {groups} that holds the digits four by four.
    {groups} = [{digits}[i:i + 4] for i in range(0, len({digits}), 4)]
    # Replace all groups but the last by four {mark_}. / hide every group except the last: four {mark_} instead / the last group stays, each other becomes {mark_} four times / only the last of {groups} may be read, write four times {mark_} for the others / Set each item of {groups} except the last to {mark_} repeated 4 times.
    {groups} = [{mark_} * 4] * (len({groups}) - 1) + {groups}[-1:]
    # Print them with {any_sep} between. / show the groups in one line, {any_sep} as the separator / join the list with {any_sep} and print it / output all of {groups}, {any_sep} between any two
    print("{any_sep}".join({groups}))
point_in_brackets
    # {text} = {point_} / The {text} {point_} is a point. / store the string {point_} in {text} / let {text} be the string {point_} / keep the point {point_} in {text}, as a string
    {text} = {point_}
    # Strip the parentheses and split it at ", " to get two ints, {left} and {right}. / take the brackets off; {left} and {right} are the whole numbers before and after ", " / read {left} and {right}, both int, from what stands inside the brackets / without its brackets it has two integers with ", " between: {left} and {right} / Remove the parentheses, split at the comma with the space, and convert the parts to integers {left} and {right}.
    {left}, {right} = map(int, {text}.strip("()").split(", "))
    # Swap the two. / exchange their values / {left} gets the value of {right} and the other way round / the two change places / Swap {left} and {right} in one line.
    {left}, {right} = {right}, {left}
    # Print them in angle brackets with a semicolon, like <3;4>. / show the numbers in the style <3;4> / print "<", {left}, ";", {right} and ">" as one string / output both between < and >, separated by ";" without spaces
    print(f"<{{left}};{{right}}>")
"""
stories(d, STORIES_4, SLOTS)

STORIES_5 = r"""
date_with_a_month_name
    # {iso_} is a date, year first. Store it in {text}. / {text} = {iso_} / let {text} be the string {iso_} / keep the date {iso_} in {text} / the {text} is {iso_}
    {text} = {iso_}
    # Split it at the hyphens into three ints: {year}, {month}, {day}. / {year}, {month} and {day} are its three parts as whole numbers / read {year}, {month} and {day} as integers, a hyphen is between them / what are the {year}, the {month} and the {day}? split at "-" and convert to int
    {year}, {month}, {day} = map(int, {text}.split("-"))
    # The {months} are called by these short names: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec". Make a list of them. / make a list {months} by splitting "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec" / {months}: the words of "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec" / let {months} be "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", split at the spaces
    {months} = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    # Print the date like "5 Mar 2024". / show the day, the short name of the month and the year, with spaces / print it with the name of the month in the middle, as in 24 Dec 1999 / output day, month name and year in one line
    print({day}, {months}[{month} - 1], {year})
none_one_or_many
    # {user} = {who_}, {number} = {zero_to_three_} / The {user} {who_} has the {number} {zero_to_three_}. / let {number} be {zero_to_three_} and {user} be {who_} / store {who_} as {user} and {zero_to_three_} as {number}
    {user} = {who_}
    {number} = {zero_to_three_}
    # The {text} is "no {thing_.bare}s" for 0, "1 {thing_.bare}" for 1 and otherwise the number with "{thing_.bare}s". / {text}: for none it is "no {thing_.bare}s", for one "1 {thing_.bare}", for more the number, a space and "{thing_.bare}s" / let {text} be "no {thing_.bare}s", "1 {thing_.bare}" or, for two and more, the number followed by " {thing_.bare}s" / depending on {number}, store "no {thing_.bare}s" (0), "1 {thing_.bare}" (1) or the number and "{thing_.bare}s" (more) as {text}
    if {number} == 0:
        {text} = "no {thing_.bare}s"
    elif {number} == 1:
        {text} = "1 {thing_.bare}"
    else:
        {text} = f"{{number}} {thing_.bare}s"
    # Print the user, " has ", and the text. / show {user} has {text}, as one sentence without a full stop / print one line: user, the word has, and the text, separated by spaces / output who it is, then "has" and then {text}
    print({user}, "has", {text})
was_and_is_now
    # The {price} is {price2_} and the {change} {percent_} percent. / {price} = {price2_}, {change} = {percent_} / let {price} be {price2_} and {change} {percent_} / store {percent_} as {change} and {price2_} as {price} / two numbers: a {change} of {percent_} and a {price} of {price2_}
    {price} = {price2_}
    {change} = {percent_}
    # Take {change} percent off the price and call what is left {result}. / {result}: the price without {change} percent of it / what does it cost with a discount of {change} percent? {result} / let {result} be {price} reduced by {change} percent / Multiply {price} by 1 minus {change} hundredths and store it in {result}.
    {result} = {price} * (1 - {change} / 100)
    # Make a {line} like "was 20.00, now 15.00 (-25%)". / {line}: "was ", the price, ", now ", the result, both with 2 decimals, and the change as (-25%) / let {line} be a string such as "was 8.50, now 6.80 (-20%)" from the three variables / build the text {line}: was and the old price, now and the new one (two decimals), then in parentheses a minus, the change and a percent sign
    {line} = f"was {{price}:.2f}, now {{result}:.2f} (-{{change}}%)"
    # Print the line in capitals. / show it in upper case / print {line}, all letters capital / output that string with upper()
    print({line}.upper())
songs_with_lengths
    # {rows} = {songs_} / The {rows} are songs with their seconds: {songs_}. / store the list {songs_} as {rows} / let {rows} be {songs_} / keep these titles and seconds in {rows}: {songs_}
    {rows} = {songs_}
    # Print each like "01 - Title (3:45)", numbered from 1, the seconds given as minutes and seconds. / show every song with a two-digit number from 01 on, " - ", its title and in parentheses its length as 3:45 / number them from 1 in two digits and print "02 - Name (4:07)", which needs the minutes and the seconds (two digits) of each / go through {rows} and print number (2 digits, the first is 01), hyphen with spaces, title, and (minutes:seconds)
    for i, (what, n) in enumerate({rows}, 1):
        print(f"{i:02d} - {what} ({n // 60}:{n % 60:02d})")
    # How many {seconds} is it in total? Save that. / {seconds}: the sum of the lengths / add up the seconds of all songs, as {seconds} / let {seconds} be the total of the second values / Store the sum of all lengths in a variable named {seconds}.
    {seconds} = sum(n for what, n in {rows})
    # Print the total in minutes with one decimal, then " min". / show {seconds} divided by 60 with 1 decimal and " min" / print how many minutes that is, one digit after the point, a space and min / output it in minutes, as in "12.5 min"
    print(f"{{seconds} / 60:.1f} min")
degrees_as_texts
    # {readings} = {temps_} / The {readings} are {temps_}. / store the list of strings {temps_} as {readings} / let {readings} be {temps_} / keep {temps_} in {readings}
    {readings} = {temps_}
    # Make a list {values} of their numbers, as floats without the unit. / {values}: the part before the space of each, as a float / read the number of every string into a list {values} of floats / let {values} be the floats that stand in front of the unit / Split each of them at the space, convert the first part to float and collect these in {values}.
    {values} = [float(x.split()[0]) for x in {readings}]
    # Add {few_} to every value. / each of {values} goes up by {few_} / raise all of them by {few_}, same list / {few_} more for every value in the list / Increase all the values by {few_} in {values}.
    {values} = [x + {few_} for x in {values}]
    # Print them with one decimal and " C" behind each, joined by {sg}. / show all as text like "4.5 C", {sg} between / join the values, each with 1 decimal and the unit " C", with {sg} and print the string / output one line where {sg} separates texts such as 12.0 C
    print("{sg}".join(f"{x:.1f} C" for x in {values}))
percent_text_of_amount
    # {share} = {pct_text_} / The {share} is written as {pct_text_}. / store the text {pct_text_} as {share} / let {share} be the string {pct_text_} / keep {pct_text_} in {share}, it is a string
    {share} = {pct_text_}
    # Read the number in it as a float, {percent}. / {percent}: the text without its % sign, as float / strip the "%" and convert to float, call it {percent} / turn it into a float {percent} / Remove the percent sign at the end, convert the rest to a float and store it in a variable named {percent}.
    {percent} = float({share}.rstrip("%"))
    # What is that part of {big_}? Save it as {amount}. / {amount}: {percent} percent of {big_} / let {amount} be {big_} times the percent over 100 / take so many percent of {big_}, as {amount} / Multiply {big_} by {percent}, divide by 100 and store the result in {amount}.
    {amount} = {big_} * {percent} / 100
    # Print the share, " = ", and the amount with commas and no decimals. / show {share}, an equals sign between spaces, and {amount} with thousands separators, without decimals / print one text: the share as it was written, " = ", the amount like 12,345 / output {share} = {amount}, where the amount has commas for thousands and is rounded to no decimals
    print(f"{{share}} = {{amount}:,.0f}")
letters_with_gaps
    # {word} = {word_} / Take the {word} {word_}. / let {word} be {word_} / store {word_} in {word} / the {word} is {word_}
    {word} = {word_}
    # Make a {heading}: the word in capitals with a space between any two letters. / {heading} is the upper-case word with its letters separated by spaces / let {heading} be something like "T E X T" / put a space between the letters of the word in upper case and call it {heading} / Join the characters of the upper-case {word} with spaces and store that in {heading}.
    {heading} = " ".join({word}.upper())
    # The {rule} has {few_} {mark2_} more than the heading has characters. / {rule}: {mark2_} repeated, {few_} times more often than the heading is long / let {rule} be made of {mark2_}, as long as {heading} plus {few_} / a {rule} of {mark2_} under it should be longer by {few_} than the heading / Repeat {mark2_} as many times as {heading} has characters plus {few_} and store it as {rule}.
    {rule} = {mark2_} * (len({heading}) + {few_})
    # Print both in one print, with a line break as the separator. / show heading and rule by one print with sep set to a line break / print {heading} and below it {rule}, using sep / output the two on separate lines with a single print and the sep argument
    print({heading}, {rule}, sep="\n")
grid_with_end
    # {rows} = {grid_} / The {rows} of a grid are {grid_}. / let {rows} be the nested list {grid_} / store {grid_} in {rows} / keep {grid_} as {rows}
    {rows} = {grid_}
    # Print every row on its own line, each number in {w2_} places and no separators. / show the grid: all numbers right-aligned with width {w2_}, a new line after each row / for each row print the numbers next to each other with width {w2_}, using end, then end the line / go through the rows; print each number with width {w2_} without a newline, and a newline after the row
    for row in {rows}:
        for x in row:
            print(f"{x:{w2_}d}", end="")
        print()
    # Now a line of {mark2_} as wide as the grid: {w2_} for each number in the first row. / print {mark2_} times {w2_} times the length of the first row / under it show {mark2_}, repeated {w2_} times for every column / finish with {mark2_} over the whole width, which is {w2_} times the number of columns
    print({mark2_} * ({w2_} * len({rows}[0])))
settings_to_text_and_back
    # {goods} = {stock_} / The {goods} are {stock_}. / store {stock_} as {goods} / let {goods} be the dictionary {stock_} / keep the dictionary {stock_} in {goods}
    {goods} = {stock_}
    # Make one {line} of it: key, equals sign and value, with "; " between the entries. / {line}: a text like "a=1; b=2" with all of them / write all entries as key=value, joined by "; ", in a string {line} / let {line} be a text of the form "x=5; y=7" / Join the entries in the form key=value with a semicolon and a space and store the string in {line}.
    {line} = "; ".join(f"{key}={n}" for key, n in {goods}.items())
    # Read it back: split it at "; " into the list {pairs}. / {pairs} is the line split at "; " / cut the line into {pairs} at each semicolon with its space / get the single {pairs} from the line again, it is separated by "; " / Split {line} at "; " and store the list in {pairs}.
    {pairs} = {line}.split("; ")
    # Print the last of these, and the sum of the numbers after the equals signs. / show the last item of {pairs} and then the total of all numbers behind "=" / print {pairs}[-1] and the sum of what stands right of "=" in every pair, as ints / output the last pair, followed by the sum of all values read as integers from {pairs}
    print({pairs}[-1], sum(int(x.split("=")[1]) for x in {pairs}))
"""
stories(d, STORIES_5, SLOTS)
