"""Word problems with quantities: sizes, money, times and shares, told in sentences and worked out step by step."""

from collections.abc import Callable
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories, with_imports
from codegen_repl.training.corpus.draws import Draw, choice, derived, exact, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.listing import Typed
from codegen_repl.training.corpus.values import clock, middle, several, sized
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("short_amounts", weight=44)


def price(low: int, high: int) -> Callable[[Random], Any]:
    """An amount of money as it stands on a label: whole, or with cents that keep their zeros."""
    ends = (".50", ".99", ".95", ".25", ".90")

    def sample(rng: Random) -> int | Typed:
        whole = rng.randint(low, high)
        return rng.choice(
            (whole, Typed(f"{whole}{rng.choice(ends)}"), Typed(f"{rng.uniform(low, high):.2f}"))
        )

    return sample


def money(low: int, high: int) -> Draw:
    """A price as a slot."""
    return sampled("float", price(low, high))


def numbers(low: int, high: int, fewest: int = 3, most: int = 8) -> Draw:
    """Different whole numbers."""
    return sampled("list[int]", lambda r: several(r, lambda q: q.randint(low, high), fewest, most))


def table(kinds: str, value: Callable[[Random], Any], low: int = 3, high: int = 5) -> Draw:
    """Things of one kind with a value each."""

    def sample(rng: Random) -> dict[str, Any]:
        pool = CATEGORIES[rng.choice(kinds.split())]
        keys = several(rng, lambda r: r.choice(pool) if r.random() < 0.8 else made_up(r, 2), low, high)
        return {key: value(rng) for key in keys}

    return sampled("dict[str,int]", sample)


def spoken(slot: str) -> Any:
    """The entries of a dictionary as they are told: `flour 200, milk 80`."""
    return derived(lambda s: ", ".join(f"{key} {value}" for key, value in getattr(s, slot).items()))


def iso(year: str, month: str, day: str) -> Any:
    """The date that three other slots make, such as 2024-03-09."""
    return derived(lambda s: f"{getattr(s, year)}-{getattr(s, month):02d}-{getattr(s, day):02d}")


def growing(rng: Random) -> list[int]:
    """Readings of a meter, each larger than the one before."""
    found = [rng.randint(100, 9000)]
    for _ in range(rng.randint(3, 6)):
        found.append(found[-1] + rng.randint(2, 60))
    return found


def label(rng: Random) -> str:
    """A short word to print: real or made up, in small or capital letters."""
    text = rng.choice((plain_word(rng), made_up(rng, 2)))
    return rng.choice((text, text, text.capitalize(), text.upper()))


def code_of(rng: Random) -> str:
    """A currency's code: real or not."""
    real = rng.choice(("USD", "GBP", "CHF", "SEK", "JPY", "DKK", "CZK", "NOK", "PLN", "HUF"))
    return real if rng.random() < 0.7 else "".join(rng.choices("ABCDEFGHKLMNPRSTUVXZ", k=3))


def brackets_of(rng: Random) -> list[tuple[int, Any]]:
    """Limits in grams and prices, both in ascending order."""
    limits = sorted(several(rng, lambda r: 10 * r.randint(2, 120), 3, 4))
    return [(limit, price(i, i)(rng)) for i, limit in enumerate(limits, 1)]


NOUNS = (
    "length width diagonal saving columns rows tiles boxes volume minutes hours area path cost crate box "
    "counts total height lower frame models route distance direct pieces drums waste litres space caught "
    "lost amount coins deposit rest instalment rates overtime wage debt months prices order payments share "
    "balances offers best budget bought single monthly rides seconds tracks legs duration mean reach stops "
    "start end span weeks left invoice due births ages adults pages day buses following wait offsets overlap shifts "
    "pay pace forecast recipe factor amounts stock cakes marks average votes shares winner megabits "
    "readings usage bill weights trips load points needed changes units lengths brackets fees warm "
    "sizes"
)
SLOTS: dict[str, Any] = {
    **{noun: exact(noun) for noun in NOUNS.split()},
    "temps": exact("temperatures", "readings", "degrees"),
    "sales": exact("sales", "visitors", "orders"),
    "v": new("first", "result", "one", "a", "before", "value"),
    "v2": new("second", "other", "two", "b", "after", "next_one"),
    "xs": new("list"),
    "out": new("result"),
    "dd": new("dict"),
    "f": new("calc", "work_out", "figure", "estimate", "amount_for", "evaluate", "how_much", kind="function"),
    # numbers
    **dict.fromkeys(("k", "k2"), integer(2, 9)),
    **dict.fromkeys(("t", "t2", "t3"), integer(10, 60)),
    **dict.fromkeys(("h", "h2"), integer(61, 480)),
    **dict.fromkeys(("hh", "hh2"), integer(180, 900)),
    "th": integer(500, 9500),
    **dict.fromkeys(("s1", "s2", "s3"), sized(2, 15)),
    **dict.fromkeys(("b1", "b2"), sized(16, 95)),
    **dict.fromkeys(
        ("p", "q"), sampled("float", lambda r: r.choice((r.randint(2, 45), r.randint(2, 40) + 0.5)))
    ),
    **dict.fromkeys(("m1", "m2"), money(2, 40)),
    "dear": money(70, 1500),
    "pl": integer(2, 4),
    # words
    "u": fragment("m", "metres", "yards", "feet", "m", "paces"),
    "cur": fragment("euros", "dollars", "pounds", "francs", "crowns", "pesos"),
    "lab": sampled("str", label),
    "lab2": sampled("str", label),
    "sep": choice(", ", " - ", "/", " | ", "; ", " + ", ":", " and ", "~", " > "),
}

ROOMS = r"""
paint_for_two_walls
    # Write a function {f}(wide, high, reach) that returns how many cans of paint a wall of these dimensions needs if one can covers reach square metres, rounded up to whole cans. / define {f} with the parameters wide, high and reach; it divides the wall's area by reach and returns the quotient rounded up / i need {f}(wide, high, reach): from the size of a wall and the area one can of paint is good for it gives back how many cans to buy, never too few / {f}(wide, high, reach): wall area over reach, rounded up, returned / Create a function named {f} with three parameters wide, high and reach. It returns the smallest whole number of cans, each enough for reach square metres, that covers a wall of wide times high metres.
    def {f}(wide, high, reach):
        return math.ceil(wide * high / reach)
    # Call {f} for a wall {s1} metres wide and {s2} metres high, with cans that cover {k} square metres each, and store the returned number in a variable named {v}. / my kitchen wall: {s2} m high, {s1} m wide, and a can does {k} square metres. put the number of cans in {v} / cans of {k} square metres, a wall that is {s2} m high and {s1} m wide: {v} is what the function says / if a can is good for {k} m², how many does a wall with a height of {s2} m and a width of {s1} m take? keep that as {v} / Let {v} be the number of cans which the function returns for a height of {s2} m, a width of {s1} m and a reach of {k} square metres.
    {v} = {f}({s1}, {s2}, {k})
    # the next wall is just as high, but {s3} m wide; same paint, answer in {v2} / do the same for a wall of this height that is {s3} m wide, as {v2} / Compute in the same way the cans for a second wall, {s3} metres wide and again {s2} metres high, and store the number in {v2}. / then there is one with {s3} m instead of {s1} m in width, everything else as before: {v2} / Store in {v2} the number of cans for a wall which is {s3} metres wide; neither the height nor the paint changes.
    {v2} = {f}({s3}, {s2}, {k})
    # Print the sum of both numbers, followed by the word cans. / how many is that altogether? print it with cans behind it / add {v} and {v2} up and show the sum and then "cans" / output the total with the unit "cans" / Compute the total of the two walls and print it, a space, and cans.
    print({v} + {v2}, "cans")
shortcut_across_a_field
    # A field has a length of {b1} {u} and a width of {b2} {u}. Assign both to variables named {length} and {width}. / {length} is {b1}, {width} is {b2} / the length of our field is {b1} {u}, its width {b2} / a field measures {b1} {u} in length and {b2} {u} in width; keep the two / Create two variables {length} and {width} for the sides of a field, with the values {b1} and {b2}.
    {length} = {b1}
    {width} = {b2}
    # Compute the diagonal of the field with math.hypot. / we need the straight way from corner to corner, so the diagonal (hypot from math does it) / hypot of both sides, as {diagonal} / let {diagonal} be what math.hypot gives for {length} and {width} / Use math.hypot to compute the length of the diagonal and store it in a variable named {diagonal}.
    {diagonal} = math.hypot({length}, {width})
    # Going along two sides is longer than the diagonal. Compute the saving, that is length plus width minus the diagonal. / who walks the diagonal and not the two sides has a saving; work it out and keep it / {saving} = both sides together without {diagonal} / take the diagonal away from the sum of {length} and {width}, which gives the saving / Store in {saving} by how much {diagonal} is shorter than the two sides together.
    {saving} = {length} + {width} - {diagonal}
    # Print the saving with {pl} decimals, a space and {u}. / show it with {pl.word} digits after the point and {u} behind / how much shorter is that? print it with {pl} decimals and the unit {u} / output {saving}, {pl.word} decimals, then {u} / Print a text that consists of the saving, formatted with exactly {pl} decimals, and the unit {u}, separated by a space.
    print(f"{{saving}:.{pl}f} {u}")
tiles_for_a_floor
    # A floor is {hh} cm long and {hh2} cm wide. Compute how many columns of {t} cm tiles the length takes, and how many rows the width takes; round both up. Store them in {columns} and {rows}. / floor: {hh} x {hh2} cm, tiles: {t} x {t} cm. {columns} is {hh} over {t} and {rows} is {hh2} over {t}, rounded up because tiles can be cut / get the columns of {t} cm tiles that cover {hh} cm, and the rows that cover {hh2} cm; a cut tile is a tile, so round up / the tiles are squares of {t} cm. i need the columns for {hh} cm and the rows for {hh2} cm, up to the next whole number / Let {columns} be the quotient of {hh} and {t}, and {rows} the quotient of {hh2} and {t}; round both up to integers.
    {columns} = math.ceil({hh} / {t})
    {rows} = math.ceil({hh2} / {t})
    # Compute the number of tiles, columns times rows, add {p} percent as a reserve, round up, and store the result in {tiles}. / some will break, so take {p} percent more tiles than {columns} times {rows}, and round up / tiles: columns times rows and {p}% on top, rounded up / let {tiles} be {rows} times {columns} plus {p} percent, no fractions, always up / Store in {tiles} the product of {columns} and {rows}, increased by {p} percent and rounded up to the next integer.
    {tiles} = math.ceil({columns} * {rows} * (100 + {p}) / 100)
    # There are {k} tiles in a box. Compute how many boxes have to be bought. / they come in boxes of {k}, and nobody sells half a box: get the boxes / boxes of {k}, rounded up / {boxes} should be {tiles} over {k}, up to a whole number / Divide the number of tiles by {k}, round up, and assign the result to a variable named {boxes}.
    {boxes} = math.ceil({tiles} / {k})
    # Print the boxes and the number of tiles that are left over in them, with {sep} in between. / show {boxes}, then {sep}, then how many tiles in the boxes are not needed / boxes bought and tiles to spare, printed with sep={sep} / how many boxes, and how many tiles too many? print both, separated by {sep} / Output {boxes} and the difference between {k} times {boxes} and {tiles}, using {sep} as the separator.
    print({boxes}, {boxes} * {k} - {tiles}, sep={sep})
posts_of_two_fences(t, t2)
    # Write a function {f}(meters, gap, ring) that returns the number of posts of a fence, one every gap metres. There are posts at both ends, but a ring (ring is True) needs one less. / define {f} with meters, gap and ring: meters divided by gap as a whole number, and one more unless ring is true / i want {f}(meters, gap, ring) to count fence posts: one every gap metres and one at each end, except that in a ring (ring is True) the first is also the last / {f}(meters, gap, ring) gives the posts. for a ring meters // gap, otherwise one more / Create a function named {f} with the parameters meters, gap and ring. It returns the integer quotient of meters and gap if ring is true, and this quotient plus one if it is not.
    def {f}(meters, gap, ring):
        posts = meters // gap
        return posts if ring else posts + 1
    # a straight fence of {flen} m gets a post every {k} m. {v} is how many / Call the function for an open fence of {flen} metres with {k} metres between posts and store the result in {v}. / every {k} m a post, {flen} m in all, no ring: keep the count as {v} / let {v} be the number of posts {k} m apart along {flen} m of open fence / Compute with {f} how many posts an open fence needs if the gap is {k} and the length {flen}, and assign it to a variable named {v}.
    {v} = {f}({flen}, {k}, False)
    # and around the meadow, which makes a ring of {flen2} m, they are {k2} m apart; call this number {v2} / Store in {v2} the number of posts of a closed fence of {flen2} metres with a post every {k2} metres. / {v2}: the same for a ring, {k2} m apart, {flen2} m long / let {v2} be what {f} gives for posts {k2} m apart on a ring of {flen2} m / Call {f} again, now for a ring that is {flen2} metres long and has a gap of {k2} metres, and assign the result to {v2}.
    {v2} = {f}({flen2}, {k2}, True)
    # A post costs {m1} {cur}. Print the price of all posts of both fences with two decimals, followed by {cur}. / at {m1} {cur} a post, what do they cost together? print it with 2 decimals and {cur} behind / {m1} each: show the cost of {v} plus {v2} posts, two decimals, then {cur} / print {m1} times the total number of posts as an amount with two decimals and the word {cur} / Multiply the sum of {v} and {v2} by {m1} and print the product with exactly two decimals, a space and {cur}.
    print(f"{({v} + {v2}) * {m1}:.2f} {cur}")
filling_a_pool
    # A pool is {t} m long, {k} m wide and {k2} m deep. Compute its volume in litres; a cubic metre has 1000 of them. / volume in litres of a pool of {t} x {k} x {k2} m, please / a pool, {t} metres by {k} and {k2} deep, holds how much? keep the volume in litres (1000 a cubic metre) / let {volume} be {t} times {k} times {k2}, times 1000 to have litres / Multiply the edges {t}, {k} and {k2} of a pool in metres by each other and by 1000 and store the volume in litres in a variable named {volume}.
    {volume} = {t} * {k} * {k2} * 1000
    # A pump delivers {h} litres per minute. Compute the minutes it takes to fill the pool, rounded up. / every minute {h} litres come in. get the minutes until it is full, a begun minute counting as one / {minutes}: {volume} by {h}, rounded up / with {h} litres a minute, let {minutes} be the time for the whole volume, up to the next whole minute / Divide the volume by {h}, the litres a pump delivers in a minute, round up and assign the result to {minutes}.
    {minutes} = math.ceil({volume} / {h})
    # Convert them to {hours} and {minutes}, so that less than 60 minutes remain. / split that into full hours and the minutes that are left, under the names {hours} and {minutes} / make hours of it; what does not fill an hour stays in {minutes} / divmod by 60, please: {hours} first, {minutes} second / Divide {minutes} by 60. Store the quotient in {hours} and put the remainder back into {minutes}.
    {hours}, {minutes} = divmod({minutes}, 60)
    # Print the hours, "h", the minutes with two digits and "min" in one text. / how long is it then? print it with h behind the hours and min behind the minutes, which get two digits / show {hours}, h, {minutes} (always two digits), min / output the time like 3 h 05 min / Print a text with the number of hours followed by h and the two-digit number of minutes followed by min, with spaces between.
    print(f"{{hours}} h {{minutes}:02d} min")
path_around_a_pond
    # A round pond has a radius of {s1} {u}. Compute its area with math.pi. / area of a circle, radius {s1}: pi times the radius squared / we have a round pond here, {s1} {u} from the middle to the edge; get its area with pi from math / let {area} be pi times {s1} squared, the surface of a pond / Compute the area of a circular pond whose radius is {s1} {u} and store it in a variable named {area}; use math.pi.
    {area} = math.pi * {s1} ** 2
    # A path runs around it that is {s2} {u} wide. Compute the area of the path alone and store it in {path}. / there's a path around the water, {s2} {u} wide; how large is the path without the pond? keep it as {path} / {path}: the circle with {s2} more in radius, minus the pond / the path is what a circle with a radius of {s1} plus {s2} has more than {area} / Let {path} be the difference between the area of a circle of radius {s1} plus {s2} and the area of the pond.
    {path} = math.pi * ({s1} + {s2}) ** 2 - {area}
    # Gravel costs {m1} {cur} for each square of the path. Compute the cost. / at {m1} a square, get the cost of gravel for the whole path / cost: {m1} times that / we cover {path} with gravel for {m1} {cur} per unit of area, which makes a cost of ... store it / Multiply the area of the path by the price of {m1} {cur} and assign the product to a variable named {cost}.
    {cost} = {path} * {m1}
    # Print the cost rounded to a whole number, followed by {cur}. / what does it cost? print it without decimals (round), then {cur} / show {cost} rounded, and {cur} after it / whole {cur} are enough: print the rounded cost with the word {cur} / Round the cost to an integer and print it together with {cur}.
    print(round({cost}), "{cur}")
boxes_in_a_crate
    # Create two lists named {crate} and {box} with the edges {big_edges.items} and {small_edges.items} in cm. / a crate has the edges {big_edges.and_items}, a box {small_edges.and_items}, all in cm. make a list of each / {crate} = {big_edges}, {box} = {small_edges} / the crate is {big_edges}, and the box that goes in is {small_edges} / Store the list {big_edges} in a variable {crate} and the list {small_edges} in a variable {box}.
    {crate} = {big_edges}
    {box} = {small_edges}
    # Compute how often each edge of the box fits into the edge of the crate at the same position, and store the list in {counts}. / {counts}: edge by edge, how many times the box goes into the crate (whole times only) / divide the crate's edges by the box's, pair by pair and without remainder, and keep the counts as a list / make a list of counts from both: {crate} // {box} for the first edges, the second ones and the third ones / Let {counts} be the list of the integer quotients of corresponding elements of {crate} and {box}.
    {counts} = [c // b for c, b in zip({crate}, {box})]
    # Multiply these numbers with math.prod and store the total. / the total is the product of all three (math.prod) / {total} boxes fit in then: use prod from math on {counts} / take math.prod of the counts as {total} / Compute the product of the elements of {counts} by math.prod and assign it to a variable named {total}.
    {total} = math.prod({counts})
    # Print how many crates are needed for {h} boxes. / we have {h} boxes to pack: how many crates, the last one maybe not full? print that / show {h} over {total}, rounded up / {h} of these boxes are to be shipped. print the number of crates for them, rounding up / Output the number of crates that hold {h} boxes, which is {h} divided by the total and rounded up.
    print(math.ceil({h} / {total}))
ladder_at_the_wall
    # Write a function {f}(ladder, foot) that returns how high a leaning ladder of this length reaches with its foot that far from the wall. If foot is not smaller than ladder, return 0. / define {f} with ladder and foot: the root of ladder squared minus foot squared, but 0 when foot is not smaller than ladder / how high does a ladder reach when it stands foot metres from the wall? {f}(ladder, foot) should return that, or 0 if foot is at least ladder / {f}(ladder, foot) = sqrt(ladder² - foot²), and 0 for a foot of ladder or more / Create a function {f} that takes ladder and foot, returns 0 if foot is greater than or equal to ladder, and otherwise returns the square root of the difference of their squares.
    def {f}(ladder, foot):
        if foot >= ladder:
            return 0
        return math.sqrt(ladder**2 - foot**2)
    # A ladder stands {foot_} {u} from a wall and is {lad_} {u} long. Compute the height with the function. / {lad_} {u} of ladder, foot {foot_} {u} away: keep the height / with its foot {foot_} from the wall, a ladder of {lad_} gets how high? save the height / let {height} be what {f} says for a foot at {foot_} and a ladder of {lad_} {u} / Call {f} for a distance of {foot_} and a length of {lad_} and store the result in a variable named {height}.
    {height} = {f}({lad_}, {foot_})
    # Pull the foot {more_} {u} farther away and compute the height again, now as {lower}. / the foot slips by {more_}, away from the wall; call the new height {lower} / {lower}: same ladder, foot at {foot_} plus {more_} / now what if the foot is {more_} {u} farther out? keep the answer in {lower} / Store in {lower} the result of {f} for the same ladder with its foot {more_} {u} farther from the wall than before.
    {lower} = {f}({lad_}, {foot_} + {more_})
    # Print how much lower that is, rounded to {pl} decimals. / how much height was lost? {pl.word} decimals, rounded / show {height} minus {lower} with round and {pl} digits / print the difference of both heights, rounded to {pl} places / Output the difference between {height} and {lower}, rounded to {pl} decimal places.
    print(round({height} - {lower}, {pl}))
frame_of_a_picture
    # A picture is {t} cm wide and {t2} cm high. Store its area in {v}. / {v}: area of a picture of {t} by {t2} cm / how many square cm has a picture with a height of {t2} cm and a width of {t} cm? put it in {v} / let {v} be {t} times {t2}, the size of a picture / Compute the product of the width {t} and the height {t2} of a picture and assign it to a variable named {v}.
    {v} = {t} * {t2}
    # A frame of {k} cm is put around it on all four sides. Compute the area of picture and frame together and store it in {v2}. / with {k} cm of wood on every side, how large is the whole thing? as {v2} / {v2} is the area when both width and height grow by twice {k} / it gets a border of {k} cm left, right, above and below; {v2} holds the new area / Let {v2} be the area of the rectangle that is {k} cm larger on each side of the picture.
    {v2} = ({t} + 2 * {k}) * ({t2} + 2 * {k})
    # Compute the area of the frame alone. / the frame is the whole without the picture / {frame}: {v2} minus {v} / how much of it is frame? keep that area as {frame} / Subtract {v} from {v2} and store the difference in a variable named {frame}.
    {frame} = {v2} - {v}
    # Print how many percent of {v2} the frame is, with one decimal and a % sign directly behind. / what part of the whole is frame? print it in percent with 1 decimal and % / show {frame} by {v2} as a percentage, one digit after the point, then % / in percent of the total area, how much is the frame? print one decimal and the sign % / Output the share of the frame in the whole area in percent, formatted with one decimal and followed by %.
    print(f"{{frame} / {v2} * 100:.1f}%")
models_at_a_scale
    # Create a list named {lengths} with the values {metres.and_items}. / the lengths in metres are {metres.and_items}; keep them in a list / {lengths} = {metres} / we measured some trains, these are the lengths in metres: {metres} / Store the list {metres} of lengths in metres in a variable named {lengths}.
    {lengths} = {metres}
    # Models are built at a scale of 1 to {scale}. Compute the length of each model in centimetres, rounded to one decimal, and store the list in {models}. / in a model of 1:{scale}, how long is each of them in cm? round to 1 place and collect them in {models} / {models}: every length times 100, over {scale}, rounded to one decimal / make a list of the models, {scale} times smaller, in cm and with one decimal / Let {models} be the list of all lengths multiplied by 100, divided by {scale} and rounded to one decimal place.
    {models} = [round(m * 100 / {scale}, 1) for m in {lengths}]
    # Keep only the models that are at least {model_lim} cm long. / those below {model_lim} cm are too small, take them out / drop everything under {model_lim} from {models} / models shorter than {model_lim} cm are not made: leave them out of the list / Remove from {models} all values less than {model_lim}.
    {models} = [m for m in {models} if m >= {model_lim}]
    # Print the models, separated by {sep}. / show what is left as one line with {sep} in between / join them with {sep} and print that / put {sep} between the numbers and print the string / Output the remaining lengths as a single text, joined by {sep}.
    print({sep}.join(str(m) for m in {models}))
route_over_points
    # Store the points {points_} in a list named {route}. / a route goes through {points_.and_items}, make it a list / {route} = {points_} / our route is the list {points_} of x and y / Create a list of tuples {route} that contains {points_.items}.
    {route} = {points_}
    # Compute the distance along the whole route, from point to point, with math.dist. / how far is it over all the points? add up math.dist of neighbours and keep it as {distance} / distance: the sum of all legs, each by math.dist / let {distance} be the length of the way from the first point to the second, on to the third and so on (math.dist) / Sum up math.dist of every two neighbouring points of the route and store the sum in a variable named {distance}.
    {distance} = sum(math.dist(a, b) for a, b in zip({route}, {route}[1:]))
    # Compute the direct distance between the first and the last point and store it in {direct}. / {direct}: straight from the start to the end / as the crow flies, from where it starts to where it ends, that is the direct way; store it / the same for the direct line from the first to the last of them / Let {direct} be math.dist of the first and the last element of {route}.
    {direct} = math.dist({route}[0], {route}[-1])
    # Print how many times as long the route is, rounded to {pl} decimals. / divide {distance} by {direct} and show it with round to {pl} digits / what's the ratio of the two? {pl.word} decimals, rounded / how many times the direct way did we walk? print it, rounded to {pl} places / Output the quotient of the distance and the direct distance, rounded to {pl} decimal places.
    print(round({distance} / {direct}, {pl}))
cable_from_drums
    # There are {th} metres of cable on a drum. Compute how many pieces of {t} metres can be cut from one drum. / pieces of {t} m out of {th} m: how many whole ones? keep them as {pieces} / a drum holds {th} m, we want pieces of {t} m, so get the pieces a drum gives / {pieces} = how often {t} fits in the {th} m of a drum / Let {pieces} be the integer quotient of {th}, the metres on a drum, and {t}, the length of a piece.
    {pieces} = {th} // {t}
    # Compute the waste of a drum that is cut up completely. / what is left over of the {th} m then? call it {waste} / waste: the remainder of {th} by {t} / let {waste} be the metres for which no piece is left in {th} / Store the remainder of the division of {th} by {t} in a variable named {waste}.
    {waste} = {th} % {t}
    # {h2} pieces are ordered. Compute the number of drums for them. / somebody wants {h2} of these; get the drums needed, rounded up / drums for {h2} pieces, a begun one counts / let {drums} be {h2} over {pieces}, up to the next whole number / Divide {h2} by the number of pieces per drum, round the quotient up and assign it to {drums}.
    {drums} = math.ceil({h2} / {pieces})
    # Print the drums. If there is any waste, print it on a second line. / show {drums}, and below it {waste}, unless that is 0 / how many drums? print that, then the waste too if it isn't zero / print the number of drums first and after it, only if something is wasted, the waste / Output {drums}; then output {waste}, provided that it is not zero.
    print({drums})
    if {waste}:
        print({waste})
rain_in_a_barrel
    # {k} mm of rain fall on a roof of {b1} square metres, and one mm on one square metre is a litre. Compute the litres. / roof {b1} m², rain {k} mm: how many litres come down? store them (1 mm on 1 m² makes one) / the litres are {b1} square metres of roof times {k} mm of rain / let {litres} be what a roof of {b1} m² collects from {k} mm, a litre per m² and mm / Multiply the roof area of {b1} square metres by {k} mm of rain and store the litres in a variable named {litres}.
    {litres} = {b1} * {k}
    # A barrel for {h} litres has {t} litres in it already. Compute the space that is left. / below it stands a barrel of {h} litres, but {t} are in there, so get the space / space: {h} without {t} / of {h} litres in the barrel {t} are taken; let {space} be the others / Store in {space} how much still goes into a barrel of {h} litres that contains {t} litres.
    {space} = {h} - {t}
    # Compute what is caught, which is not more than the space, and what is lost, under the names {caught} and {lost}. / the smaller one of {litres} and {space} is {caught}, and the remaining litres are {lost} / the barrel takes what it can: that is caught, everything else is lost. keep both / first {caught}, the litres that fit in; then {lost}, those that don't / Let {caught} be the minimum of {litres} and {space}, and {lost} the difference of {litres} and {caught}.
    {caught} = min({litres}, {space})
    {lost} = {litres} - {caught}
    # Print the lost litres with one decimal, or {lab} if nothing is lost. / anything lost? if so print it, 1 decimal, otherwise {lab} / show {lost} with one digit after the point, but {lab} when it is 0 / if all of it fits in print {lab}, else the litres that ran over with one decimal / Output {lab} if {lost} equals 0; in the other case output {lost} with exactly one decimal.
    print(f"{{lost}:.1f}" if {lost} > 0 else {lab})
"""
SLOTS |= {
    "flen": derived(lambda s: s.k * s.t),
    "flen2": derived(lambda s: s.k2 * s.t2),
    "big_edges": sampled("list[int]", lambda r: [r.randint(60, 300) for _ in range(3)]),
    "small_edges": sampled("list[int]", lambda r: [r.randint(12, 55) for _ in range(3)]),
    "lad_": sized(5, 12),
    "foot_": sampled("float", lambda r: round(r.uniform(1, 3), 1)),
    "more_": sampled("float", lambda r: round(r.uniform(0.2, 1.5), 1)),
    "metres": sampled("list[float]", lambda r: several(r, lambda q: round(q.uniform(4, 60), 1), 4, 7)),
    "scale": choice(24, 32, 35, 43, 45, 48, 50, 64, 72, 76, 87, 100, 120, 160, 200, 220),
    "model_lim": derived(lambda s: middle([round(m * 100 / s.scale, 1) for m in s.metres])),
    "points_": sampled(
        "list[tuple[int]]", lambda r: several(r, lambda q: (q.randint(-9, 20), q.randint(-9, 20)), 3, 5)
    ),
}
MONEY = r"""
coins_for_an_amount
    # Create a variable {amount} with the value {th} and a list {coins} with the elements {coin_list.items}. / the amount is {th} cents; the coins, largest first, are {coin_list} / {amount} = {th}, {coins} = {coin_list} / an amount of {th} has to be paid out, and there are coins worth {coin_list.and_items}, a list in this order / Assign {th} to {amount} and the list {coin_list} to {coins}.
    {amount} = {th}
    {coins} = {coin_list}
    # Go through the coins. For each one that is not larger than {amount}, store in a new dictionary {dd} how often it fits, and reduce {amount} to the remainder. / {dd} is empty at first; then, coin by coin: if it fits into {amount}, {dd} notes how many times and {amount} keeps what is left / build a dict {dd} of the coins needed, as many as possible of each in the order of the list, and let {amount} become the rest; coins that do not fit stay out / for every coin that fits into it, note the number in a new dictionary {dd}, the coin being the key, and take that money off {amount} / Create an empty dictionary {dd}. Loop over {coins}; whenever {amount} is at least the coin, set the coin's entry to the integer quotient and {amount} to the remainder.
    {dd} = {}
    for coin in {coins}:
        if {amount} >= coin:
            {dd}[coin] = {amount} // coin
            {amount} %= coin
    # How many coins is that in all? / print the number of all the coins in it / sum up the values of {dd} and show the sum / count every coin, not every kind of coin, and print the count / Print the total of the values in the dictionary.
    print(sum({dd}.values()))
    # For each coin used, print a line with how many there are, {mark} and the coin. / one line a coin: number, {mark}, coin / list them line by line, the count first, then {mark}, then what the coin is worth / show every entry of {dd} as value {mark.bare} key, on a line of its own / Loop over the items of the dictionary and print the count, the string {mark} and the coin, separated by spaces.
    for coin, times in {dd}.items():
        print(times, {mark}, coin)
discount_before_tax
    # Write a function {f}(price, off, tax) that takes off percent from the price, adds tax percent to what remains and returns it rounded to two decimals. / define {f} with price, off and tax: first the discount of off percent, then the tax of tax percent on the reduced price; round to cents and return / {f}(price, off, tax) gives back the price less off percent plus tax percent of that, 2 decimals / what does a customer pay if first off percent are taken away and then tax percent come on top? {f}(price, off, tax) should return it, rounded to 2 places / Create a function {f} with the parameters price, off and tax. It returns the final price, rounded to two decimals, after a discount of off percent and a subsequent tax of tax percent.
    def {f}(price, off, tax):
        return round(price * (1 - off / 100) * (1 + tax / 100), 2)
    # With a tax of {q} percent and a discount of {p} percent, what does something for {dear} cost? Store it in {v}. / {v}: {p} percent off {dear}, {q} percent tax / let {v} be the final price of a coat for {dear} when the tax is {q}% and the discount {p}% / {q} percent tax on a price of {dear} that was lowered by {p} percent, as {v} / Call {f} for a tax of {q}, a discount of {p} and a price of {dear}, and assign the result to {v}.
    {v} = {f}({dear}, {p}, {q})
    # Do the same without any discount and store the result in {v2}. / and {v2} is what it would be at the full price, with the same tax / no discount this time: {v2} / same coat, same tax, but nothing taken off; keep that as {v2} / Let {v2} be the result of the function for the same price and tax and a discount of 0 percent.
    {v2} = {f}({dear}, 0, {q})
    # Print {lab} and the difference, {v2} minus {v}, rounded to two decimals. / show how much is saved, after the word {lab}, rounded to cents / how much cheaper does the discount make it? print {lab}, then that, with round to 2 / first {lab}, then {v2} less {v} (2 decimals, rounded), in one line / Output the string {lab} followed by the difference of the two prices, rounded to two decimal places.
    print({lab}, round({v2} - {v}, 2))
sofa_in_instalments
    # A sofa costs {dear} {cur}, and {p} percent of it have to be paid at once. Compute this deposit. / the deposit is {p} percent of {dear}, the price of a sofa / for a sofa at {dear} they want {p}% now: that's the deposit, keep it / {deposit}: {p} percent of {dear} / Compute {p} percent of the price of {dear} and store them in a variable named {deposit}.
    {deposit} = {dear} * {p} / 100
    # Raise what remains of the price by {q} percent and store it in {rest}. / the rest is {dear} minus the deposit, plus {q} percent for the credit / {rest}: the unpaid part of the {dear}, {q} percent more expensive / take the deposit off the price; the rest then gets {q} percent of interest on top / Let {rest} be the difference between {dear} and the deposit, increased by {q} percent.
    {rest} = ({dear} - {deposit}) * (1 + {q} / 100)
    # It is paid in {t} equal parts. Compute one instalment, rounded to two decimals. / {t} months, the same every month: get the instalment and round it to cents / instalment = a {t.th} part of it, 2 decimals / divide that by {t} and round to 2 places, which is the instalment / Store {rest} divided by {t}, rounded to two decimals, in a variable named {instalment}.
    {instalment} = round({rest} / {t}, 2)
    # Print {t}, the letter x, the instalment with two decimals and {cur}, all separated by spaces. / show it as {t} x the instalment (always two digits after the point) {cur} / so {t} times what? print a line such as {t} x 12.50 {cur} / output {t} x, then {instalment} with exactly 2 decimals, then {cur} / Print a text made of "{t} x", the instalment formatted with two decimals, and the word {cur}.
    print(f"{t} x {{instalment}:.2f} {cur}")
table_of_currencies
    # Create a dictionary named {rates} with the entries {rate_dict}. / the rates for one euro are {rate_said.bare}: a dict / {rates} = {rate_dict} / for a euro one gets {rate_said.bare}; put these rates in a dictionary / Store the exchange rates {rate_dict} in a variable named {rates}.
    {rates} = {rate_dict}
    # Write a function {f}(euros, code) that converts euros with the rate of that code, rounded to two decimals, and returns None for an unknown code. / define {f} with euros and code: None when the code has no rate, else euros times its rate with 2 decimals / {f}(euros, code) should look the code up in {rates} and return the euros in that currency, rounded to cents, or None if it isn't there / i'd like a function {f} of an amount in euros and a currency's code, called euros and code. it multiplies by the rate and rounds to 2 digits; without a rate it gives None / Create a function {f} that takes euros and code. If code is a key of {rates}, it returns the product of euros and the rate, rounded to two decimals; otherwise it returns None.
    def {f}(euros, code):
        if code not in {rates}:
            return None
        return round(euros * {rates}[code], 2)
    # Convert {h} euros to {known} with it and store the result in {v}. / {v}: {known.bare} for {h} euros / how much {known} does one get for {h} euros? keep it as {v} / let {v} be {h} euros in {known} / Call {f} with the code {known} and {h} euros and assign the returned value to a variable named {v}.
    {v} = {f}({h}, {known})
    # Print {v}, and on the next line the same for {unknown}. / show it and below it what {h} euros are in {unknown} / first line {v}, second line the function's answer for {h} euros and {unknown} / and in {unknown}? print both, one per line / Print the converted amount and then, on a new line, the result of {f} for {unknown} and the same number of euros.
    print({v})
    print({f}({h}, {unknown}))
week_with_overtime
    # Someone works {work.and_items} hours on the days of a week. Store these in a list {hours}. / {hours} = {work} / the hours of my working days are {work}, keep them / a list {hours} with {work.items}, please / Create a list named {hours} that contains the numbers {work.and_items}.
    {hours} = {work}
    # What exceeds {norm} hours on a day is overtime. Compute the total overtime of the week. / overtime starts after {norm} hours a day, each day by itself; sum it up / get the overtime: for each day what is above {norm}, and nothing for shorter days / {overtime}: the sum of all that goes over {norm} per day / Add up the hours above {norm} of every day, where days of up to {norm} hours count as 0, and store the sum in {overtime}.
    {overtime} = sum(max(0, h - {norm}) for h in {hours})
    # An hour is paid with {m1} {cur}, and each hour of overtime with {p} percent more. Compute the wage. / wage: all hours at {m1}, and another {p} percent of {m1} for every hour of overtime / pay {m1} per hour, overtime plus {p}%; how much is the wage? keep it / the wage is {m1} times the hours, if each overtime hour counts {p} percent more than a normal one / Let {wage} be {m1} times the sum of {hours} and {p} percent of {overtime}.
    {wage} = {m1} * (sum({hours}) + {overtime} * {p} / 100)
    # Print the wage with two decimals and the average per hour, rounded to two decimals. / show {wage}, 2 decimals always, then what an hour brings on average, with round to 2 / what is the wage (two decimals), and what is it per hour worked (rounded to 2)? print both in one line / output the wage as a text with two decimals, followed by the wage over the sum of all hours, rounded to 2 places / Print {wage} formatted with two decimals and, after it, {wage} divided by the total of the hours and rounded to two decimals.
    print(f"{{wage}:.2f}", round({wage} / sum({hours}), 2))
years_of_saving(h, k)
    # Write a function {f}(money, rate, payment, goal) that returns after how many years the money has reached the goal, maybe 0. Each year first rate percent of interest and then the payment are added. / define {f} with money, rate, payment and goal; as long as money is below the goal, a year passes in which it grows by rate percent and the payment comes in. return the years / {f}(money, rate, payment, goal): count the years until money is at least goal. a year brings rate percent of what is there, then payment on top / i get rate percent a year, and at the end of each year i pay in payment. {f}(money, rate, payment, goal) should give the years it takes from money to goal / Create a function {f} with the parameters money, rate, payment and goal which adds rate percent and then payment, year by year, and returns the number of years until money is at least goal.
    def {f}(money, rate, payment, goal):
        years = 0
        while money < goal:
            money += money * rate / 100 + payment
            years += 1
        return years
    # Call it for a goal of {goal_}, starting with {th}, at {low_rate} percent and with {t} paid in every year, and store the years in {v}. / {th} at first, {t} more each year, {low_rate}% interest: {v} is how long it takes to get {goal_} / somebody who has {th} wants {goal_} and pays in {t} a year at {low_rate} percent; keep the number of years as {v} / {v}: years until {goal_}, with {low_rate} percent on {th} and {t} a year / Let {v} be the result of {f} for an interest of {low_rate} percent, a yearly payment of {t}, a goal of {goal_} and {th} at the start.
    {v} = {f}({th}, {low_rate}, {t}, {goal_})
    # and without paying anything in? {v2} / {v2} is the same with no payments / Compute the same for a payment of 0 and store the years in {v2}. / suppose there are no payments, only interest; put the years then in {v2} / Let {v2} be the number of years for the same start, rate and goal if nothing is paid in.
    {v2} = {f}({th}, {low_rate}, 0, {goal_})
    # Print how many years earlier the goal is reached with the payments. / how many years do the payments save? / show {v2} minus {v} / print the years that are won by paying in / Output the difference of the two numbers of years, the larger one first.
    print({v2} - {v})
loan_month_by_month(dv)
    # A loan leaves a debt of {th} {cur}. Store it in {debt}, and set {months} to 0. / {debt} = {th} and {months} = 0 / we owe {th}: that is the debt, after 0 months so far. keep both / start with a debt of {th} and with no months / Initialize a variable {debt} with {th} and a counter {months} with zero.
    {debt} = {th}
    {months} = 0
    # Every month {low_rate} percent of interest are added, and then {pay_back} is paid, or the whole debt if it is less. Count the months until nothing is owed. / as long as there's a debt: add {low_rate} percent, pay {pay_back} (never more than what is owed), one more in months / while {debt} is above 0, it grows by {low_rate} percent and then goes down by {pay_back}, at most to 0; count the months / each of the months costs {low_rate}% interest on the debt, after which {pay_back} or, if that is smaller, everything that is left gets paid. repeat until it is gone / Use a while loop: while {debt} is positive, increase it by {low_rate} percent, subtract the smaller of {pay_back} and {debt}, and increase {months} by one.
    while {debt} > 0:
        {debt} += {debt} * {low_rate} / 100
        {debt} -= min({pay_back}, {debt})
        {months} += 1
    # Print how many full years and how many further months that is, as two numbers separated by {sep}. / years and remaining months, please, with {sep} between / how long does it take? print years, {sep}, months (12 a year) / split the months by 12: print the years and what is left, sep={sep} / Output the integer quotient and the remainder of {months} by 12 with {sep} as the separator.
    print({months} // 12, {months} % 12, sep={sep})
receipt_of_an_order
    # Store the dictionary {price_dict} in a variable named {prices}. / the prices are {price_said.bare}; make a dict / {prices} = {price_dict} / a shop has these prices: {price_dict} / Create a dictionary {prices} with the keys and values {price_said.bare}.
    {prices} = {price_dict}
    # Store {order_dict} in a variable {order}. / an order: {order_said.bare}, as a dictionary / {order} = {order_dict} / somebody's order is {order_dict}, how many of each thing / Create a dictionary named {order} that maps the things to their numbers: {order_said.bare}.
    {order} = {order_dict}
    # Compute the total of the order. If it is less than {h}, add {m1} for the shipping. / the total is number times price, over everything that was ordered, and below {h} another {m1} for the delivery / sum up what the ordered things cost; a total under {h} gets {m1} of shipping on top / {total}: each number in {order} times its price, all added; plus {m1}, but only if that's not yet {h} / Add the products of number and price of all entries of the order, store the sum in {total}, and increase it by {m1} if it is smaller than {h}.
    {total} = sum({prices}[name] * number for name, number in {order}.items())
    if {total} < {h}:
        {total} += {m1}
    # Print each thing of the order with its number on a line of its own, such as 3 x lamp, and at the end the total with two decimals. / the receipt: a line "number x thing" for each, and the total below (2 decimals) / list what was ordered as number, x, name, line by line; then {total} with two digits after the point / print one line per thing, like 3 x lamp, and after all of them the total, two decimals / Output every entry of {order} as the number, the letter x and the name; finally output {total} with exactly two decimals.
    for name, number in {order}.items():
        print(f"{number} x {name}")
    print(f"{{total}:.2f}")
who_gets_money_back
    # Create a dictionary {payments} with the contents {paid_dict}. / on a trip the payments were {paid_said.bare}; as a dict / {payments} = {paid_dict} / a few friends made these payments: {paid_dict} / Store what everyone paid, {paid_dict}, in a variable named {payments}.
    {payments} = {paid_dict}
    # They want to share equally. Compute the share of each person. / everybody's share is the same: all of it by the number of people / the share, please: the sum over how many they are / what should each have paid? keep that as {share} / Divide the sum of the values by the number of entries and store the quotient in a variable named {share}.
    {share} = sum({payments}.values()) / len({payments})
    # Compute for each person the balance, i.e. the payment minus the share, rounded to two decimals, as a dictionary {balances}. / {balances}: name by name, what was paid without the share, 2 decimals / make a dict of the balances, positive for those who paid more than their share; round to cents / a dictionary {balances} should say how much each is above or below {share}, rounded to 2 places / Let {balances} map every name to its amount less {share}, rounded to two decimal places.
    {balances} = {name: round(paid - {share}, 2) for name, paid in {payments}.items()}
    # Print the name, a colon and the balance with its sign and two decimals, one person per line. / a line for each: name, colon, balance with + or - and 2 decimals / show all balances like Ann: +3.50, line by line / who gets how much? list name: balance, always with the sign and two digits after the point / Output every entry of {balances} on its own line, with a colon after the name and the amount formatted with a sign and two decimals.
    for name, balance in {balances}.items():
        print(f"{name}: {balance:+.2f}")
cheapest_by_weight
    # Create a dictionary {offers} with {offer_dict}, where each pair is the weight in grams and the price. / the offers of some shops, as grams and price: {offer_dict} / {offers} = {offer_dict} / these are the offers, a tuple of grams and price for each shop: {offer_dict} / Store {offer_dict}, which maps shops to pairs of grams and price, in a variable named {offers}.
    {offers} = {offer_dict}
    # Compute the price of {hundred} grams for each shop and store these in a dictionary {dd}. / {dd}: shop by shop, what {hundred} g cost / make the offers comparable: a dict {dd} with the price for {hundred} grams of each / what would {hundred} g cost in every shop? put shop and price in {dd} / Let {dd} be a dictionary that maps every shop to its price divided by its grams, times {hundred}.
    {dd} = {shop: cost / grams * {hundred} for shop, (grams, cost) in {offers}.items()}
    # Find the shop with the lowest of these prices and store its name in {best}. / which shop is best, i.e. cheapest by weight? keep its name / {best}: the key with the smallest value in {dd} / the best shop is the one where {hundred} g cost least / Store the key of {dd} whose value is minimal in a variable named {best}.
    {best} = min({dd}, key={dd}.get)
    # Print the shop and its price for {hundred} grams with two decimals, separated by a colon and a space. / show {best}, a colon, and what {hundred} g cost there (2 decimals) / print name: price, with two digits after the point / where, and for how much? print it as shop, colon, price with 2 decimals / Output the name, followed by a colon, a space and its value in {dd} with exactly two decimals.
    print(f"{{best}}: {{dd}[{best}]:.2f}")
commission_in_two_steps
    # Write a function {f}(sales, limit, low, high) that returns the commission: low percent of the sales up to the limit and high percent of what goes beyond it. / define {f} with sales, limit, low, high; the part of sales within limit earns low percent, the part above it high percent, and both together are returned / a seller gets low percent as far as the limit and high percent for everything over it. {f}(sales, limit, low, high) should return how much that makes / {f}(sales, limit, low, high): low % below the limit, high % only on the excess, summed / Create a function named {f} with the parameters sales, limit, low and high. It returns low percent of the smaller of sales and limit plus high percent of what exceeds limit, if anything.
    def {f}(sales, limit, low, high):
        return min(sales, limit) * low / 100 + max(0, sales - limit) * high / 100
    # Store {sold} in a list named {xs}. / our team sold for {sold.and_items}; make a list {xs} of that / {xs} = {sold} / let {xs} be {sold}, the sales of our team / Create a list {xs} with the elements {sold.items}.
    {xs} = {sold}
    # The rates are {q} percent above {sold_lim} and {p} percent below. Compute the commission for each of the sales and store the list in {out}. / {out}: the function's answer for every item, with {p} percent at first and {q} percent beyond {sold_lim} / beyond {sold_lim} they get {q} percent, before that {p} percent; put everyone's commission in a list {out} / run all of {xs} through {f} with a limit of {sold_lim}, {q} as the high and {p} as the low rate, and call the list {out} / Let {out} be the list of the results of {f} for the elements of {xs}, a limit of {sold_lim}, a low rate of {p} and a high rate of {q}.
    {out} = [{f}(x, {sold_lim}, {p}, {q}) for x in {xs}]
    # Print the sum of the commissions with two decimals. / what do all of them cost together? print that, 2 decimals / show the sum of {out}, two digits after the point / add up {out} and print it formatted to cents / Output the total of the list as a text with exactly two decimals.
    print(f"{sum({out}):.2f}")
shopping_on_a_budget
    # Assign {h} to a variable {budget}, and the list {tags_} to a variable {prices}. / the budget is {h}, and the prices of the things we want are {tags_.and_items} / {budget} = {h}; {prices} = {tags_} / we have a budget of {h} and a list of prices, {tags_} / Create two variables: {budget} with the value {h} and {prices} with the list {tags_}.
    {budget} = {h}
    {prices} = {tags_}
    # Go through the prices in order and buy whatever the remaining budget allows, skipping the rest. Collect the prices paid in a list {bought} and reduce {budget}. / {bought} = the prices that can still be paid, one after the other; each takes its part of {budget}, and what is too dear is left out / buy one thing after another: if the price is not more than the budget, append it to {bought} and take it off the budget, otherwise go on with the next / what can be bought? walk along {prices}, put into a list {bought} each price that the budget still covers, and subtract it there / Create an empty list {bought}. For each element of {prices} that is at most {budget}, append it to {bought} and subtract it from {budget}.
    {bought} = []
    for item in {prices}:
        if item <= {budget}:
            {bought}.append(item)
            {budget} -= item
    # Print how many things were bought and how many were not. / how many did we get, and how many not? print both numbers / show the length of {bought}, then how many of the {prices} are not in it / print the number of things paid, followed by the number of those left in the shop / Output the number of elements of {bought} and the difference between the lengths of {prices} and {bought}.
    print(len({bought}), len({prices}) - len({bought}))
    # Print {lab} followed by the money that is left. If nothing is left, print {lab2} instead. / what is left of the budget? print it after {lab}, but only {lab2} for zero / show {lab} and {budget}, unless it is all gone; then show {lab2} / if {budget} is 0 print {lab2}, else {lab} and then {budget} / Output {lab2} if the remaining budget equals zero, and otherwise {lab} and the remaining budget, separated by a space.
    print({lab2} if {budget} == 0 else f"{lab.bare} {{budget}}")
tickets_for_groups
    # Write a function {f}(people, single, group, size): every full group of size people pays the price group, and each of the others the price single. Return what they pay together. / define {f} with people, single, group and size. as many groups of size as possible go in for group each, whoever remains pays single; the sum is returned / {f}(people, single, group, size) is the entrance for so many people, if size of them can buy a group ticket and those left over buy single tickets / a museum sells group tickets for size people. {f}(people, single, group, size) returns the cost if groups are filled up and the remaining people pay single / Create a function {f} that takes people, single, group and size and returns group times the integer quotient of people and size plus single times the remainder.
    def {f}(people, single, group, size):
        return people // size * group + people % size * single
    # A group ticket is for {k} people and costs {t2}, a single one costs {m1}. Store the cost for {t} people in {v}. / {t} visitors, groups of {k} for {t2}, singles for {m1}: {v} is what they pay / {v}: {m1} a head or {t2} for {k} together, and {t} of us want in / let {v} be the entrance of {t} people where {k} can go in for {t2} and one for {m1} / Call {f} for groups of {k} at {t2}, single tickets at {m1} and {t} people, and assign the result to {v}.
    {v} = {f}({t}, {m1}, {t2}, {k})
    # do the same for {t3} people, as {v2} / if there are {t3} of them, {v2} is what it costs / Compute the cost for {t3} people at the same prices and store it in {v2}. / and {v2}, for {t3} visitors and the tickets as before / Let {v2} be the result of the function for {t3} people; prices and group size stay the same.
    {v2} = {f}({t3}, {m1}, {t2}, {k})
    # Print what one person pays on average in the first case and in the second, rounded to two decimals. / per head, how much is it for the {t}, and how much for the {t3}? print both with round to 2 / show {v} by {t} and {v2} by {t3}, each rounded to cents / the average ticket of both groups, 2 decimals (rounded), in one line / Output {v} divided by {t}, followed by {v2} divided by {t3}, both rounded to two decimal places.
    print(round({v} / {t}, 2), round({v2} / {t3}, 2))
single_or_monthly
    # Store the cents for a ticket, {h}, in {single} and those for a monthly pass, {th}, in {monthly}. / a single ticket is {h} cents, a monthly one {th}; keep both / {single} = {h} and {monthly} = {th} / going by bus costs {h} cents for a single ride, or {th} for a monthly pass / Create the variables {single} and {monthly} for two kinds of tickets, with the values {h} and {th}.
    {single} = {h}
    {monthly} = {th}
    # Compute with a loop the smallest number of rides that cost more than the monthly pass. / start {rides} at 0 and raise it while so many single tickets are not dearer than {monthly} / from how many rides on is the pass cheaper? find it with a while loop, as {rides} / count the rides up from 0 until they cost more than the pass / Initialize {rides} with 0 and increase it by 1 as long as {rides} times {single} is less than or equal to {monthly}.
    {rides} = 0
    while {rides} * {single} <= {monthly}:
        {rides} += 1
    # Print {lab} if somebody with {t} rides a month is better off with the pass, otherwise {lab2}. / {t} rides: is the pass cheaper? print {lab} for yes and {lab2} for no / show {lab} when {t} is at least {rides}, and {lab2} when it is not / is {t} enough for the pass to pay off? {lab} if it is, {lab2} else / Output {lab} in case {t} is greater than or equal to {rides}; in any other case output {lab2}.
    print({lab} if {t} >= {rides} else {lab2})
    # Print what {t} single tickets cost more than the pass, in whole {cur} of 100 cents, with a sign and two decimals. / and by how much? take the pass off the price of {t} rides; print {cur}, not cents, with + or - and 2 decimals / show {t} times {single} minus {monthly}, over 100, signed and with two digits after the point / {t} rides by ticket minus the pass, in {cur}, please: printed with its sign and two decimals / Subtract {monthly} from the price of {t} single rides, divide by 100, and print the result with a sign and exactly two decimals.
    print(f"{({t} * {single} - {monthly}) / 100:+.2f}")
"""
SLOTS |= {
    "coin_list": sampled(
        "list[int]",
        lambda r: [*sorted(r.sample((500, 200, 100, 50, 25, 20, 10, 5, 2), r.randint(3, 6)))[::-1], 1],
    ),
    "mark": choice("x", "*", "of", "times", "->", "coins of"),
    "rate_dict": sampled(
        "dict[str,float]",
        lambda r: {c: round(r.uniform(0.5, r.choice((2, 30, 200))), 2) for c in several(r, code_of, 3, 5)},
    ),
    "rate_said": spoken("rate_dict"),
    "known": derived(lambda s: list(s.rate_dict)[-1]),
    "unknown": sampled("str", lambda r: "".join(r.choices("QWXYZ", k=3))),
    "work": sampled("list[int]", lambda r: [r.randint(4, 12) for _ in range(r.randint(4, 6))]),
    "norm": derived(lambda s: middle(s.work)),
    "low_rate": choice(0.5, 0.8, 1, 1.2, 1.5, 0.75, 1.25, 0.9),
    "goal_": derived(lambda s: s.th + s.h * s.k),
    "dv": integer(6, 40),
    "pay_back": derived(lambda s: s.th // s.dv + 1),
    "price_dict": table("thing food fruit", price(2, 60)),
    "price_said": spoken("price_dict"),
    "order_dict": derived(lambda s: {k: 1 + (3 * i + s.h) % 7 for i, k in enumerate(list(s.price_dict)[1:])}),
    "order_said": spoken("order_dict"),
    "paid_dict": table("person", price(5, 150)),
    "paid_said": spoken("paid_dict"),
    "offer_dict": table("person", lambda r: (25 * r.randint(3, 60), price(1, 20)(r)), 3, 4),
    "hundred": choice(100, 100, 50, 200, 250, 500),
    "sold": numbers(200, 9000, 3, 6),
    "sold_lim": derived(lambda s: middle(s.sold)),
    "tags_": numbers(8, 150, 4, 7),
}
TIMES = r"""
arrival_by_the_clock(h_at, m_at)
    # Write a function {f}(hour, minute, length) that returns, as a text HH:MM, the time length minutes after the given time of day. After 23:59 comes 00:00. / define {f} with hour, minute and length; length minutes are added to the time, going on past midnight, and the new time is returned in the form HH:MM / {f}(hour, minute, length): at what time does a trip end that starts at hour:minute and takes length minutes? return it with two digits each and a colon / i need {f}(hour, minute, length), which moves a clock forward by length minutes (starting over at midnight) and returns hours and minutes as HH:MM / Create a function {f} taking hour, minute and length. It returns a string with the two-digit hours, a colon and the two-digit minutes of the moment that is length minutes later, modulo 24 hours.
    def {f}(hour, minute, length):
        total = (hour * 60 + minute + length) % 1440
        return f"{total // 60:02d}:{total % 60:02d}"
    # A train is on the way for {h} minutes and leaves at {at.bare}. Compute its arrival with {f} and store it in {v}. / {v}: when does a ride of {h} minutes end that began at {at.bare}? / leaving at {at.bare} and {h} minutes in the train: keep the arrival as {v} / let {v} be what {f} gives for {h} minutes from {at.bare} on / Call the function for a journey of {h} minutes that starts at {at.bare} and assign the result to a variable named {v}.
    {v} = {f}({h_at}, {m_at}, {h})
    # The next train leaves {t} minutes later and takes {h2} minutes. Compute its arrival as {v2}. / {v2}: the same for a train that starts {t} minutes after the first and needs {h2} / and if i take the one {t} minutes after that, which is on the way for {h2} minutes? keep {v2} / the next one starts {t} minutes later, but takes {h2}; {v2} is when it gets there / Let {v2} be the arrival of a second train, whose journey of {h2} minutes begins {t} minutes after that of the first.
    {v2} = {f}({h_at}, {m_at} + {t}, {h2})
    # Print both arrivals, separated by {sep}. / when do they arrive? print the two times with {sep} between / show {v} and {v2}, sep={sep} / first {v}, then {sep}, then {v2}, printed in a line / Output the two times in this order with {sep} as the separator.
    print({v}, {v2}, sep={sep})
seconds_as_a_clock
    # Store {secs} in a variable {seconds}. / {seconds} = {secs} / a race took {secs} seconds, keep them / the clock stopped after {secs} seconds; save that number / Create a variable named {seconds} with the value {secs}.
    {seconds} = {secs}
    # Split it into {hours}, {minutes} and {seconds}, where minutes and seconds are less than 60. / make full hours, minutes and the remaining seconds of it / how many hours, minutes and seconds is that? keep all three / first take out the hours, then the minutes; what is left stays in {seconds} / Compute {hours} and {minutes} from {seconds} by dividing by 3600 and by 60, and let {seconds} be what remains.
    {hours}, {seconds} = divmod({seconds}, 3600)
    {minutes}, {seconds} = divmod({seconds}, 60)
    # Print the time as hours, minutes and seconds with colons in between; only the minutes and seconds have two digits each. / print it like 1:05:09 / show it in the form H:MM:SS / what does the clock say? hours as they are, minutes and seconds with two digits, colons between / Output a text of the hours, the two-digit minutes and the two-digit seconds, joined by colons.
    print(f"{{hours}}:{{minutes}:02d}:{{seconds}:02d}")
length_of_a_playlist
    # Store the times {songs} in a list {tracks}. / the tracks last {songs.and_items}; a list of texts / {tracks} = {songs} / an album has these tracks, in minutes and seconds: {songs} / Create a list of strings named {tracks} with the elements {songs}.
    {tracks} = {songs}
    # Compute the total of their lengths in seconds. / how long are all of them together? the total in seconds, please, stored / {total} starts at 0; split each text at the colon and add minutes times 60 plus seconds / add up the tracks, converted to seconds, which gives the total / Convert every element of {tracks} to seconds and store the sum in a variable named {total}.
    {total} = 0
    for track in {tracks}:
        minutes, seconds = track.split(":")
        {total} += int(minutes) * 60 + int(seconds)
    # Print the total as minutes and two-digit seconds, separated by a colon. / show it as M:SS again / how long does the album last? print minutes, a colon, and the seconds with two digits / print {total} in the same form as the tracks / Output the total in minutes and seconds, the latter with two digits, with a colon between them.
    print(f"{{total} // 60}:{{total} % 60:02d}")
    # How many of the tracks are {k} minutes or longer? / print how many of them last at least {k} minutes / count the {tracks} from {k}:00 on and show the number / and of these, how many have {k} minutes or more? / Print the number of elements of {tracks} whose minutes are not less than {k}.
    print(sum(int(track.split(":")[0]) >= {k} for track in {tracks}))
legs_of_a_trip
    # A trip has the legs {leg_list}, pairs of a distance in km and a speed in km/h. Store them in a list {legs}. / {legs} = {leg_list} / the legs of our trip, as km and km/h: {leg_list} / we drove {leg_list}, which are km and km/h; keep the legs / Create a list {legs} of tuples with the distance and the speed of each part of a trip: {leg_list.items}.
    {legs} = {leg_list}
    # Compute the duration of the trip in hours. / how many hours was that? add up km by km/h over all legs and keep the duration / {duration}: the sum of distance over speed / each leg takes its km divided by its km/h; all of them make the duration / Divide the distance of every leg by its speed and store the sum of the quotients in a variable named {duration}.
    {duration} = sum(km / speed for km, speed in {legs})
    # Compute the mean speed and store it in {mean}; it is the whole distance by the duration, not the mean of the speeds. / the mean speed, please: all km over {duration} / {mean} = the km of all legs, divided by the time / what was the speed in the mean? the total distance over the total time, as {mean} / Let {mean} be the sum of the distances divided by the duration.
    {mean} = sum(km for km, _ in {legs}) / {duration}
    # Print {lab}, the mean speed with one decimal and "km/h". / show {mean} after {lab}, 1 decimal, km/h behind / how fast was that? print {lab}, then the speed with one digit after the point and its unit km/h / output a line of {lab}, {mean} with one decimal and km/h / Print a text with {lab.bare}, the mean formatted with one decimal, and km/h, separated by spaces.
    print(f"{lab.bare} {{mean}:.1f} km/h")
stops_for_fuel
    # A car with a tank of {t} litres uses {s1} litres on {hundred} km. Compute its reach in km. / the reach of a full tank, {t} litres, when {hundred} km take {s1} / {reach}: how many km {t} litres last if {s1} are good for {hundred} km / with {s1} litres per {hundred} km and {t} litres in the tank, get the reach / Divide {t}, the litres in the tank, by {s1}, multiply the quotient by {hundred} km and store it in a variable named {reach}.
    {reach} = {t} / {s1} * {hundred}
    # It starts with a full tank on a trip of {th} km. Compute how many stops for fuel are needed. / {th} km to go, the tank is full at first: how many stops? store them / {stops}: the tanks for {th} km, rounded up, without the first one / get the number of stops on {th} km, remembering that the first tank is there already / Divide {th} by the reach, round up, subtract 1 and assign the result to {stops}.
    {stops} = math.ceil({th} / {reach}) - 1
    # Compute the cost of the fuel for the trip at {m2} {cur} per litre. / a litre costs {m2}, so get the cost of those {th} km / {cost}: what the {th} km take in litres, times {m2} / at {m2} a litre, the cost for the whole way / Multiply the litres used on {th} km by the price of {m2} and store the product in a variable named {cost}.
    {cost} = {th} / {hundred} * {s1} * {m2}
    # Print the stops and the cost with two decimals. If there are no stops, print only the cost. / no stops? then only the cost, otherwise both in one line; 2 decimals for the money / show {cost} with two digits after the point, and {stops} before it unless that is 0 / print how often we stop and what it costs (two decimals), or just the latter if we never stop / Output {stops} followed by {cost} with two decimals; omit the first if it is zero.
    if {stops} > 0:
        print({stops}, f"{{cost}:.2f}")
    else:
        print(f"{{cost}:.2f}")
from_date_to_date
    # Create two dates with the datetime module: {start} is {iso1.bare} and {end} is {iso2.bare}. / our project has its start on {iso1.bare} and its end on {iso2.bare}; make dates of these / {start}: {iso1.bare}, {end}: {iso2.bare}, both as date / take date from datetime for the start {iso1.bare} and the end {iso2.bare} / Store the dates {iso1.bare} and {iso2.bare} as date objects in variables named {start} and {end}.
    # + from datetime import date
    {start} = date({y1}, {mo1}, {d1})
    {end} = date({y2}, {mo2}, {d2})
    # Compute the span between them in days, counting the first day as well. / how many days is it, both ends included? call that {span} / {span}: the days from the first to the second and one more / the span in days, where the start itself counts too / Subtract {start} from {end}, take the number of days plus 1, and store it in a variable named {span}.
    {span} = ({end} - {start}).days + 1
    # Split the span into full {weeks} and the days {left}. / full weeks and what is left of it, please / {weeks} and {left} by divmod with 7 / how many whole weeks fit in, and how many days are left? keep both / Divide {span} by 7 and store the quotient in {weeks} and the remainder in {left}.
    {weeks}, {left} = divmod({span}, 7)
    # Print the weeks, "w", the days left and "d". If no days are left, print only the weeks with their letter. / show it like 3 w 2 d, but without the second part if that is 0 / how long does it last? weeks with w behind, and days with d behind if there are any / print {weeks} w, and {left} d after it unless nothing is left / Output the number of weeks followed by w and, provided that it is not zero, the number of remaining days followed by d.
    print(f"{{weeks}} w {{left}} d" if {left} else f"{{weeks}} w")
when_it_is_due
    # An invoice has the date {iso1.bare}. Store it as a date object in {invoice}. / {invoice}: the date {iso1.bare} / let the invoice be from {iso1.bare}, using datetime / our invoice was written on {iso1.bare}; keep that as a date / Create a variable named {invoice} that holds the date {iso1.bare} as a date of the datetime module.
    # + from datetime import date, timedelta
    {invoice} = date({y1}, {mo1}, {d1})
    # It has to be paid after {t} days. Compute when it is due; a Saturday or Sunday is moved to the next Monday. / due {t} days later, but never at a weekend: then it's the Monday after / {due} is {t} days on. as long as this falls on a Saturday or Sunday, go one day further / add {t} days to see when it is due, and if that's a day of the weekend take the following Monday / Let {due} be the date {t} days after {invoice}; while its weekday is Saturday or Sunday, add one more day.
    {due} = {invoice} + timedelta(days={t})
    while {due}.weekday() >= 5:
        {due} += timedelta(days=1)
    # Print the date when it is due in the form {form}. / until when must we pay? print it as {form} / show {due} written as {form} / format {due} like {form} with strftime and print it / Output the due date, formatted as {form}.
    print({due}.strftime("{form}"))
ages_of_a_family
    # Create a dictionary {births} with the years {birth_dict}. / births: {birth_said.bare}, a dict / {births} = {birth_dict} / here are the years of some births: {birth_dict} / Store {birth_dict} in a dictionary named {births}.
    {births} = {birth_dict}
    # Compute the age that everyone reaches in {y2} and store these in a dictionary {ages}; leave out those who are not born yet. / {ages}: name and age in {y2}, only for people born by then / who is how old at the end of {y2}? a dict of the ages, without anyone born after that year / make a dict with the ages in {y2}, but skip whoever is born later / Let {ages} map each name to {y2} minus the year of birth, provided that this year is not after {y2}.
    {ages} = {name: {y2} - born for name, born in {births}.items() if born <= {y2}}
    # Store the names of those who are {adult} or older, in alphabetical order, in {adults}. / adults are the ones who are at least {adult}; a sorted list of their names, please / {adults}: names with an age of {adult} or more, sorted / with {adult} you count as grown up. sort the names of the adults and keep the list / Create a sorted list named {adults} of the names whose age is not below {adult}.
    {adults} = sorted(name for name, age in {ages}.items() if age >= {adult})
    # Print these names joined by {sep}, or {lab} if there are none. / who is it? names with {sep} between, {lab} if nobody / show {adults} as a text, separated by {sep}; for an empty list show {lab} / put {sep} between the names and print that, but print {lab} when the list is empty / Output the elements of {adults} as a single string separated by {sep}; output {lab} in case there are no elements.
    print({sep}.join({adults}) or {lab})
reading_a_thick_book
    # A book has {hh} pages. Store them in {pages}, and 0 in {day}. / {pages} = {hh} and {day} = 0 / we start on day 0 with {hh} pages to read; keep both numbers / the pages that are left are {hh}, the day is 0 / Initialize a variable {pages} with {hh} and a counter {day} with zero.
    {pages} = {hh}
    {day} = 0
    # {t} pages are read a day, but on every {k.th} day {t2} more. Go on from day to day until no pages are left. / day after day take {t} from the pages; if the number of the day is divisible by {k}, take another {t2}. stop at 0 or below / as long as pages remain, a new day begins, on which {t} are read (each {k.th} day {t} plus {t2}) / read on: {t} pages on a normal day, and {t2} extra on days {k}, twice {k}, three times {k} and so on, until nothing remains / While {pages} is positive, increase {day} by one and subtract {t} from {pages}; in addition subtract {t2} if {day} is a multiple of {k}.
    while {pages} > 0:
        {day} += 1
        {pages} -= {t}
        if {day} % {k} == 0:
            {pages} -= {t2}
    # On which day is the book finished? / print the day when it is done / so on what day do we read the end? / show the number of the last day / Print the value of {day} after the loop.
    print({day})
    # Print how many more pages could have been read on that day, as {lab} and a number; 0 is possible. / show {lab} and by how many pages we went over the end / how many pages are missing from a full last day? print them after {lab} / {lab} and then {pages} without the minus: print this / Output the string {lab} followed by the absolute value of {pages}.
    print({lab}, abs({pages}))
buses_of_a_day(eh, m_at, lh, nm)
    # The buses leave every {t} minutes from {early.bare} to {late.bare}. Store their times, in minutes after midnight, in a list {buses}; {late.bare} is included if a bus leaves then. / a list of the buses, as minutes since midnight: the first at {early.bare}, then one each {t} minutes, none after {late.bare} / {buses}: the minutes of the day from {early.bare} up to and including {late.bare}, in steps of {t} / the first of our buses goes at {early.bare}, others follow after {t} minutes each, not later than {late.bare}. list them in minutes of the day / Create a list {buses} of the times from {early.bare} to {late.bare} inclusive, {t} minutes apart, each given in minutes after midnight.
    {buses} = list(range({eh} * 60 + {m_at}, {lh} * 60 + {late_m} + 1, {t}))
    # It is {now_.bare}. Find the following bus; one that leaves right now counts. / which is the first bus at {now_.bare} or later? call it {following} / {following}: the first of them that is not before {now_.bare} / i am at the stop at {now_.bare}. keep the following bus, maybe it leaves in this minute / Store the smallest element of {buses} that is greater than or equal to the minutes of {now_.bare} in a variable named {following}.
    {following} = next(bus for bus in {buses} if bus >= {nh} * 60 + {nm})
    # Compute the minutes one has to wait for it at {now_.bare}. / from {now_.bare} on, how long do i wait? store it as {wait} / {wait}: that bus minus {now_.bare}, in minutes / let {wait} be the time between {now_.bare} and the bus / Subtract the minutes after midnight of {now_.bare} from {following} and assign the difference to {wait}.
    {wait} = {following} - ({nh} * 60 + {nm})
    # Print the time of the bus as HH:MM, followed by the minutes to wait in parentheses. / show {following} in hours and minutes (two digits each, a colon) and {wait} in parentheses behind it / when does it go, and how long do i wait? print it like 07:05 (12) / output the bus in the form HH:MM and then ( {wait} ) without spaces inside / Print the departure in hours and minutes with two digits each, then a space and, within parentheses, {wait}.
    print(f"{{following} // 60:02d}:{{following} % 60:02d} ({{wait}})")
clocks_of_cities
    # Create a dictionary {offsets} with {offset_dict}. / the offsets of some cities are {offset_said.bare} hours; as a dict / {offsets} = {offset_dict} / for every city the hours it is ahead, the offsets: {offset_dict} / Store the offsets {offset_dict} in a variable named {offsets}.
    {offsets} = {offset_dict}
    # Write a function {f}(hour, offset) that returns the hour of the day, from 0 to 23, when the clock is set by offset, which may be negative. / define {f} with hour and offset: move the hour by the offset and stay within 0 to 23 / {f}(hour, offset) adds both and begins again at 0 after 23 (and at 23 below 0) / what does a clock show that goes offset hours ahead (or back)? {f}(hour, offset) returns that, modulo a day / Create a function {f} with the parameters hour and offset which returns their sum modulo 24.
    def {f}(hour, offset):
        return (hour + offset) % 24
    # It is {h_at} o'clock here. Compute the hour in each city with the function and store these in a dictionary {dd}. / {dd}: every city with what {f} gives at {h_at} hours / at {h_at} o'clock, what hour is it in all those places? use {f} and make a dict {dd} / put each city and its hour into {dd}, when our own clock says {h_at} / Let {dd} map each key of {offsets} to the result of {f} for the hour {h_at} and the offset of that city.
    {dd} = {city: {f}({h_at}, offset) for city, offset in {offsets}.items()}
    # Print the cities where it is before {k}, or from {late_k} on, one per line. / people sleep before {k} o'clock and from {late_k} o'clock: print each city where they do / which of them have an hour below {k}, or {late_k} and more? a line each / go through {dd} and print the names with less than {k} or at least {late_k} / For each city in {dd} whose hour is less than {k} or greater than or equal to {late_k}, print its name.
    for city, hour in {dd}.items():
        if hour < {k} or hour >= {late_k}:
            print(city)
two_meetings
    # Write a function {f}(a, b) for two meetings, tuples of start and end in minutes. It returns how many minutes they overlap, or 0 if they don't. / define {f} with a and b, each a pair of start and end: the smaller end minus the larger start, but not below 0 / {f}(a, b) tells for how many minutes two time spans (start, end) run at the same time; none is 0 / i have two meetings a and b, tuples of two numbers. {f}(a, b) should give the minutes in which both take place, 0 for none / Create a function {f} taking two tuples a and b of start and end. It returns the length of the time both have in common, and 0 if there is no such time.
    def {f}(a, b):
        return max(0, min(a[1], b[1]) - max(a[0], b[0]))
    # Store {meet1} in {v} and {meet2} in {v2}. / {v} = {meet1}, {v2} = {meet2} / one meeting is {meet1} and the other is {meet2}; as {v} and {v2} / let {v} be the tuple {meet1}, and {v2} the tuple {meet2} / Create the tuples {v} and {v2} with the values {meet1} and {meet2}.
    {v} = {meet1}
    {v2} = {meet2}
    # Compute how long they overlap with {f} and store it in {overlap}. / the overlap of the two, please, by the function / {overlap}: what {f} says for both / get the overlap of {v} and {v2} with it / Call {f} with {v} and {v2} and assign the returned number to a variable named {overlap}.
    {overlap} = {f}({v}, {v2})
    # Print {lab} if they do not overlap, and otherwise the minutes followed by "min". / do they? if so print how many minutes, then min, if not {lab} / show {overlap} with the unit min, but {lab} for 0 / if {overlap} is 0 print {lab}, else print it and "min" / Output the overlap and min, separated by a space, if it is positive; output {lab} if it is not.
    print(f"{{overlap}} min" if {overlap} > 0 else {lab})
shifts_at_night
    # Store the shifts {shift_list}, pairs of start and end, in a list named {shifts}. / the shifts go from and to these hours: {shift_list} / {shifts} = {shift_list} / a nurse has the shifts {shift_list.and_items}, each with the hour of its start and end / Create a list of tuples {shifts} with the start and the end of each shift: {shift_list.items}.
    {shifts} = {shift_list}
    # Compute the hours of each shift and store them in a list {hours}. A shift whose end is not after its start ends on the next day. / {hours}: end minus start for every shift, and 24 more if that isn't above 0 / how long is each? a list of hours, and keep in mind that many go on past midnight / the hours of every one, as a list; they may begin on one day and end on the next / Let {hours} be the list of the differences of end and start, taken modulo 24, of all shifts.
    {hours} = [(end - start) % 24 for start, end in {shifts}]
    # Every shift of more than {norm_} hours has an unpaid break of one hour. Compute the pay at {m1} an hour. / the pay: {m1} for each hour, without one hour of break in shifts longer than {norm_} / pay {m1} an hour, but take one hour off wherever there are more than {norm_} / sum up the hours, those over {norm_} minus one, and multiply by {m1} to get the pay / Reduce each element above {norm_} by 1, add all of them up, multiply the sum by {m1}, and store the result in {pay}.
    {pay} = sum(h - 1 if h > {norm_} else h for h in {hours}) * {m1}
    # Print the pay with two decimals and {cur}. / what's the pay? 2 decimals, {cur} behind / show {pay} as an amount of {cur}, with the word after it and two digits after the point / output {pay} formatted to two decimals, then a space, then {cur} / Print a text of the pay, formatted with exactly two decimals, and the word {cur}.
    print(f"{{pay}:.2f} {cur}")
pace_of_a_runner
    # Someone runs {k} km in {t} minutes and {ss} seconds. Store the time in {seconds}. / {seconds}: {t} minutes and {ss} / {k} km took {t} min {ss} s; how many seconds is that altogether? keep them / let {seconds} be {t} times 60 and {ss} / Convert {t} minutes and {ss} seconds, the time for a run of {k} km, to seconds and store it in a variable named {seconds}.
    {seconds} = {t} * 60 + {ss}
    # Compute the pace, the seconds per km for these {k} km. / the pace, please, which is {seconds} by {k} km / how many seconds does a km take, if there were {k}? that is the pace, store it / {pace} = {seconds} over {k} / Divide the time by {k} km and assign the quotient to a variable named {pace}.
    {pace} = {seconds} / {k}
    # Compute a forecast for {t2} km at this pace, slower by {p} percent, in whole seconds (rounded). / a forecast for {t2} km: {p} percent more than the pace for each of them, rounded / over {t2} km one gets tired, so the forecast is {t2} times the pace and {p} percent on top; round it / {forecast}: {t2} km with a pace that's {p}% higher, rounded to seconds / Let {forecast} be {pace} times {t2}, increased by {p} percent and rounded to an integer.
    {forecast} = round({pace} * {t2} * (1 + {p} / 100))
    # Print the forecast as minutes and two-digit seconds with a colon between them. / show it as M:SS / print {forecast} like 48:05 / how long will it take? minutes, colon, seconds with two digits / Output the whole minutes of the forecast, a colon, and the remaining seconds with two digits.
    print(f"{{forecast} // 60}:{{forecast} % 60:02d}")
"""
SLOTS |= {
    **dict.fromkeys(("m_at", "late_m", "nm", "ss"), integer(0, 59)),
    "h_at": integer(0, 23),
    "at": clock("h_at", "m_at"),
    "eh": integer(4, 9),
    "early": clock("eh", "m_at"),
    "lh": integer(13, 22),
    "late": clock("lh", "late_m"),
    "nh": integer(10, 11),
    "now_": clock("nh", "nm"),
    "late_k": integer(20, 23),
    "secs": integer(3700, 90000),
    "songs": sampled(
        "list[str]", lambda r: several(r, lambda q: f"{q.randint(1, 11)}:{q.randint(0, 59):02d}", 3, 6)
    ),
    "leg_list": sampled(
        "list[tuple[int]]", lambda r: [(r.randint(3, 240), r.randint(4, 130)) for _ in range(r.randint(2, 4))]
    ),
    **dict.fromkeys(("mo1", "mo2"), integer(1, 12)),
    **dict.fromkeys(("d1", "d2"), integer(1, 28)),
    "y1": integer(1985, 2023),
    "y2": integer(2024, 2031),
    "iso1": iso("y1", "mo1", "d1"),
    "iso2": iso("y2", "mo2", "d2"),
    "form": fragment(
        ("%d.%m.%Y", "day.month.year"), ("%d/%m/%Y", "day/month/year"), ("%Y-%m-%d", "year-month-day")
    ),
    "birth_dict": table("person", lambda r: r.randint(1950, 2030), 4, 6),
    "birth_said": spoken("birth_dict"),
    "adult": choice(16, 18, 20, 21, 25, 30, 40, 50, 60),
    "offset_dict": table("city", lambda r: r.randint(-10, 11), 3, 6),
    "offset_said": spoken("offset_dict"),
    **dict.fromkeys(
        ("meet1", "meet2"),
        sampled("tuple[int]", lambda r: (a := r.randint(480, 900), a + r.randint(20, 300))),
    ),
    "shift_list": sampled(
        "list[tuple[int]]",
        lambda r: [(a := r.randint(13, 23), (a + r.randint(4, 11)) % 24) for _ in range(r.randint(3, 5))],
    ),
    "norm_": integer(5, 9),
}
SHARES = r"""
recipe_for_more_people
    # Create a dictionary {recipe} with the grams {recipe_dict}, which are for {k} people. / a recipe for {k}: {recipe_said.bare} (grams), as a dict / {recipe} = {recipe_dict}, enough for {k} people / the grams in a recipe that feeds {k} are {recipe_dict} / Store {recipe_dict}, the ingredients for {k} persons in grams, in a variable named {recipe}.
    {recipe} = {recipe_dict}
    # Compute the factor for {t} people. / {t} people are coming, so by what factor must we multiply the recipe for {k}? keep it / {factor}: {t} by {k} / let {factor} be how many times more {t} people need than {k} / Divide {t}, the new number of people, by {k} and store the quotient in a variable named {factor}.
    {factor} = {t} / {k}
    # Multiply every number of the recipe by the factor, round to whole grams and store the result as a dictionary {amounts}. / the amounts for all of them: name and rounded grams, a new dict / {amounts} is the recipe times {factor}, without decimals (rounded) / scale each of the ingredients up and round it; call the new dict {amounts} / Let {amounts} map each ingredient to its grams multiplied by {factor} and rounded to an integer.
    {amounts} = {name: round(grams * {factor}) for name, grams in {recipe}.items()}
    # Print each ingredient with its amount on a line: 1000 grams and more in kg with one decimal, less than that in g, such as 250 g rice. / list the amounts line by line as number, unit, name; from 1000 on use kg with 1 decimal, below it g / what do we need? a line each: number, g, name - but in kg, one digit after the point, if it is at least 1000 / show every entry as grams, "g" and the name, or as kilograms (one decimal), "kg" and the name if there are 1000 grams or more / For each entry output the amount, the unit and the name on one line. The unit is kg, with one decimal, for amounts of at least 1000, and g for the others.
    for name, grams in {amounts}.items():
        print(f"{grams / 1000:.1f} kg {name}" if grams >= 1000 else f"{grams} g {name}")
how_many_cakes
    # Create a dictionary {recipe} with {recipe_dict} and a dictionary {stock} with {stock_dict}, both in grams. / the recipe of a cake is {recipe_said.bare}, our stock is {stock_said.bare}; two dicts / {recipe} = {recipe_dict}, {stock} = {stock_dict} / for one cake the recipe says {recipe_dict}, and we have a stock of {stock_dict} / Store what a cake needs, {recipe_dict}, in {recipe} and what is there, {stock_dict}, in {stock}.
    {recipe} = {recipe_dict}
    {stock} = {stock_dict}
    # Compute how many whole cakes can be made. / how many cakes does the stock allow? keep the number / {cakes}: for each ingredient what is there by what one takes, without remainder, and the minimum of these / the scarcest ingredient sets the limit; get the number of cakes / Divide each value of {stock} by the value of {recipe} for the same key, ignoring remainders, and store the smallest quotient in {cakes}.
    {cakes} = min({stock}[name] // {recipe}[name] for name in {recipe})
    # Take what they need out of the stock. / the cakes get baked: lower every value of {stock} accordingly / subtract {cakes} times the recipe from {stock}, in place / update {stock}, since so many cakes are made now / For each ingredient reduce its value in {stock} by {cakes} times its value in {recipe}.
    for name in {recipe}:
        {stock}[name] -= {cakes} * {recipe}[name]
    # Print the number of cakes, and on a second line what is left of everything, joined by {sep}. / show {cakes}, then below it the remaining values of {stock} with {sep} between / how many did we make? print that and, a line lower, the numbers left in {stock} as one text, {sep} in between / print two lines: the cakes, and the remaining grams separated by {sep} / Output {cakes}; then output the values of {stock} as a single string with the separator {sep}.
    print({cakes})
    print({sep}.join(str(grams) for grams in {stock}.values()))
mixing_two_juices
    # Write a function {f}(a, p, b, q) that returns the percentage of sugar when a litres with p percent are mixed with b litres with q percent. If there is nothing to mix, return 0. / define {f} with a, p, b, q: a litres of p percent and b litres of q percent are put together; the percentage of the mixture is returned, and 0 for no litres at all / {f}(a, p, b, q) = (a times p plus b times q) by a plus b, but 0 if that sum is 0 / how sweet is a mixture of a litres (p percent) and b litres (q percent)? {f}(a, p, b, q) returns its percent, 0 when both a and b are 0 / Create a function {f} with the parameters a, p, b, q. It returns the mean of p and q weighted by a and b, or 0 if a plus b equals 0.
    def {f}(a, p, b, q):
        if a + b == 0:
            return 0
        return (a * p + b * q) / (a + b)
    # {s1} litres with {p} percent are mixed with {s2} litres with {q} percent. Store the percentage in {v}. / {v}: {s2} litres of {q}% poured into {s1} litres of {p}% / put together {p} percent juice, {s1} litres of it, and {q} percent juice, {s2} litres, and keep the percent as {v} / let {v} be how many percent {s1} litres at {p} percent and {s2} litres at {q} percent make / Call {f} for {s1} litres of {p} percent and {s2} litres of {q} percent and assign the result to {v}.
    {v} = {f}({s1}, {p}, {s2}, {q})
    # Now {s3} litres of water, which has 0 percent, are added to this mixture. Store the new percentage in {v2}. / {v2}: all of that with {s3} litres of water in it / and if we pour in {s3} litres of water (no sugar at all)? use the function again, as {v2} / water makes it weaker: mix the {s1} plus {s2} litres of {v} percent with {s3} litres of 0 percent and call it {v2} / Let {v2} be the result of {f} for the previous mixture, as a whole, and {s3} litres of water with 0 percent.
    {v2} = {f}({s1} + {s2}, {v}, {s3}, 0)
    # Print both percentages with one decimal and a % sign, joined by {sep}. / show {v} and {v2}, each with 1 decimal and % right behind, {sep} in between / before and after: print the two with one digit after the point and %, {sep} between them / print {v} (one decimal, %), {sep} and {v2} in the same way / Output a text of the two values, formatted with one decimal and followed by %, with {sep} as the separator.
    print(f"{{v}:.1f}%", f"{{v2}:.1f}%", sep={sep})
marks_with_weights
    # Store the marks {mark_list}, pairs of a mark and its weight, in a list {marks}. / the marks with their weights are {mark_list} / {marks} = {mark_list} / somebody has these marks, each with how often it counts: {mark_list.and_items} / Create a list of tuples {marks} with the marks and weights {mark_list.items}.
    {marks} = {mark_list}
    # Compute the average, each mark counting according to its weight. / the weighted average, please / {average}: sum of mark times weight by the sum of the weights / every mark counts as often as its weight says; keep the average / Divide the sum of the products of mark and weight by the sum of the weights and store the quotient in {average}.
    {average} = sum(mark * weight for mark, weight in {marks}) / sum(weight for _, weight in {marks})
    # Remove the pair with the lowest mark from {marks}. / the lowest of them doesn't count: take it out, with its weight / drop the entry where the mark is smallest / leave the smallest mark out of the list from now on / Delete the tuple with the smallest first element from {marks}.
    {marks}.remove(min({marks}))
    # Print by how much the average rises through that, with a sign and {pl} decimals. / how much better is the average now? print new minus old, {pl} decimals, with the sign / compute it again for what is left, and show the difference to {average} with + or - and {pl} decimals / print the change of the weighted average, signed, with {pl.word} digits after the point / Output the weighted average of the remaining marks minus {average}, formatted with a sign and exactly {pl} decimals.
    again = sum(mark * weight for mark, weight in {marks}) / sum(weight for _, weight in {marks})
    print(f"{again - {average}:+.{pl}f}")
shares_of_votes
    # Create a dictionary {votes} with {vote_dict}. / the votes are {vote_said.bare}; keep a dict / {votes} = {vote_dict} / after an election the votes stand like this: {vote_dict} / Store the votes {vote_dict} in a variable named {votes}.
    {votes} = {vote_dict}
    # Compute the shares in percent, rounded to one decimal, as a dictionary {shares}. / how many percent of all votes does each name have? the shares, rounded to 1 place, in a dict / {shares}: name and percent of the total, one decimal / a dict of shares: what part of the sum everyone got, times 100, rounded to 1 digit / Let {shares} map every key to its percentage of the sum of all values, rounded to one decimal.
    {shares} = {name: round(n / sum({votes}.values()) * 100, 1) for name, n in {votes}.items()}
    # Find the winner, the name with the most votes. / who has most? that is the winner, store the name / {winner}: the key with the highest value / the winner is whoever got more than the others; keep who it is / Store the key of the maximum value in a variable named {winner}.
    {winner} = max({votes}, key={votes}.get)
    # Print the winner and the share with a % sign, separated by a space, if it is more than {half} percent. Otherwise print {lab}. / more than {half} percent for the winner? then print name and share with %, else {lab} / show {lab}, unless the winner has over {half}%; in that case show the name, a space and the percentage with % / if the share of {winner} is above {half}, print both the name and the share (% behind it), and if not print {lab} / Output {lab} if the winner's share is at most {half}; otherwise output the name and, after a space, the share followed by %.
    if {shares}[{winner}] > {half}:
        print(f"{{winner}} {{shares}[{winner}]}%")
    else:
        print({lab})
warm_days_only
    # Store the values {celsius.and_items} in a list named {temps}. / these {temps.bare} were measured: {celsius}, keep the list / {temps} = {celsius} / the {temps.bare} of the last days in Celsius are {celsius.and_items} / Create a list {temps} that contains {celsius.items} degrees Celsius.
    {temps} = {celsius}
    # Keep only those above {celsius_lim} in a list {warm}. / the warm ones are over {celsius_lim}; a list of them / {warm}: what is higher than {celsius_lim} / take out what's more than {celsius_lim}, as a new list {warm} / Create a list {warm} of all elements that are greater than {celsius_lim}.
    {warm} = [c for c in {temps} if c > {celsius_lim}]
    # Convert them to Fahrenheit, i.e. times 9, by 5, plus 32, and round to one decimal; the list keeps its name. / in Fahrenheit, please: multiply by 1.8 in the form 9 / 5, add 32, round to 1 place, same list / make {warm} a list in Fahrenheit, rounded to one decimal (9/5 of it and 32) / {warm} should be in degrees Fahrenheit now, with 1 decimal / Replace each element of {warm} by its value in Fahrenheit, rounded to one decimal place.
    {warm} = [round(c * 9 / 5 + 32, 1) for c in {warm}]
    # Print each on a line of its own with the unit F. / show them one below the other, F behind each / line by line: the value, a space, F / print every one of the warm values followed by F / For each element of {warm} output the element and the letter F, separated by a space.
    for value in {warm}:
        print(value, "F")
time_of_a_download
    # A file has {th} megabytes, and a byte has 8 bits. Compute the megabits. / {megabits}: {th} megabytes times 8 / how many megabits are {th} megabytes? store them / let {megabits} be 8 times {th}, the size of a file / Multiply {th} megabytes by 8 and store the product in a variable named {megabits}.
    {megabits} = {th} * 8
    # The line does {t} megabits per second, but only {k} of {ten} parts of that are usable. Compute the seconds, rounded up. / with {t} a second, of which {k} in {ten} really arrive, get the seconds it takes (round up) / {seconds}: {megabits} by {k} parts in {ten} of {t}, up to the next whole number / seconds for all that, on a line of {t} megabits a second from which only {k} of {ten} get through; a begun second is one / Divide the megabits by {t} times {k} over {ten}, round up and store the result in {seconds}.
    {seconds} = math.ceil({megabits} / ({t} * {k} / {ten}))
    # Print the minutes, a colon and the seconds with two digits. If it takes an hour or more, print {lab} instead. / below 3600 show minutes:seconds (two digits for the latter), from 3600 on {lab} / how long does it take? print M:SS, or {lab} if that's an hour or longer / print {lab} for 3600 seconds or more and the time as minutes, colon, two-digit seconds for anything less / Output {lab} if {seconds} is at least 3600; otherwise output the full minutes, a colon, and the remaining seconds with two digits.
    print({lab} if {seconds} >= 3600 else f"{{seconds} // 60}:{{seconds} % 60:02d}")
sizes_of_files
    # Write a function {f}(size) that returns a size in bytes as a text with one decimal and the unit B, KB, MB or GB. Take the next unit, {kilo} times as large, whenever {kilo} is reached. / define {f} with size: while it is {kilo} or more and there is a larger unit among B, KB, MB, GB, divide by {kilo}; return number (1 decimal), space, unit / {f}(size) gives bytes back in readable form: one decimal and B, KB, MB or GB, with {kilo} of each in the next; nothing is above GB / Create a function {f} with the parameter size. Going through B, KB, MB and GB, it divides by {kilo} until less than {kilo} remain, at most up to GB, and returns number (one decimal), space and unit.
    def {f}(size):
        for unit in ("B", "KB", "MB"):
            if size < {kilo}:
                return f"{size:.1f} {unit}"
            size /= {kilo}
        return f"{size:.1f} GB"
    # The files have {bytes_.and_items} bytes. Store these in a list {sizes}. / {sizes} = {bytes_} / some sizes in bytes: {bytes_} / a list {sizes} with {bytes_.items}, please / Create a list named {sizes} that contains {bytes_.and_items}.
    {sizes} = {bytes_}
    # Print the sizes in this form, the largest first, one per line. / show what {f} makes of each, from the largest to the smallest, a line each / big ones first: print every one of {sizes} as the function returns it, line by line / sort them in descending order, then print {f} of each / For each element of {sizes} in descending order, print the result of the function.
    for size in sorted({sizes}, reverse=True):
        print({f}(size))
bill_for_water
    # Store the readings {meter.and_items} in a list {readings}. / a meter had the readings {meter}, month by month / {readings} = {meter} / the water meter shows these readings: {meter.and_items}; keep them / Create a list named {readings} with the elements {meter.items}.
    {readings} = {meter}
    # Compute the usage between every two neighbouring readings, as a list {usage}. / {usage}: each reading minus the one before / how much was used from one time to the next? a list of the usage / make the list of usage, later minus earlier for all neighbours / Let {usage} be the list of the differences of consecutive elements.
    {usage} = [b - a for a, b in zip({readings}, {readings}[1:])]
    # Compute the bill: a fee of {m1} for each month in the list and {m2} for each unit used. If more than {t3} units are used in a month, those beyond cost twice as much. / the bill, please: every month costs {m1}, a unit {m2}, and units over {t3} in a month {m2} once more / {bill}: sum over the usage of {m1}, plus {m2} a unit, plus another {m2} for what is above {t3} / each month {m1}, then {m2} a unit up to {t3} and double for the units after that; all of it makes the bill / Sum up, for every element of {usage}, {m1} plus {m2} times the element plus {m2} times its excess over {t3}, if any, and store the sum in {bill}.
    {bill} = sum({m1} + {m2} * (n + max(0, n - {t3})) for n in {usage})
    # Print the bill with two decimals and {cur}. / what is to be paid? 2 decimals, then {cur} / show {bill} as an amount with two digits after the point and {cur} behind / print it with exactly 2 decimals, a space and {cur} / Output the bill, formatted with two decimals and followed by {cur}.
    print(f"{{bill}:.2f} {cur}")
lift_with_a_limit
    # Store the weights {heavy.and_items} in a list {weights}. / in front of a lift stand people with these weights: {heavy} / {weights} = {heavy} / the weights in a queue are {heavy.and_items} kg, keep the list / Create a list named {weights} with the elements {heavy.items}.
    {weights} = {heavy}
    # The lift carries {lift_max} kg. People get in in order; whoever is too much starts the next trip. Compute the number of trips and the load of the last one as {trips} and {load}. / start with 1 in {trips} and 0 in {load}; a person who would bring the load above {lift_max} begins a new trip. count the trips / with at most {lift_max} kg at once and nobody passing ahead in the queue: how many trips, and what load in the last? keep both / go through {weights}, adding up the load; if it would get over {lift_max}, one more of the trips starts with load 0 before the person is added / Set {trips} to 1 and {load} to 0. For each weight, increase {trips} by one and reset {load} if their sum exceeds {lift_max}; then add the weight to {load}.
    {trips} = 1
    {load} = 0
    for weight in {weights}:
        if {load} + weight > {lift_max}:
            {trips} += 1
            {load} = 0
        {load} += weight
    # Print the trips, and how full the last one is in percent of {lift_max}, rounded to a whole number and followed directly by %. / show {trips} and the last load in percent of {lift_max}, without decimals, % behind / how many times does it go, and how full at the end? print the number, then the percentage (rounded) with % / print {trips} first, after it {load} by {lift_max} as a whole percentage and % / Output {trips}, a space, and 100 times {load} over {lift_max}, rounded to an integer, with a % sign.
    print(f"{{trips}} {round(100 * {load} / {lift_max})}%")
points_still_needed
    # Store the points {exam.and_items} in a list {points}. / my points so far are {exam} / {points} = {exam} / a student got these points: {exam.items}; make a list / Create a list named {points} with the values {exam.and_items}.
    {points} = {exam}
    # Compute how many points are needed in one more exam for an average of {exam_goal}. / {needed}: what the next exam must bring so that the mean of all is {exam_goal} / i want {exam_goal} on average, with one exam to come. get the points needed / with another exam the average shall be {exam_goal}; how much is needed in it? store that / Multiply {exam_goal} by the number of points plus one, subtract the sum of the list and store the result in a variable named {needed}.
    {needed} = {exam_goal} * (len({points}) + 1) - sum({points})
    # An exam has at most {exam_max} points. Print {lab} if that is not enough, and otherwise the points needed, but not less than 0. / is it possible with {exam_max} at most? if not print {lab}, if so print what it takes, never below 0 / show {lab} when more than {exam_max} would be necessary; else show {needed}, or 0 if it is negative / print {needed}, except that {lab} is printed for more than {exam_max} and 0 for anything under 0 / Output {lab} if {needed} is greater than {exam_max}; otherwise output the larger one of {needed} and 0.
    print({lab} if {needed} > {exam_max} else max({needed}, 0))
changes_in_percent
    # Store {counted.and_items} in a list {sales}. / the {sales.bare} of some months: {counted} / {sales} = {counted} / we had {counted.and_items} {sales.bare} month after month, keep that as a list / Create a list named {sales} with the elements {counted.items}.
    {sales} = {counted}
    # Compute the changes from each month to the next in percent, rounded to one decimal, and store the list in {changes}. / by how many percent did it go up or down every time? a list of the changes, 1 decimal / {changes}: later minus earlier, by earlier, times 100, rounded to one place / the changes in percent of the month before, as a list, with one decimal (round) / Let {changes} be the list of the relative differences of consecutive elements in percent, rounded to one decimal.
    {changes} = [round((b - a) / a * 100, 1) for a, b in zip({sales}, {sales}[1:])]
    # Print them with sign, one decimal and %, joined by {sep}. / show the list as a text: +, - with 1 decimal, then %, and {sep} between two / all of them in a line with {sep} in between, each like +3.5% / print every change signed, with one digit after the point and %, separated by {sep} / Output the elements of {changes} as one string, each formatted with a sign, one decimal and %, with {sep} between them.
    print({sep}.join(f"{c:+.1f}%" for c in {changes}))
lengths_in_old_units(many, lab)
    # Create a dictionary {units} that holds how many cm each unit has: {unit_dict}. / the units in cm are {unit_said.bare}, as a dict / {units} = {unit_dict} / some old units and their cm: {unit_dict} / Store the centimetres of the units, {unit_dict}, in a dictionary named {units}.
    {units} = {unit_dict}
    # Store the lengths {length_list}, pairs of a number and a unit, in a list {lengths}. / {lengths} = {length_list} / we have the lengths {length_list.and_items} / a list of lengths, each with number and unit: {length_list} / Create a list of tuples {lengths} with the elements {length_list.items}.
    {lengths} = {length_list}
    # Compute the total of all lengths in cm, ignoring units that are not in the dictionary. / what is the total in cm? use {units}; a unit that isn't there counts nothing. store it / {total}: number times cm of the unit, summed up, but without unknown units / convert every one to cm and add them up as the total; leave out those whose unit we don't know / Add up the products of number and centimetres for all pairs whose unit is a key of {units}, and store the sum in {total}.
    {total} = sum(n * {units}[unit] for n, unit in {lengths} if unit in {units})
    # Print the total in metres with {pl} decimals and the unit m. / how many metres is that? {pl} decimals and m behind / show {total} by 100, {pl.word} digits after the point, a space and m / in metres, please: print it with {pl} decimals, then m / Output the total, converted to metres and formatted with exactly {pl} decimals, followed by m.
    print(f"{{total} / 100:.{pl}f} m")
postage_by_weight
    # Store the list {bracket_list} of limits in grams and prices in a variable {brackets}. / the brackets for letters (up to so many grams, price) are {bracket_list} / {brackets} = {bracket_list} / brackets of the post, each with a limit in g and its price: {bracket_list} / Create a list of tuples {brackets} with the elements {bracket_list.items}.
    {brackets} = {bracket_list}
    # Write a function {f}(grams) that returns the price of the first bracket whose limit is not below grams. A letter that is heavier than the last limit cannot be sent: return None. / define {f} with grams: go through {brackets} in order and return the price as soon as grams is at most the limit; None if that never happens / {f}(grams) looks up what a letter costs, limits included, and gives None for one that is too heavy / what is the postage of a letter? {f}(grams) should find it in {brackets}, the limits belonging to their bracket, or return None / Create a function {f} with the parameter grams which returns the price belonging to the first limit in {brackets} that is greater than or equal to grams, and None if there is no such limit.
    def {f}(grams):
        for limit, cost in {brackets}:
            if grams <= limit:
                return cost
        return None
    # Compute the fees of letters of {letter_list.and_items} grams with it and store them as a list {fees}. / {fees}: what {f} returns for each of {letter_list} / there are letters of {letter_list.and_items} g; make a list of their fees, None where there is none / the fees for {letter_list}, one by one through the function, as a list / Let {fees} be the list of the results of {f} for the weights {letter_list.items}.
    {fees} = [{f}(grams) for grams in {letter_list}]
    # Print the sum of the fees with two decimals, without the letters that cannot be sent. / what do i pay for those that can be sent? 2 decimals / leave out each None, sum up the others and show the sum with two digits after the point / print the total of {fees} with 2 decimals; None doesn't count / Output the sum of all elements of {fees} that are not None, formatted with exactly two decimals.
    print(f"{sum(fee for fee in {fees} if fee is not None):.2f}")
"""
SLOTS |= {
    "recipe_dict": table("food", lambda r: 10 * r.randint(2, 60), 3, 5),
    "recipe_said": spoken("recipe_dict"),
    "stock_dict": derived(lambda s: {k: n * (3 + len(k) % 5) + 7 for k, n in s.recipe_dict.items()}),
    "stock_said": spoken("stock_dict"),
    "mark_list": sampled(
        "list[tuple[int]]", lambda r: [(m, r.randint(1, 5)) for m in r.sample(range(1, 16), r.randint(3, 5))]
    ),
    "vote_dict": table("person city animal", lambda r: r.randint(20, r.choice((400, 2000))), 3, 4),
    "vote_said": spoken("vote_dict"),
    "half": choice(50, 40, 45, 33, 55, 60),
    "celsius": sampled("list[float]", lambda r: several(r, lambda q: round(q.uniform(-9, 36), 1), 4, 8)),
    "celsius_lim": derived(lambda s: middle(s.celsius)),
    "ten": choice(10, 12, 20),
    "kilo": choice(1000, 1024),
    "bytes_": sampled("list[int]", lambda r: several(r, lambda q: int(10 ** q.uniform(1, 10)), 3, 5)),
    "meter": sampled("list[int]", growing),
    "heavy": numbers(38, 115, 4, 8),
    "lift_max": integer(150, 400),
    "exam": numbers(15, 98, 3, 6),
    "exam_goal": derived(lambda s: sum(s.exam) // len(s.exam) + s.exam[0] % 9),
    "exam_max": choice(100, 98, 105, 110, 120),
    "counted": numbers(12, 900, 4, 7),
    "unit_dict": sampled(
        "dict[str,float]", lambda r: {made_up(r, 2): r.randint(20, 1900) / 10 for _ in range(4)}
    ),
    "unit_said": spoken("unit_dict"),
    "many": numbers(2, 90, 3, 5),
    "length_list": derived(lambda s: list(zip(s.many, [s.lab, *s.unit_dict], strict=False))[::-1]),
    "bracket_list": sampled("list[tuple[float]]", brackets_of),
    "letter_list": numbers(5, 1100, 3, 5),
}
for text in (ROOMS, MONEY, TIMES, SHARES):
    stories(d, with_imports(text, {r"math\.": "import math"}), SLOTS)
