"""Stories of everyday amounts: sizes, prices, clock times, shares and growth, told in plain sentences."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import (
    Draw,
    choice,
    derived,
    dict_of,
    exact,
    fragment,
    integer,
    list_of,
    new,
    sampled,
    word,
)
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import clock, sized
from codegen_repl.training.corpus.words import CATEGORIES, words_of

d = Domain("made_amounts", weight=36)


def money(low: int, high: int) -> Draw:
    """A price: whole, with a half, just below a whole number, or any amount of cents."""

    def sample(rng: Random) -> float:
        base = rng.randint(low, high)
        cents = rng.choice((0.5, 0.99, rng.randint(5, 95) / 100))
        return rng.choice((base, round(base + cents, 2), round(base + cents, 2)))

    return sampled("float", sample)


def weight_text(rng: Random) -> str:
    """An amount with its unit, such as `12.5 kg`."""
    amount = rng.choice((rng.randint(2, 90), round(rng.uniform(1, 40), 1)))
    return f"{amount} {rng.choice(('kg', 'KG', 'l', 'm', 'cm', 'ML'))}"


def order_text(rng: Random) -> str:
    """A line of an order, such as `3 x 4.5`."""
    return f"{rng.randint(2, 30)} x {rng.choice((rng.randint(1, 40), rng.randint(10, 990) / 10))}"


PEOPLE = CATEGORIES["person"]
SINGLE = words_of(
    """
    area perimeter volume diagonal price discount total tax gross change coins rest boxes left rounds
    start end minutes hours speed duration distance difference bill years balance amount fee litres cost
    needed width height length fence level missing months days percent ratio result first each gap pace wage
    overtime income extra depth altitude
    """
)
SLOTS: dict[str, Any] = {
    **{name: exact(name) for name in SINGLE},
    "p": choice(4, 5, 6, 7, 8, 10, 12, 15, 18, 19, 20, 21, 25, 30, 35, 40, 60),
    "q": choice(2, 3, 9, 11, 13, 16, 17, 22, 24, 45, 50, 55),
    "someone": choice(*PEOPLE[:26]),
    "other": choice(*PEOPLE[26:]),
    "thing": fragment(
        "lamp", "jacket", "bike", "camera", "desk", "guitar", "phone", "tent", "printer", "sofa"
    ),
    "wide": sized(3, 14),
    "tall": sized(2, 9),
    "deep": sized(15, 60),
    "ww": sized(1, 2),
    "wt": choice(0.5, 0.8, 1, 1.2, 1.5, 1.75),
    "covers": choice(4, 5, 6, 7.5, 8, 9),
    "many": integer(23, 400),
    "few": integer(3, 12),
    "lot": integer(5, 30),
    "dear": money(31, 900),
    "metre_price": money(4, 40),
    "gate": choice(0.9, 1.1, 1.2, 1.5, 2),
    "cents": integer(105, 980),
    "coin": choice(5, 10, 20, 50, 100, 200),
    "note": choice(1000, 2000, 5000),
    "lap": choice(150, 200, 250, 300, 400, 1200),
    "run": integer(1500, 9800),
    "at_h": integer(0, 23),
    "at_m": integer(0, 59),
    "at": clock("at_h", "at_m"),
    "later": integer(65, 900),
    "early_h": integer(5, 11),
    "early": clock("early_h", "at_m"),
    "late_h": integer(13, 22),
    "late_m": integer(0, 59),
    "late": clock("late_h", "late_m"),
    "far": integer(40, 480),
    "farther": integer(500, 1500),
    "drive": choice(1.5, 2, 2.5, 3, 4, 5),
    "ma": integer(1, 15),
    "mb": integer(1, 15),
    "mc": integer(1, 15),
    "md": integer(1, 15),
    "pts_a": integer(8, 40),
    "pts_b": integer(5, 55),
    "out_a": integer(41, 60),
    "out_b": integer(56, 90),
    "reduced": new("reduced", "sale_price", "now_costs", "new_price"),
    "sum_up": new("all_of_it", "to_pay", "bill", "grand"),
    "mean_a": new("average", "mean", "avg", "my_mean"),
    "mean_b": new("other", "second_mean", "friend", "theirs"),
    "apart": new("gap", "apart", "diff", "delta"),
    "bill_": money(31, 240),
    "heads": integer(2, 7),
    "pieces": integer(25, 180),
    "kids": integer(3, 9),
    "capital": choice(100, 250, 500, 800, 1000, 1500, 2000, 5000),
    "rate": choice(2, 2.5, 3, 3.5, 4, 5, 6, 7.5, 8),
    "goal": derived(lambda s: s.capital * (13 + int(2 * s.rate)) // 10),
    "people": integer(800, 9000),
    "for_years": integer(3, 9),
    "exchange": choice(0.86, 0.92, 1.08, 1.17, 1.27, 7.46, 11.35, 24.3, 149.5, 0.0061),
    "fee_": choice(1.5, 2, 2.5, 3, 4.95, 5),
    "code": fragment("USD", "GBP", "CHF", "SEK", "JPY", "DKK", "CZK"),
    "warm": integer(-15, 38),
    "warmer": sized(-8, 36),
    "dia_a": choice(22, 24, 25, 26, 28),
    "dia_b": choice(30, 32, 33, 35, 36, 40),
    "pizza_a": money(5, 8),
    "pizza_b": money(9, 15),
    "uses": choice(4.8, 5.2, 5.5, 6, 6.3, 7, 7.4, 8.1, 9),
    "fuel_price": choice(1.39, 1.49, 1.55, 1.62, 1.7, 1.74, 1.89),
    "target": integer(900, 4000),
    "start_sum": integer(20, 400),
    "monthly": integer(25, 150),
    "base": money(4, 20),
    "free": choice(50, 60, 90, 100, 120, 150),
    "called": integer(30, 400),
    "per_minute": choice(0.05, 0.07, 0.09, 0.12, 0.15, 0.2),
    "parked": integer(25, 600),
    "per_hour": choice(1.2, 1.5, 1.8, 2, 2.5, 3),
    "cap": choice(8, 9, 10, 12, 15),
    "holds": choice(200, 350, 400, 600, 750, 900, 1200, 2500),
    "flow": choice(8, 9, 12, 14, 15, 18, 22, 25),
    "for_people": integer(2, 4),
    "guests": integer(5, 14),
    "recipe": dict_of(
        choice("flour", "sugar", "butter", "milk", "rice", "tomatoes", "cheese", "water", "oats", "nuts"),
        choice(30, 50, 80, 100, 120, 150, 200, 240, 250, 300, 400, 500),
        3,
        5,
    ),
    "legs": list_of(integer(12, 190), 3, 6),
    "whole_time": choice(2, 2.5, 3, 4, 4.5, 5, 6),
    "amounts_name": exact("amounts", "ingredients", "recipe"),
    "legs_name": exact("legs", "distances", "stages"),
    "growth_name": exact("inhabitants", "people", "citizens"),
    "paid": new("paid", "with_tip", "whole_bill", "due"),
    "portion": exact("share", "portion"),
    "worked": integer(41, 60),
    "pay": money(11, 35),
    "regular": choice(35, 38, 40),
    "plus": choice(1.2, 1.25, 1.5, 2),
    "dawn": sampled("str", lambda rng: f"{rng.randint(5, 9):02d}:{rng.randint(0, 59):02d}"),
    "dusk": sampled("str", lambda rng: f"{rng.randint(16, 23):02d}:{rng.randint(0, 59):02d}"),
    "clock_fn": new("to_minutes", "minutes_of", "as_minutes", kind="function"),
    "gross_fn": new("gross", "with_tax", "add_tax", kind="function"),
    "fine_fn": new("fine", "late_fee", "penalty", kind="function"),
    "nets": list_of(money(3, 90), 3, 6),
    "race_s": integer(1300, 9000),
    "race_km": choice(5, 8, 10, 15, 20),
    "costs": dict_of(
        choice("rent", "food", "travel", "books", "phone", "sports", "clothes", "music", "heating"),
        integer(15, 900),
        3,
        6,
    ),
    "costs_name": exact("costs", "expenses"),
    "car": integer(9000, 42000),
    "loses": choice(8, 10, 12, 15, 18, 20, 25),
    "below": integer(1500, 6000),
    "drop": choice(120, 150, 200, 250, 300, 400),
    "keeps": choice(50, 60, 65, 70, 75, 80),
    "stops": choice(5, 8, 10, 12, 20),
    "scale": choice(10000, 25000, 50000, 75000, 100000, 200000),
    "on_map": sized(2, 28),
    "grams_a": choice(150, 200, 250, 350, 400),
    "grams_b": choice(500, 600, 750, 800, 1000),
    "pack_a": money(1, 3),
    "pack_b": money(4, 9),
    "drop_name": exact("heights", "bounces", "peaks"),
    "turns": exact("count", "number", "times"),
    "value": exact("value", "worth"),
    "scale_km": new("km", "real", "way", "actual"),
    "late_days": integer(4, 30),
    "per_late": choice(0.1, 0.2, 0.25, 0.5),
    "fine_days": integer(1, 3),
    "exam_a": new("first_exam", "exam1", "before", "old_percent", "spring"),
    "exam_b": new("second_exam", "exam2", "after", "new_percent", "autumn"),
    "small_": new("small", "per_unit_a", "first_price", "a"),
    "big_": new("big", "large", "per_unit_b", "second_price", "b"),
    "here_": new("here", "town_a", "first", "f1"),
    "there_": new("there", "town_b", "second", "f2"),
    "grown": new("from_adults", "adult_sum", "first"),
    "young": new("from_children", "child_sum", "second"),
    "age_a": new("mean_age", "before", "average_age", "old_mean"),
    "age_b": new("new_mean", "after", "second_mean", "now_mean"),
    "most": new("dearest", "highest", "top"),
    "least": new("cheapest", "lowest", "bottom"),
    "bus_list": exact("times", "departures", "buses"),
    "stock_a": money(20, 300),
    "stock_b": money(20, 300),
    "depth_a": integer(-180, -2),
    "high_a": integer(15, 900),
    "owes": integer(-900, -20),
    "pays_in": integer(30, 1200),
    "first_h": integer(5, 8),
    "first_m": integer(0, 59),
    "first_bus": clock("first_h", "first_m"),
    "every": choice(7, 8, 10, 12, 15, 18, 20, 25),
    "nth": integer(3, 12),
    "zone": choice(-11, -9, -8, -7, -5, -3, 2, 3, 4, 6, 8, 9, 10, 12),
    "city": word("city"),
    "table_d": integer(80, 320),
    "place_cm": choice(50, 55, 60, 65, 70),
    "watts": choice(9, 15, 40, 60, 75, 900, 1200, 2000),
    "on_hours": sized(1, 12),
    "per_kwh": choice(0.22, 0.28, 0.31, 0.35, 0.4),
    "ages": list_of(integer(4, 80), 3, 6),
    "new_age": integer(1, 95),
    "ages_name": exact("ages", "group", "members"),
    "body": sized(48, 120),
    "body_m": choice(1.52, 1.6, 1.65, 1.7, 1.74, 1.78, 1.83, 1.9, 1.96),
    "bmi": exact("bmi"),
    "load_text": sampled("str", weight_text),
    "order": sampled("str", order_text),
    "text": exact("text", "raw", "label", "entry"),
    "num": exact("number", "value"),
    "unit": exact("unit"),
    "adults": integer(2, 30),
    "children": integer(2, 40),
    "adult_price": money(8, 25),
    "child_price": money(3, 7),
    "tens": choice(50, 80, 100, 150, 200, 250),
    "basket": list_of(money(5, 90), 3, 6),
    "basket_name": exact("basket", "prices", "cart"),
    "v_a": integer(40, 130),
    "v_b": integer(40, 130),
    "before": integer(70, 500),
    "hour_text": sampled("str", lambda rng: f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}"),
    "time_name": exact("moment", "now", "clock"),
    "c_name": new("consumption", "used", "usage"),
    "slices": integer(6, 16),
    "pies": integer(2, 9),
    "eaten": integer(3, 11),
    "rides": list_of(sized(2, 70), 3, 7),
    "rides_name": exact("rides", "trips", "distances"),
    "winner": exact("cheaper", "better"),
    "now_money": exact("account", "balance"),
    "meet": new("meeting", "hours_until", "meet_after"),
    "count_": exact("count", "places", "people"),
}

STORIES_1 = r"""
wall_paint
    # A wall is {wide} metres wide and {tall} metres high. Compute its area and store it in {area}. / a wall has a width of {wide} m and a height of {tall} m, what is its area? / compute the area of a wall that measures {wide} by {tall} metres / wall: {wide} m wide, {tall} m high. keep the area / let {area} be how many square metres a wall of {wide} m times {tall} m has
    {area} = {wide} * {tall}
    # The wall has a window of {ww} by {wt} metres. Subtract the window's area from {area}. / take off a window that is {ww} m wide and {wt} m high / there is a window in it, {ww} times {wt} metres; reduce the area by that / make {area} smaller by a window, which measures {ww} m by {wt} m / a window of {ww} m x {wt} m stays free, so subtract it from the area of the wall
    {area} -= {ww} * {wt}
    # One can of paint covers {covers} square metres. How many whole cans are needed? Save that number as {needed}. / a can is enough for {covers} square metres; get the cans needed for the remaining area, rounded up, as {needed} / let {needed} be the number of cans for it, {covers} m² each, always rounded up / with {covers} m² per can, compute how many full cans have to be bought and call it {needed} / Divide what is left by {covers}, the reach of one can, round up and store the result in {needed}.
    # + import math
    {needed} = math.ceil({area} / {covers})
    # Print the number of cans followed by the word "cans". / print {needed} and "cans" in one line / show how many there are, with " cans" after it / output {needed} with the unit cans / tell me the number, then a space and cans
    print({needed}, "cans")
garden_fence
    # A garden has a length of {wide} m and a width of {tall} m. Save both numbers as {length} and {width}. / a garden: {wide} metres long, {tall} metres wide. keep the length and the width / let {length} be {wide} and {width} {tall}, the sides of a garden / store the sides of our garden: length {wide}, width {tall} / Assign {wide} to a variable named {length} and {tall} to a variable named {width}; they are a garden's sides in metres
    {length} = {wide}
    {width} = {tall}
    # Calculate the perimeter of the garden. / how far is it once around the garden? keep it as {perimeter} / get the perimeter from {length} and {width} / now the perimeter, which is twice the sum of both sides / Store twice the length plus twice the width in a variable called {perimeter}.
    {perimeter} = 2 * ({length} + {width})
    # The gate is {gate} metres wide and needs no fence. Compute the length of the fence and store it in {fence}. / we leave out {gate} m for a gate; the remaining perimeter is the fence / let {fence} be the perimeter without the {gate} m of the gate / fence = everything except a gate of {gate} metres / how much fence is needed if {gate} metres of the perimeter are a gate?
    {fence} = {perimeter} - {gate}
    # Print what the fence costs at {metre_price} euros a metre, rounded to two decimals. / each metre of it costs {metre_price}; print the price of the whole fence with round to 2 digits / show the cost when a metre is {metre_price} euros (two decimals) / at {metre_price} per metre, how much is the fence? round to 2 places and print / multiply {fence} by the price of {metre_price}, round to cents and output it
    print(round({fence} * {metre_price}, 2))
box_volume
    # A tank is {deep} cm long, {lot} cm wide and {few} cm high. Compute the volume in cubic centimetres. / what is the volume of a tank of {deep} x {lot} x {few} cm? keep it as {volume} / multiply the three edges {deep}, {lot} and {few} to get the volume / volume of a tank with the sides {deep}, {lot} and {few} please / Store the product of length {deep}, width {lot} and height {few} in a variable named {volume}.
    {volume} = {deep} * {lot} * {few}
    # A litre is 1000 cubic centimetres: convert the volume to litres and save it as {litres}. / how many litres is that? (1000 cubic cm are one) / now in litres, so divide by 1000 / let {litres} be the volume over 1000 / Divide it by 1000 and store the litres.
    {litres} = {volume} / 1000
    # The tank is only filled to {p} percent. Reduce {litres} accordingly. / but just {p} percent of the tank is used, change {litres} to that / keep only {p} percent of {litres} / we fill it no further than {p} percent, so update the litres / Multiply {litres} by {p} and divide by 100 in place.
    {litres} = {litres} * {p} / 100
    # Print the litres with one decimal and " l" after it. / show it with exactly one digit after the point, then a space and l / print {litres} like 3.5 l / output the amount with one decimal place and the unit l / format the litres to one decimal, put " l" behind and print that
    print(f"{{litres}:.1f} l")
screen_diagonal
    # A screen is {deep} cm wide and {lot} cm high. Compute its diagonal with math.sqrt. / use math.sqrt to get the diagonal of a screen of {deep} by {lot} cm / what is the diagonal (math.sqrt, please) if a screen has a width of {deep} cm and a height of {lot} cm? / diagonal of a {deep} x {lot} cm screen: the square root of the sum of both squares / let {diagonal} be the root of {deep} squared plus {lot} squared, by math.sqrt
    # + import math
    {diagonal} = math.sqrt({deep} ** 2 + {lot} ** 2)
    # One inch is 2.54 cm. Convert the diagonal to inches, rounded to one decimal, and store it under the same name. / make inches of it: divide by 2.54 and round to 1 digit, same variable / change {diagonal} to inches (2.54 cm each) with one decimal / the diagonal should be in inches; 2.54 cm make one. round it to one place / Replace {diagonal} by its value in inches, i.e. over 2.54, rounded to one decimal.
    {diagonal} = round({diagonal} / 2.54, 1)
    # Print the diagonal and the word "inches". / show {diagonal}, then "inches" / how big is it? print the number with inches behind / output the result followed by the unit "inches" / print {diagonal} with a space and inches after it
    print({diagonal}, "inches")
sale_price
    # A {thing} costs {dear} dollars. Store this as the price. / the price of a {thing} is {dear} / {price} = {dear}, for a {thing} / let {price} be {dear}, what a {thing} costs / a {thing} is on offer for {dear}; keep that price
    {price} = {dear}
    # There is a discount of {p} percent. Compute the amount of the discount and call it {discount}. / get {p} percent of the price as {discount} / we get {p}% off - how much is the discount in dollars? / the discount is {p} percent of it, store that amount / Calculate {p} percent of {price} and save it in a variable named {discount}.
    {discount} = {price} * {p} / 100
    # Subtract the discount from the price and store what has to be paid in {reduced}. / {reduced} should be the price minus the discount / take the discount off and call the new amount {reduced} / so what do i really pay? name it {reduced} / let {reduced} be what remains of {price} without {discount}
    {reduced} = {price} - {discount}
    # Print a dollar sign and {reduced} with two decimals, with no space between them. / show {reduced} as dollars: $ in front, two digits after the point / print the reduced price like $12.50 / output the amount to pay with exactly two decimals and a $ before it / how many dollars is that? print it with the $ sign in front and always two decimals
    print(f"${{reduced}:.2f}")
net_and_tax
    # The net price is {dear} and the tax {p} percent. Compute the tax in euros. / on a net price of {dear} there is a tax of {p} percent, how much tax is it? / {p} percent tax on {dear}: save the tax amount / let {tax} be {p} percent of {dear} / Store {p} percent of {dear} in a variable named {tax}.
    {tax} = {dear} * {p} / 100
    # Add the tax to the net price of {dear} and store the sum in {gross}. / {gross} is {dear} plus the tax / what is the gross price, {dear} and the tax together? / get the gross amount: the tax on top of {dear} / sum up {dear} and {tax} as {gross}
    {gross} = {dear} + {tax}
    # Print the tax and the gross price on two lines, both rounded to two decimals. / first line: {tax}, second line: {gross}. round both to 2 places / show the tax, then the gross price below, each with round to 2 decimals / output {tax} rounded to cents and, in a new line, {gross} rounded to cents / Print the value of {tax} and, on the line after it, the value of {gross}, each rounded to two digits
    print(round({tax}, 2))
    print(round({gross}, 2))
change_in_coins
    # {someone.bare} pays {cents} cents with {note} cents. Compute the change. / something costs {cents} cents and i give {note}, so what is the change? / the change is what remains of {note} cents after paying {cents} / let {change} be {note} minus {cents} / Store the difference between {note} cents given and {cents} cents owed in {change}.
    {change} = {note} - {cents}
    # Save how many coins of {coin} cents fit into it as {coins} and what is left as {rest}. / how often does {coin} go into the change? that's {coins}; the remainder is {rest} / split it: whole coins of {coin} cents in {coins}, the remaining cents in {rest} / {coins} = number of full {coin}s in {change}, {rest} = what remains / Divide the change by {coin}. Store the whole quotient in {coins} and the remainder in {rest}.
    {coins} = {change} // {coin}
    {rest} = {change} % {coin}
    # Print the coins and the rest in one line, separated by a space. / show both numbers, {coins} first / print {coins} and {rest} / output how many coins and what is left, in that order / which numbers did we get? print them side by side, the coins before the rest
    print({coins}, {rest})
egg_boxes
    # There are {many} eggs, and a box holds {few}. Compute how many boxes can be filled completely and store it in {boxes}. / {many} eggs go into boxes of {few}; how many full boxes? / boxes = how often {few} fits in {many} as a whole / we have {many} eggs with {few} in each of our boxes, count the full boxes / let {boxes} be {many} divided by {few}, without the remainder
    {boxes} = {many} // {few}
    # How many of the {many} eggs are left over? Save it as {left}. / get the number of eggs left when the boxes are full / {left} is the remainder of {many} by {few} / and what is left of the {many}? store that in {left} / compute {left}: all {many} eggs without those in the full boxes, by the modulo operator
    {left} = {many} % {few}
    # If any eggs are left, increase the number of boxes by one. / one more box if something is left / add 1 to {boxes} when {left} is not 0 / the left ones need another box, but only if there are any / Increase {boxes} by 1 in case {left} is greater than zero.
    if {left} > 0:
        {boxes} += 1
    # Print the number of boxes. / so how many boxes do we need now? print it / show {boxes} / output the boxes in the end / Display the final number of boxes
    print({boxes})
full_rounds
    # {someone.bare} runs {run} metres on a track of {lap} metres. Compute the full rounds. / a track has {lap} m; after {run} m, how many full rounds are that? store it as {rounds} / let {rounds} be how many times {lap} fits completely into {run} / {run} m on a {lap} m track, number of complete rounds please / Calculate the integer quotient of {run} and {lap} and store it in a variable named {rounds}.
    {rounds} = {run} // {lap}
    # Compute how many metres are missing to finish the next round, that is {lap} minus the remainder of {run} by {lap}, as {missing}. / how many metres are missing from {run} to the end of the round that was started? subtract the remainder from {lap} / {missing} = {lap} minus what {run} leaves over when divided by {lap} / the metres missing in the round after that: {lap} less the rest of {run} divided by {lap} / Take {run} modulo {lap}, subtract that from {lap}, and store it in a variable called {missing}
    {missing} = {lap} - {run} % {lap}
    # Print "full:" and {rounds}, then on the next line "to go:" and {missing}. / show both, one a line, labelled full: and to go: / print the full rounds after "full:", and below it the missing metres after "to go:" / two lines: the label full: with the rounds, the label to go: with the missing metres
    print("full:", {rounds})
    print("to go:", {missing})
night_train
    # A train leaves at {at.bare}. Save the time as minutes after midnight in {start}. / the start is at {at.bare}, in minutes since midnight / let {start} be {at.bare} as minutes after midnight / how many minutes after midnight is {at.bare}? call it {start} / Convert {at.bare} to minutes since 00:00 and store them in a variable named {start}.
    {start} = {at_h} * 60 + {at_m}
    # The journey takes {later} minutes. Compute the end, also in minutes after midnight, going on from 0 after 1440. / {later} minutes later it arrives; get that end, wrapped around at midnight (1440) / add {later} to it, modulo 1440, and call that {end} / {end} is {later} minutes after the start, but never 1440 or more: begin again at 0 / it is on the way for {later} minutes - let {end} be the arrival, starting over at midnight
    {end} = ({start} + {later}) % 1440
    # Print the end as HH:MM with two digits each. / show {end} as a clock time such as 07:05 / what time is that? print hours and minutes with two digits and a colon between / output the arrival in the form HH:MM / print {end} back in hours and minutes, both with two digits, joined by ":"
    print(f"{{end} // 60:02d}:{{end} % 60:02d}")
opening_hours
    # A shop opens at {early.bare} and closes at {late.bare}. Store both as minutes after midnight in {start} and {end}. / it is open from {early.bare} until {late.bare}; keep the start and the end in minutes since midnight / {start} is {early.bare} and {end} is {late.bare}, both in minutes after midnight / turn {early.bare} and {late.bare} into minutes of the day: {start} and {end} / Assign the minutes from 00:00 to {early.bare} to {start} and those from 00:00 to {late.bare} to {end}
    {start} = {early_h} * 60 + {at_m}
    {end} = {late_h} * 60 + {late_m}
    # Compute how long the shop is open and store it as {duration}. / the duration is the time between them / how many minutes lie between start and end? that's the duration / let {duration} be {end} minus {start} / get the duration in minutes
    {duration} = {end} - {start}
    # Split it into hours and minutes, called {hours} and {minutes}. / how many full hours is that, and how many minutes remain? keep {hours} and {minutes} / use divmod to get {hours} and {minutes} from {duration} / make full hours and the remaining minutes of the duration / Divide {duration} by 60; the quotient goes to {hours} and the remainder to {minutes}.
    {hours}, {minutes} = divmod({duration}, 60)
    # Print it in the form "3 h 20 min". / show the hours, "h", the minutes and "min" in one line / print {hours} followed by h and {minutes} followed by min, with spaces between / output the result like 3 h 20 min / and how long is that? print it with h behind the hours and min behind the minutes
    print({hours}, "h", {minutes}, "min")
car_trip
    # A car drives {far} km in {drive} hours. Calculate its speed and store it in {speed}. / {far} km took us {drive} hours, so what is the speed? / speed of a car that needs {drive} hours for {far} km / let {speed} be {far} km divided by {drive} hours / in {drive} hours somebody gets {far} km far: compute the speed in km per hour
    {speed} = {far} / {drive}
    # How many hours would {farther} km take at that speed? Save it as {duration}. / compute the duration of a trip of {farther} km as fast as that / let {duration} be {farther} km over the speed / {farther} km with the same speed: get the duration in hours / Divide {farther} by {speed} and store the hours in {duration}.
    {duration} = {farther} / {speed}
    # Convert the duration to whole minutes by rounding, under the same name. / make minutes out of {duration}, rounded to a whole number, and keep the name / {duration} should be in minutes now, rounded / replace the hours in {duration} by minutes, to the nearest whole one / times 60 and rounded: that is the new {duration}
    {duration} = round({duration} * 60)
    # Print the duration followed by " min". / show {duration} with min after it / print the minutes and the unit min / output it like 95 min / Print the whole minutes together with their unit, min
    print({duration}, "min")
"""
stories(d, STORIES_1, SLOTS)

STORIES_2 = r"""
two_averages
    # {someone.bare} has the marks {ma}, {mb} and {mc}. Compute the average and store it in {mean_a}. / the average of {ma}, {mb} and {mc} goes to {mean_a} / {mean_a}: the mean of the three marks {ma}, {mb}, {mc} / let {mean_a} be the sum of {ma}, {mb} and {mc} divided by 3 / {someone.bare} got {ma}, {mb} and {mc} points, so what is that on average? call it {mean_a}
    {mean_a} = ({ma} + {mb} + {mc}) / 3
    # {other.bare} has only two marks, {md} and {pts_a}. Store their average in {mean_b}. / do the same for {other.bare} with the two marks {md} and {pts_a}, as {mean_b} / {mean_b} is the mean of {md} and {pts_a}, the marks of {other.bare} / and {other.bare} got {md} and {pts_a}; keep the average of these two as {mean_b} / Compute half the sum of {md} and {pts_a} and name it {mean_b}.
    {mean_b} = ({md} + {pts_a}) / 2
    # How far apart are the two averages, regardless of the sign? Save that as {apart}. / {apart} = absolute difference of {mean_a} and {mean_b} / take the difference of both averages without its sign and store it in {apart} / let {apart} be the distance between {mean_a} and {mean_b}, never negative / Compute the absolute value of {mean_a} minus {mean_b} and store it in a variable named {apart}
    {apart} = abs({mean_a} - {mean_b})
    # Print it rounded to two decimals. / show {apart}, round to 2 places / round it to 2 digits and print it / output {apart} with round to two decimals / how far apart are they? two decimals at most, rounded
    print(round({apart}, 2))
exam_percentages
    # {someone.bare} reached {pts_a} of {out_a} points in the first exam. Save the percentage as {exam_a}. / {exam_a} is how many percent {pts_a} out of {out_a} points are / the first exam: {pts_a} points of {out_a}; in percent please, as {exam_a} / let {exam_a} be {pts_a} divided by {out_a}, times 100 / Convert {pts_a} of {out_a} points to percent and store the number in {exam_a}.
    {exam_a} = {pts_a} / {out_a} * 100
    # In the second exam it was {pts_b} of {out_b} points. Save that percentage as {exam_b}. / same for the second exam with {pts_b} points of {out_b}, as {exam_b} / now {exam_b}: the percentage for {pts_b} out of {out_b} / the second one went like this: {pts_b} of {out_b}. again in percent, please, called {exam_b} / Compute how many percent of {out_b} the number {pts_b} is and store it in {exam_b}.
    {exam_b} = {pts_b} / {out_b} * 100
    # Compute the change from the first to the second exam in percentage points. / the change is the second percentage minus the first / by how much did it change, {exam_b} compared with {exam_a}? save it as {change} / let {change} be {exam_b} less {exam_a} / Subtract {exam_a} from {exam_b} and store the change.
    {change} = {exam_b} - {exam_a}
    # Print the change with its sign, also a plus, and one decimal. / show {change} with one decimal place and + or - in front / print it like +3.5 or -3.5, always with the sign / output {change} with a sign and exactly one digit after the point / was it better? print {change} with + or - before it and one decimal place
    print(f"{{change}:+.1f}")
restaurant_bill
    # The bill in a restaurant is {bill_} euros. Store it as {bill}. / {bill} = {bill_} / we have a bill of {bill_} / keep {bill_}, the amount on our bill, in {bill} / dinner costs {bill_} altogether, that is the bill
    {bill} = {bill_}
    # Add a tip of {p} percent and store the new amount in {paid}. / we give {p} percent tip on it; {paid} is the bill with the tip / {paid} should be the bill plus {p} percent / let {paid} be {bill} raised by {p} percent, for the tip / with {p}% of it as a tip on top, what do we pay? name that {paid}
    {paid} = {bill} * (1 + {p} / 100)
    # Divide it by {heads} people; that is the {portion.bare} of each. / the {portion.bare} is one of {heads} equal parts of {paid} / {heads} of us pay the same: compute the {portion.bare} / what is the {portion.bare} of one person if {heads} split it? / store a part for each of {heads} guests in {portion}
    {portion} = {paid} / {heads}
    # Print the {portion.bare} with two decimals and " each" behind it. / show it with two digits after the point and then "each" / print {portion} with 2 decimals followed by a space and each / each pays that much: output it as 12.50 each / Print what each of them pays: two decimals, then the word each
    print(f"{{portion}:.2f} each")
sweets_for_children
    # Divide {pieces} sweets among {kids} children: save how many each child gets as {each}, whole ones only. / {kids} children share {pieces} sweets. how many does each get? / let {each} be the whole number of sweets per child, {pieces} sweets for {kids} children / {pieces} sweets, {kids} children, no halves: compute {each} / {each} = the integer part of {pieces} by {kids}, sweets per child
    {each} = {pieces} // {kids}
    # The sweets left over are for the teacher. Store their number in {left}. / what cannot be divided is left, count it: {pieces} without {kids} times {each} / {left} is {pieces} minus what the {kids} children got together / how many of the {pieces} are left after all {kids} got theirs? call it {left} / let {left} be the sweets nobody has when {kids} children took {each}
    {left} = {pieces} - {kids} * {each}
    # If more than {few} are left print "too many", otherwise print only the number of those left. / print "too many" for more than {few} left sweets, and else just {left} / show {left}, unless it is greater than {few}: then show the text "too many" / more than {few} left? then print "too many", if not print how many / do we have more than {few} left? if yes, print "too many"; if no, print the number
    if {left} > {few}:
        print("too many")
    else:
        print({left})
savings_until_goal
    # Put {capital} euros into a variable {balance}. / somebody has {capital} in the bank, the balance / {balance} = {capital} / start with a balance of {capital} euros / the account has {capital} at first; that's the balance
    {balance} = {capital}
    # Every year it grows by {rate} percent. Count the years until the balance is at least {goal}, with a while loop. / with {rate} percent interest a year, let it grow in a while loop as long as it is below {goal}, and count the years / how many years does it take to reach {goal} if we add {rate} percent each year? use a while loop / {years} starts at 0; while {balance} is less than {goal}, multiply it by 1 plus {rate}/100 and count one year more / Initialize {years} to 0, then increase {balance} by {rate} percent and {years} by 1 as long as {balance} is less than {goal}
    {years} = 0
    while {balance} < {goal}:
        {balance} *= 1 + {rate} / 100
        {years} += 1
    # Print the years and the balance rounded to two decimals. / show how many years it took and, in the same line, the final {balance} with 2 decimals (round) / print {years}, then {balance} rounded to cents / output both: the years first, the balance after it, rounded to 2 digits / after how many years, and with what balance (rounded to two decimals)? print both in this order
    print({years}, round({balance}, 2))
growing_town
    # A town has {people} {growth_name.bare}. Save this number. / {growth_name} = {people} / the town counts {people} {growth_name.bare} today; store it in {growth_name} / keep {people} as the number of {growth_name.bare} / let {growth_name} be {people} for a small town
    {growth_name} = {people}
    # The number grows by {rate} percent a year, for {for_years} years. Update it in a for loop. / for {for_years} years raise it by {rate} percent each year / repeat {for_years} times: increase {growth_name} by {rate} percent / {rate} percent more every year; what is it after {for_years} years? use a for loop and the same variable / Let it grow {for_years} times by {rate} percent with a loop.
    for _ in range({for_years}):
        {growth_name} *= 1 + {rate} / 100
    # Round it to a whole number. / make it a whole number again by rounding / {growth_name} should be rounded, without decimals / no fractions please: round {growth_name} in place / Replace {growth_name} by the nearest whole number
    {growth_name} = round({growth_name})
    # Print how many more there are now than the {people} at the beginning. / by how much has it grown since it was {people}? print that / show the difference between {growth_name} and the {people} of the start / output {growth_name} minus {people} / Print the growth: today's number without the {people} from before
    print({growth_name} - {people})
exchange_office
    # I want to exchange {dear} euros, but a fee of {fee_} is taken first. Store the amount that remains. / the amount is {dear} minus the fee of {fee_} / from {dear} they keep {fee_} as a fee; what amount is left? / let {amount} be {dear} less {fee_} / Subtract the fee {fee_} from {dear} and save the result in {amount}.
    {amount} = {dear} - {fee_}
    # Convert it at a rate of {exchange} and store the outcome under {result}. / {result} is the amount times {exchange} / one unit gives {exchange} of the other currency: get the result / multiply {amount} by the rate {exchange}, as {result} / what do i get for it at {exchange}? keep the result
    {result} = {amount} * {exchange}
    # Print the result with two decimals and the code {code} after a space. / show it with 2 decimals and {code} behind / print {result} as a text with two digits after the point, a space and {code} / output the sum like 12.30 {code} / how much money is it in {code}? print two decimals, then a space and {code}
    print(f"{{result}:.2f} {code}")
two_thermometers
    # It is {warm} degrees Celsius in {someone.bare}'s town and {warmer} in {other.bare}'s. Store both in Fahrenheit, as {here_} and {there_} (times 9/5 plus 32). / {here_} is {warm} and {there_} is {warmer} degrees Celsius, but keep them in Fahrenheit: times 9, over 5, plus 32 / convert {warm} and then {warmer} from Celsius to Fahrenheit (multiply by 9/5, add 32) and call them {here_} and {there_} / let {here_} be {warm} * 9/5 + 32 and {there_} the same for {warmer}
    {here_} = {warm} * 9 / 5 + 32
    {there_} = {warmer} * 9 / 5 + 32
    # Compute the difference, the first minus the second. / {difference}: {here_} less {there_} / how much warmer is the first than the second? store the difference, negative if it is colder / subtract {there_} from {here_} and keep the difference / Compute {here_} minus {there_} and store it in a variable named {difference}
    {difference} = {here_} - {there_}
    # Print the difference with one decimal and " F" behind it. / show {difference} with one decimal place, a space and F / print it in the form 12.6 F / output the difference, one digit after the point, and the unit F / Print the difference of the two temperatures, one digit after the point, in F
    print(f"{{difference}:.1f} F")
pizza_prices
    # A small pizza has a diameter of {dia_a} cm and costs {pizza_a}. Compute its price per square centimetre as {small_}. / {small_}: the price of a pizza per square cm, if it costs {pizza_a} and is {dia_a} cm across / divide {pizza_a} by the area of a round pizza with {dia_a} cm diameter, use math.pi, store as {small_} / what does one square cm of a pizza cost, at a price of {pizza_a} and a diameter of {dia_a} cm? call it {small_} / Assign to {small_} the price {pizza_a} divided by pi times the squared half of {dia_a} (use math.pi)
    # + import math
    {small_} = {pizza_a} / (math.pi * ({dia_a} / 2) ** 2)
    # The big one is {dia_b} cm across and costs {pizza_b}. Compute the same for it as {big_}. / now {big_}, the price per square cm of the big pizza: {pizza_b} for {dia_b} cm of diameter / the same for a large pizza, diameter {dia_b}, price {pizza_b}, called {big_} / and for {pizza_b} you get {dia_b} cm; save what its square centimetre costs in {big_} / Likewise, store in {big_} what a square centimetre costs if {pizza_b} is the price and {dia_b} cm the diameter
    {big_} = {pizza_b} / (math.pi * ({dia_b} / 2) ** 2)
    # Store the ratio of the first price to the second. / {ratio} is {small_} divided by {big_} / get the ratio, first over second / how many times as dear as the second is the first? that is the ratio / let {ratio} be the quotient of {small_} and {big_}
    {ratio} = {small_} / {big_}
    # Print the ratio rounded to three decimals. / show {ratio} with round to 3 digits / round it to 3 places and print it / output the ratio, rounded to 3 decimal places / what is the ratio, to three decimals? print it rounded
    print(round({ratio}, 3))
fuel_for_a_trip
    # A car uses {uses} litres per 100 km. Compute the litres for {farther} km. / {litres}: what a car needs for {farther} km at {uses} litres per 100 km / how many litres are burnt on {farther} km, with {uses} for every 100 km? keep that number as {litres} / let {litres} be {uses} times {farther} divided by 100 / with {uses} l on 100 km, get the litres that a way of {farther} km takes
    {litres} = {uses} * {farther} / 100
    # A litre costs {fuel_price}. What is the cost of the trip? / store the cost, {fuel_price} for each litre / {cost} = litres times {fuel_price} / the price of one litre is {fuel_price}, so compute the cost / Multiply the litres by {fuel_price} and store the cost.
    {cost} = {litres} * {fuel_price}
    # {heads} people share the cost equally: divide it in place. / {cost} should now be for one of {heads} people only / split it by {heads} and keep it under {cost} / make {cost} the part that one of {heads} persons pays / there are {heads} of us in the car, so reduce the cost to one person's part
    {cost} /= {heads}
    # Print the cost with two decimals and " per person" after it. / show it with 2 digits after the point and the words per person / print {cost} like 12.40 per person / output the cost (two decimals), followed by "per person" / how much does each of us pay? two decimals and then "per person"
    print(f"{{cost}:.2f} per person")
months_to_save
    # {someone.bare} has {start_sum} euros and wants {target}. Store the missing amount as {missing}. / {missing} is what lacks from {start_sum} to {target} / the goal is {target} but only {start_sum} are there: how much is missing? / let {missing} be {target} minus {start_sum} / Subtract the savings of {start_sum} from the goal of {target} and call the difference {missing}.
    {missing} = {target} - {start_sum}
    # Each month {monthly} euros are put aside. In how many months is the missing money there, rounded up? Save it as {months}. / {monthly} a month can be saved; compute the months needed, always up to the next whole one / months = missing over {monthly}, rounded up with math.ceil / with {monthly} euros each month, how many months does it take (full months)? / Divide it by {monthly}, round up and store the number of {months}.
    # + import math
    {months} = math.ceil({missing} / {monthly})
    # Split the months into years and remaining months: {years} and {rest}. / how many full years is that, and what is the rest in months? keep both / {years} are the months by 12 without remainder, {rest} is the remainder / divide it by 12: whole years in {years}, the months left over in {rest} / Convert the months to {years} of 12 months each, and keep the remaining months as {rest}
    {years} = {months} // 12
    {rest} = {months} % 12
    # Print the years, the letter y, the rest and the letter m. / show it as 2 y 5 m / print {years} and {rest}, each followed by its letter: y and m / output a line like 1 y 7 m / how long is that? print {years} with y and {rest} with m, spaces between all
    print({years}, "y", {rest}, "m")
phone_bill
    # A phone plan includes {free} minutes, and {someone.bare} talked {called} minutes. Store the extra minutes, never below 0, as {extra}. / {extra} = minutes above {free} when {called} were used; 0 if there are none / of {called} minutes on the phone {free} are free; how many extra ones are there, at least 0? / let {extra} be the larger of 0 and {called} minus {free} / how much does {called} exceed the {free} included minutes? keep it as {extra}, and 0 if it does not
    {extra} = max(0, {called} - {free})
    # Each extra minute costs {per_minute}, and the plan itself {base}. Compute the total. / the total is {base} plus {per_minute} for every extra minute / what is the total with a basic price of {base} and {per_minute} per extra minute? save it as {total} / store {base} and the price of the extra minutes ({per_minute} each) together as {total} / Multiply the extra minutes by {per_minute}, add {base} and save the total.
    {total} = {base} + {extra} * {per_minute}
    # Print the total rounded to 2 decimals. / show {total}, rounded to cents / round it to two places and print it / what is it then? output {total} with round to 2 digits / Print the amount of the bill to two decimals with round
    print(round({total}, 2))
parking_fee
    # A car was parked for {parked} minutes. Compute the hours begun, so rounded up. / {parked} minutes of parking: how many started hours are that? store {hours} / round {parked} minutes up to full hours and keep the hours / let {hours} be {parked}/60, rounded up / every hour that has begun counts: get the hours of {parked} minutes
    # + import math
    {hours} = math.ceil({parked} / 60)
    # An hour costs {per_hour}, but it is never more than {cap} in all. Store this as {fee}. / {fee} is {per_hour} for each hour, at most {cap} / compute the fee: the hours times {per_hour}, but {cap} if that is more than {cap} / the price of an hour is {per_hour} and the day price {cap}; the fee is the smaller amount / Let {fee} be the smaller one of {cap} and {per_hour} times the hours.
    {fee} = min({hours} * {per_hour}, {cap})
    # Print "to pay:" and then the fee with two decimals. / show the fee after the label "to pay:", with 2 digits after the point / print to pay: and the amount with two decimals / output a line like to pay: 4.50 / what is to be paid? print "to pay:" with {fee} behind it, two decimals
    print(f"to pay: {{fee}:.2f}")
water_tank
    # A tank holds {holds} litres and is {q} percent full. Compute the litres in it as {level}. / {level} is {q} percent of {holds} litres, that much is in a tank / let {level} be how many litres a tank of {holds} litres contains when it is {q} percent full / {q}% of the {holds} litres in a tank are there; store the level / Store {q} percent of {holds} in a variable named {level}.
    {level} = {holds} * {q} / 100
    # How many litres are missing until all {holds} are there? Save them as {missing}. / {missing} = {holds} minus the level / what is missing to a full tank of {holds}? / get the missing litres, the {holds} without {level} / compute how much still fits in, {holds} less what is there, and call it {missing}
    {missing} = {holds} - {level}
    # {flow} litres run in per minute. Compute how many minutes it takes to fill it, rounded to one decimal, as {duration}. / at {flow} litres a minute, the duration is the missing litres divided by that, with 1 decimal / let {duration} be {missing} over {flow}, rounded to one place / we fill up {flow} l each minute: how long is the duration in minutes, rounded to 1 digit? / divide it by {flow} litres per minute, round to one decimal and keep that as the duration
    {duration} = round({missing} / {flow}, 1)
    # Print the duration and "minutes". / show {duration} with the word minutes after it / print it followed by minutes / output the time in one line with minutes behind / how long does it take? print the number and the word minutes
    print({duration}, "minutes")
bigger_recipe
    # A recipe for {for_people} people needs {recipe}. Store this dictionary in {amounts_name}. / {amounts_name} = {recipe}, in grams for {for_people} people / keep {recipe} as {amounts_name}, enough for {for_people} / let {amounts_name} be the dict {recipe}; it is for {for_people} persons / for {for_people} people we take {recipe}, save that as {amounts_name}
    {amounts_name} = {recipe}
    # But {guests} people come instead of {for_people}. Save how many times as much is needed in {ratio}. / {guests} guests, not {for_people}: the ratio please / {ratio} is {guests} divided by {for_people} / let {ratio} be how many times {for_people} goes into {guests}, with decimals / what is the ratio of {guests} people to {for_people}? keep it as {ratio}
    {ratio} = {guests} / {for_people}
    # Multiply every amount in the dictionary by the ratio and round it. / go through {amounts_name} and replace each value by itself times {ratio}, rounded to a whole number / all values times the ratio, rounded, in the same dict / change the dictionary: each amount becomes {ratio} times as large, rounded / Update {amounts_name} with a for loop over its keys: value times {ratio}, rounded
    for key in {amounts_name}:
        {amounts_name}[key] = round({amounts_name}[key] * {ratio})
    # Print each name and its amount followed by " g", one per line. / show all of them, a line each, as name, amount and g / print key, value and the letter g for every entry of {amounts_name} / output the list of things, every line like milk 300 g / what do we need? print one line for each: its name, its amount and g
    for key, value in {amounts_name}.items():
        print(key, value, "g")
stages_of_a_tour
    # A tour has stages of {legs.and_items} km. Store the numbers in a list {legs_name}. / {legs_name} = {legs} / we cycled {legs.and_items} km on our days, keep the list {legs_name} / put {legs.items} into a list called {legs_name} / let {legs_name} be the list {legs}, in km
    {legs_name} = {legs}
    # Compute the whole distance as the sum of them. / add them up and call it {distance} / {distance}: all of {legs_name} together / what is the distance in total? store that in {distance} / sum up the list and store the distance
    {distance} = sum({legs_name})
    # The tour took {whole_time} hours a day. Compute the average speed over all days. / every day took {whole_time} hours, so what was the speed: distance by all the hours / {speed} is the distance divided by {whole_time} times the number of days / with {whole_time} hours of riding on each of the days, get the speed / divide {distance} by the hours, which are {whole_time} for every entry of the list, as {speed}
    {speed} = {distance} / ({whole_time} * len({legs_name}))
    # Print the speed rounded to one decimal with "km/h" after it. / show it, round to 1 digit, then km/h / print {speed} with round to one place and the unit km/h / output the rounded speed (1 decimal) and "km/h" / how fast was that? one decimal by round, and the unit km/h
    print(round({speed}, 1), "km/h")
"""
stories(d, STORIES_2, SLOTS)

STORIES_3 = r"""
hours_and_overtime
    # {someone.bare} earns {pay} an hour. Store this as the {wage}. / {wage} = {pay}, the money for one hour / keep an hourly wage of {pay} / {pay} per hour is what {someone.bare} gets; save it in {wage} / let {wage} be {pay}
    {wage} = {pay}
    # This week it was {worked} hours, and all above {regular} are overtime. Save the overtime. / {worked} hours of work, {regular} of them normal: the remaining ones are overtime / {overtime} is how many hours more than {regular} the {worked} are / how much overtime is it if {worked} hours were worked instead of {regular}? / let {overtime} be {worked} minus {regular}
    {overtime} = {worked} - {regular}
    # The {regular} normal hours are paid with the wage, each hour of overtime with {plus} times as much. Compute the income. / {income}: {regular} hours at the usual wage plus the overtime at {plus} times the wage / add the pay for {regular} hours and the overtime, which counts {plus} times, as the income / what is the income when overtime is worth {plus} times the wage and the other {regular} hours the simple wage? call it {income} / Store in {income} the pay for {regular} hours at {wage} together with the overtime at {plus} times {wage}
    {income} = {regular} * {wage} + {overtime} * {wage} * {plus}
    # Take {p} percent tax off the income. / {p} percent go to the state, so reduce {income} by them / lower the income by {p} percent, in the same variable / subtract {p} percent of it from it / Update {income}: it shrinks by a tax of {p} percent.
    {income} -= {income} * {p} / 100
    # Print it with two decimals. / show {income}, 2 digits after the point / print what remains with exactly two decimals / output the income, formatted with two decimals / what does {someone.bare} get in the end? print it, two decimals
    print(f"{{income}:.2f}")
clock_function
    # Write a function {clock_fn}(text) that takes a time such as "07:45" and returns the minutes since midnight as an int. / define {clock_fn}(text): split text at the colon and return 60 times the hours plus the minutes / i need a function {clock_fn} with the parameter text, a time like 18:20, that gives back how many minutes after midnight that is / make {clock_fn}(text), which converts a clock time HH:MM to minutes of the day / Define a function named {clock_fn} with one parameter text, a time HH:MM; it returns hours times 60 plus minutes as a number
    def {clock_fn}(text):
        h, m = text.split(":")
        return int(h) * 60 + int(m)
    # Use it to store how many minutes pass from {dawn} to {dusk} in {gap}. / {gap} is the time from {dawn} till {dusk}, by calling the function twice / call it for {dusk} and for {dawn} and keep the difference as {gap} / with its help, how many minutes lie between {dawn} and {dusk}? save the {gap} / Compute the minutes of {dusk} minus those of {dawn} with {clock_fn} and store them in {gap}.
    {gap} = {clock_fn}({dusk}) - {clock_fn}({dawn})
    # Of this time, {few} breaks of {lot} minutes are free. Subtract them from {gap}. / take away {few} breaks, {lot} minutes each, in place / there were {few} pauses of {lot} minutes; reduce {gap} by them / make {gap} smaller by {few} times {lot} minutes / {few} breaks of {lot} minutes each do not count, so lower {gap} by all of them
    {gap} -= {few} * {lot}
    # Print the gap in hours with two decimals and " hours". / show {gap} as hours (divide by 60, two decimals) followed by the word hours / how many hours is that? print it with 2 digits after the point and " hours" / output it like 5.25 hours
    print(f"{{gap} / 60:.2f} hours")
prices_with_tax
    # Define a function {gross_fn}(amount, rate) that returns amount plus rate percent of it, rounded to two decimals. / write {gross_fn}(amount, rate): it adds rate percent to amount and returns that with two decimals (round) / a function {gross_fn} with amount and rate please, giving the amount raised by rate percent and rounded to 2 digits / make a function named {gross_fn}; parameters amount and rate; it returns the amount including rate percent tax, rounded to cents
    def {gross_fn}(amount, rate):
        return round(amount * (1 + rate / 100), 2)
    # Apply it with a rate of {p} to each of {nets.and_items} and keep the results as a list {sum_up}. / {sum_up} is the list of what it returns for {nets.and_items}, all at {p} percent / call the function for every number in {nets} with rate {p}, collect the results in {sum_up} / the net prices {nets} and a tax of {p} percent: make a list {sum_up} of the gross ones with the function
    {sum_up} = [{gross_fn}(x, {p}) for x in {nets}]
    # Which one is the highest? Save it as {most}, and the lowest as {least}. / {most} is the largest of them and {least} the smallest / store the maximum of the list in {most} and its minimum in {least} / get the dearest as {most} and the cheapest as {least} / Assign the maximum of {sum_up} to {most} and the minimum to {least}
    {most} = max({sum_up})
    {least} = min({sum_up})
    # Print how much more {most} is than {least}, rounded to cents. / show the difference of both with round to two digits / by how much do they differ? print it rounded to 2 places / output {most} minus {least}, rounded to two decimals / what is the distance from {least} up to {most}? print it with two decimals by round
    print(round({most} - {least}, 2))
running_pace
    # {someone.bare} needed {race_s} seconds for {race_km} km. Compute the seconds per kilometre, rounded to a whole number, and store them in {pace}. / {pace}: how many seconds one km took, rounded, if {race_km} km took {race_s} seconds / divide {race_s} seconds by {race_km} km and round to an int called {pace} / a run of {race_km} km in {race_s} seconds; {pace} is the rounded number of seconds for each km / Compute {race_s} divided by {race_km}, rounded to the nearest integer, as the pace of a run of {race_km} km
    {pace} = round({race_s} / {race_km})
    # Print it as minutes and seconds per km such as 5:07. / show {pace} in the form m:ss / print full minutes, a colon and the remaining seconds with two digits / output it as minutes:seconds, the seconds with two digits
    print(f"{{pace} // 60}:{{pace} % 60:02d}")
    # At the same pace, how long would {few} km take? Store the seconds in {duration}. / {duration} is the time for {few} km with that many seconds each / multiply it by {few} km to get the {duration} / how many seconds do {few} km last if each takes {pace}? keep the {duration} / Multiply the pace by {few} and save the seconds in a variable named {duration}
    {duration} = {few} * {pace}
    # Print whether the duration is below {later} seconds. / is it less than {later} seconds? print True or False / show True if {duration} is under {later} and False if not / output the comparison: {duration} smaller than {later}
    print({duration} < {later})
monthly_costs
    # My {costs_name.bare} are {costs}. Keep them in a dictionary. / {costs_name} = {costs} / store the dictionary {costs} as {costs_name} / let {costs_name} be {costs} / this month's {costs_name.bare}: {costs}
    {costs_name} = {costs}
    # Compute the total of all values. / what do they make together? name it {total} / {total} is the sum of the amounts in {costs_name} / sum the values up as the total / store what everything costs together in {total}
    {total} = sum({costs_name}.values())
    # Find the name of the biggest one and store it in {first}. / {first} should be the key with the highest amount / for what do i spend most? save the key as {first} / get the key with the largest value of {costs_name}, called {first} / Determine which key of the dictionary has the greatest value and assign it to {first}
    {first} = max({costs_name}, key={costs_name}.get)
    # How many percent of the total does it take? Save the number as {percent}. / compute its value in percent of the total / {percent}: the amount of {first} divided by {total}, times 100 / what percent of everything is that one? keep that number as {percent} / let {percent} be 100 times the amount for {first} over the total
    {percent} = {costs_name}[{first}] / {total} * 100
    # Print {first} and the percent rounded to a whole number with a % sign right behind. / show the name and the rounded percent with % after it / print it in a line like food 42% / output {first}, a space, the percent without decimals and "%" / what is the biggest one, and how much of it all? print {first} and the rounded {percent} with a % directly after it
    print(f"{{first}} {round({percent})}%")
car_loses_value
    # A car is worth {car} euros today. Store this as {value}. / {value} = {car}, for a car / somebody bought a car for {car}; that is its {value.bare} / let {value} be {car} / keep {car} in {value}, the price of a car
    {value} = {car}
    # Each year it loses {loses} percent. Count in {years} how long it takes until it is below {below}. / as long as it is {below} or more, take off {loses} percent and add one to {years}, which starts at 0 / with {loses} percent less every year, after how many {years} is it under {below}? loop and count / start {years} at 0 and use a while loop: while {value} is at least {below}, it shrinks by {loses} percent and a year passes / Initialize {years} with 0. While {value} is not below {below}, reduce it by {loses} percent and increase {years} by 1
    {years} = 0
    while {value} >= {below}:
        {value} *= 1 - {loses} / 100
        {years} += 1
    # Print the years. / show {years} / how many years did it take? print them / output the number of years
    print({years})
bouncing_ball
    # A ball falls from {drop} cm. Save this as {height}. / {height} = {drop}, in cm / let the height be {drop}, from there a ball is dropped / the ball starts at a height of {drop} cm, remember it / keep {drop} in {height}: that is where the ball falls from
    {height} = {drop}
    # After each bounce it reaches {keeps} percent of the height before. Collect the heights in a list {drop_name}, as long as they are at least {stops}. / {drop_name} starts empty; multiply {height} by {keeps} percent, and while it is {stops} or more, append it and take {keeps} percent again / make a list {drop_name} of the heights after every bounce, each {keeps} percent of the one before, and stop when one is under {stops} / every time it comes back to {keeps} percent; put these values into a list {drop_name} until it gets lower than {stops} cm
    {drop_name} = []
    {height} *= {keeps} / 100
    while {height} >= {stops}:
        {drop_name}.append({height})
        {height} *= {keeps} / 100
    # Store how many there are in {turns}. / {turns} is the length of the list / how many heights are in it? call that {turns} / count the entries of {drop_name} as {turns} / Get the number of heights and store it in a variable named {turns}
    {turns} = len({drop_name})
    # Print {turns} and the last height in the list, rounded to one decimal. / show the number and the last of the heights, round to 1 digit / print how many there are and then the final entry of {drop_name} with one decimal (round) / output {turns}, and after it the last value in the list rounded to one place
    print({turns}, round({drop_name}[-1], 1))
"""
stories(d, STORIES_3, SLOTS)
STORIES_4 = r"""
map_scale
    # On a map one cm stands for {scale} cm. A road is {on_map} cm long on it; store its real length in km as {scale_km}. / {scale_km}: the km of a road that has {on_map} cm on a map of the scale 1 to {scale} (100000 cm are a km) / {on_map} cm on the map, scale 1:{scale}: how many km is it in nature? save it in {scale_km} / multiply {on_map} cm by the scale {scale} and divide by 100000; {scale_km} holds the km / Compute {on_map} times {scale} over 100000 and store it in a variable named {scale_km}; this is a road on a map, in km
    {scale_km} = {on_map} * {scale} / 100000
    # How many minutes does somebody walk who makes {few} km in an hour? Call them {minutes}. / {minutes}: the time for this road at {few} km/h / walking {few} km per hour, get the minutes that it takes / let {minutes} be {scale_km} over {few}, times 60 / at a speed of {few} km an hour, compute the {minutes} for that way
    {minutes} = {scale_km} / {few} * 60
    # Print both, rounded to one decimal, first the km. / show {scale_km} and {minutes}, each with round to 1 digit / print the length and then the minutes, rounded to one place / output {scale_km}, then {minutes}; round them to one decimal
    print(round({scale_km}, 1), round({minutes}, 1))
two_packs
    # A pack of {grams_a} g costs {pack_a}. Store the price of 100 g as {small_}. / {small_} = what 100 g cost if {grams_a} g are {pack_a} / you pay {pack_a} for {grams_a} g; {small_} is the price per 100 g / let {small_} be {pack_a} divided by {grams_a}, times 100 / compute the price per 100 g of a pack with {grams_a} g for {pack_a} and name it {small_}
    {small_} = {pack_a} / {grams_a} * 100
    # The large pack has {grams_b} g for {pack_b}. Store its price per 100 g as {big_}. / {big_}: the same for {grams_b} g at {pack_b} / and if {grams_b} g cost {pack_b}? keep the price of 100 g as {big_} / for the other one, {pack_b} buys {grams_b} g; {big_} is again per 100 g
    {big_} = {pack_b} / {grams_b} * 100
    # Store the text "small" in {winner} if the first is lower than the second, otherwise "large". / {winner} is "small" when {small_} is below {big_}, and "large" if not / which one is {winner.bare}? "small" if the first price is less, else "large" / if the second is higher, {winner} is "small", in all other cases "large" / Set {winner} to "small" or "large": "small" when {small_} is less than {big_}
    {winner} = "small" if {small_} < {big_} else "large"
    # Print it in capitals. / show {winner} in upper case / print that word in capital letters / output {winner}, upper case / which one is better? print the word with all letters in upper case
    print({winner}.upper())
share_price
    # A share cost {stock_a} in the morning and {stock_b} in the evening. Compute the change in percent of the morning price. / {stock_a} was the price before and {stock_b} it is now; save the {change} in percent of the old one / {change}: by how many percent did {stock_a} turn into {stock_b}? / let {change} be {stock_b} minus {stock_a}, divided by {stock_a} and times 100 / from {stock_a} to {stock_b}, what is the change in percent?
    {change} = ({stock_b} - {stock_a}) / {stock_a} * 100
    # Print the change with a sign, two decimals and a percent sign. / show {change} like +1.25% or -0.80% / print it with + or -, 2 digits after the point and % at the end / output {change} with its sign and two decimals, then "%"
    print(f"{{change}:+.2f}%")
    # Now print "up" if it is positive, "down" if it is negative, and "same" in case of 0. / is it up or down? print "up" above 0, "down" below, "same" for 0 / print one word: up when {change} is greater than 0, down when it is less, otherwise same / show "down" for a negative change, "up" for a positive one, "same" for none
    if {change} > 0:
        print("up")
    elif {change} < 0:
        print("down")
    else:
        print("same")
sea_and_hill
    # The lake bottom lies at {depth_a} metres and a hill reaches {high_a} metres. Save these as {depth} and {altitude}. / {depth} is {depth_a} and {altitude} is {high_a}, both in metres / a diver is at {depth_a} m, a hiker at {high_a} m: keep {depth} for the diver and {altitude} for the hiker / let {altitude} be {high_a} and {depth} {depth_a}
    {depth} = {depth_a}
    {altitude} = {high_a}
    # Compute the difference in height between the two. / {difference}: the altitude minus the depth / how many metres are between them? call it the difference / subtract {depth} from {altitude} and save the difference / Compute {altitude} minus {depth} and store it in a variable named {difference}
    {difference} = {altitude} - {depth}
    # Print the difference, "m", and then the depth without its minus sign. / show {difference} with m after it, followed by the absolute value of {depth} / print the metres, the letter m and how deep it is as a positive number / output {difference}, m and abs of {depth} in one line
    print({difference}, "m", abs({depth}))
overdrawn_account
    # The {now_money.bare} of {someone.bare} stands at {owes}. Store that. / {now_money} = {owes} / {someone.bare} is in the red, with {owes} on the {now_money.bare} / let {now_money} be {owes}, a debt / keep {owes} as {now_money}
    {now_money} = {owes}
    # {pays_in} euros are paid in, and a fee of {fee_} is taken. Update it. / add {pays_in} and subtract the fee, {fee_} / {someone.bare} puts {pays_in} on it, but {fee_} is kept by the bank / change {now_money}: plus {pays_in}, minus {fee_} / first {pays_in} come in, then {fee_} go off; change it in place
    {now_money} += {pays_in}
    {now_money} -= {fee_}
    # Print "debt" if it is still below zero, else "ok", and the amount after the word. / is it negative? then print debt and the amount, if not ok and the amount / show the word debt (below 0) or ok (otherwise), followed by {now_money} / print {now_money} behind "debt" when it is less than 0 and behind "ok" when it is not / still in debt? print "debt" and the amount if it is under 0, or else "ok" and the amount
    print("debt" if {now_money} < 0 else "ok", {now_money})
bus_times
    # The first bus goes at {first_bus.bare}. Store the time in minutes after midnight as {start}. / {start}: {first_bus.bare} as minutes since midnight / buses start at {first_bus.bare}; how many minutes of the day is the start? / let {start} be the minutes from 00:00 to {first_bus.bare} / turn {first_bus.bare} into minutes after midnight and call that {start}
    {start} = {first_h} * 60 + {first_m}
    # A bus goes every {every} minutes. Make a list {bus_list} of the first {nth} times, in minutes. / {bus_list}: a list of {nth} times beginning with the start, each {every} minutes after the one before / collect the minutes of {nth} buses in a list {bus_list}, {every} minutes apart, the first one at {start} / with a distance of {every} minutes, what are the first {nth} times? put them into a list {bus_list} / Create a list named {bus_list} with {nth} numbers: {start}, then always {every} more
    {bus_list} = [{start} + i * {every} for i in range({nth})]
    # Print each of them as HH:MM on a line of its own. / show all as clock times with two digits for hours and minutes, one per line / print the times, each in a new line, like 06:05 / loop over {bus_list} and output every time in the form HH:MM
    for t in {bus_list}:
        print(f"{t // 60:02d}:{t % 60:02d}")
other_time_zone
    # Here it is {at_h} o'clock, and the clocks in {city.bare} differ by {zone} hours. Store the hour there, from 0 to 23, as {hours}. / {hours}: {at_h} plus {zone}, modulo 24, the hour in {city.bare} / what hour is it in {city.bare}, {zone} hours from us, if it is {at_h} o'clock here? save it as {hours}, wrapped at 24 / let {hours} be the hour in {city.bare}: add {zone} to {at_h} and keep it within a day / Add {zone} to {at_h}, take it modulo 24 and store it in {hours}: that is the hour in {city.bare}
    {hours} = ({at_h} + {zone}) % 24
    # Print {city} and the hour with two digits and ":00". / show the name {city.bare}, then the hour like 07:00 / print {city.bare} followed by {hours} as two digits and :00 / output a line such as {city.bare} 05:00, with our hour
    print({city}, f"{{hours}:02d}:00")
    # Is it night there, that is before 6 or from 22 on? Print True or False. / print whether {hours} is below 6 or at least 22 / show True if the hour is less than 6 or not less than 22, else False / output if people there sleep: {hours} under 6, or 22 and later
    print({hours} < 6 or {hours} >= 22)
round_table
    # A round table is {table_d} cm across. How long is its edge? Store it as {perimeter}. / {perimeter}: pi times the {table_d} cm of a round table / compute the perimeter of a circle with a diameter of {table_d} cm, using math.pi / let {perimeter} be the way around a table with {table_d} cm diameter / multiply {table_d}, the diameter of our table, by math.pi and call it {perimeter}
    # + import math
    {perimeter} = math.pi * {table_d}
    # Everyone needs {place_cm} cm of it. How many people can sit there? Save the whole number as {count_}. / {count_}: how many times {place_cm} fits into it, as an int / with {place_cm} cm for each person, count the seats as {count_} (int) / divide the perimeter by {place_cm}, cut the decimals off with int and store it as {count_} / Divide the edge by {place_cm} cm per person and store the integer part in a variable named {count_}
    {count_} = int({perimeter} / {place_cm})
    # Print {count_} and "seats". / show how many there are with the word seats / print the number followed by seats / output {count_}, a space and seats
    print({count_}, "seats")
power_bill
    # A device of {watts} watts runs {on_hours} hours a day. Store the kilowatt hours of {lot} days as {c_name}. / {c_name} is {watts} times {on_hours} times {lot} over 1000: the kWh for {lot} days / {watts} watts, {on_hours} hours each day, {lot} days; multiply all, divide by 1000 and keep the kWh in {c_name} / compute the energy in kWh for {lot} days, {on_hours} hours of {watts} watts each, in a variable {c_name}
    {c_name} = {watts} * {on_hours} * {lot} / 1000
    # One costs {per_kwh} euros. Compute the cost. / at {per_kwh} for each, what's the cost? / {cost}: {c_name} times {per_kwh} / the price of a kWh is {per_kwh}; store the cost of all of them / multiply it by {per_kwh} and name the product {cost}
    {cost} = {c_name} * {per_kwh}
    # Print {c_name} with one and the cost with two decimals, separated by a semicolon and a space. / show both with "; " between: {c_name} with 1 digit after the point, {cost} with 2 / print a line like 12.6; 3.91 from {c_name} and {cost} / output {c_name} (1 decimal), "; " and {cost} (2 decimals) / how much energy and how much money? print {c_name} (one decimal), a semicolon, a space, then {cost} (two decimals)
    print(f"{{c_name}:.1f}; {{cost}:.2f}")
one_more_member
    # The people in a club are {ages.and_items} years old. Store this as a list {ages_name}. / {ages_name} = {ages} / a list {ages_name} with {ages.items}, the years of some people / keep {ages} in {ages_name} / put {ages.and_items} into {ages_name}; that is how old everybody is
    {ages_name} = {ages}
    # Compute the average age and store it as {age_a}. / {age_a}: the mean of the list / save their average in {age_a} / sum divided by number of people, as {age_a} / how old are they on average? keep it as {age_a}
    {age_a} = sum({ages_name}) / len({ages_name})
    # Someone of {new_age} joins. Add this to the list and store the new average as {age_b}. / append {new_age} to {ages_name}, then {age_b} is the average / a person of {new_age} years comes, so put that in the list; what is the average now? save it in {age_b} / with {new_age} at the end of the list, compute {age_b}, the mean of all / Append the age {new_age} to the list, then compute the mean again and store it in {age_b}
    {ages_name}.append({new_age})
    {age_b} = sum({ages_name}) / len({ages_name})
    # Print by how much the average has changed, with sign and two decimals. / show {age_b} minus {age_a} with two decimals and + or - / print the change from {age_a} to {age_b} with a sign, 2 decimals / output how far it moved, like +0.75 or -1.20
    print(f"{{age_b} - {age_a}:+.2f}")
body_mass
    # {someone.bare} weighs {body} kg and is {body_m} m tall. Compute the BMI, weight by squared height, as {bmi}. / {bmi}: {body} divided by the square of {body_m} / a person of {body} kg and {body_m} m: what is the bmi (kg over m squared)? / get the {bmi} for a height of {body_m} m and a weight of {body} kg / let {bmi} be {body} over {body_m} squared
    {bmi} = {body} / {body_m} ** 2
    # Round it to one decimal. / make it a number with one decimal, in place / {bmi} only needs one digit after the point, so round it / keep one decimal of it, rounded
    {bmi} = round({bmi}, 1)
    # Print the value and whether it lies between 18.5 and 25, both included. / show {bmi} and True if it is at least 18.5 and at most 25, else False / print {bmi} together with the answer to: is it from 18.5 up to 25? / output the number, followed by True or False for being within 18.5 and 25
    print({bmi}, 18.5 <= {bmi} <= 25)
amount_with_unit
    # The {text.bare} is {load_text}. Store it. / {text} = {load_text} / a string {text} with {load_text} please / let {text} be {load_text} / keep {load_text} as {text}
    {text} = {load_text}
    # Split it into {num} and {unit}, and make the number a float. / {num} is the part before the space, as a float, {unit} the part after / take it apart at the space: {num} (converted to float) and {unit} / cut {text} in two; the first part becomes a float called {num} and the second is {unit} / Split the text at the space. Store the first part, converted to float, in {num} and the second part in {unit}
    {num}, {unit} = {text}.split()
    {num} = float({num})
    # Multiply {num} by {few}. / {few} times as much: update {num} / we need {few} of them, so {num} becomes {few} times as large / make {num} {few} times what it is
    {num} *= {few}
    # Print it with two decimals and the unit in lower case. / show {num} with 2 decimals, then {unit} in small letters / print {num}, two digits after the point, a space and the unit in lower case / output both in one line again: two decimals for {num}, lower case for {unit} / how much is it now? print {num} with two decimals and {unit} in lower case behind it
    print(f"{{num}:.2f} {{unit}.lower()}")
order_line
    # An order reads {order}. Keep this text in {text}. / {text} = {order} / {order} is written on the order, save it as {text} / store the string {order} under {text} / let {text} be {order}, number and price of one piece
    {text} = {order}
    # Split it at " x " and store the number as an int in {count_} and the price as a float in {price}. / {count_} is the int before " x " and {price} the float after it / get {count_} (int) and {price} (float) out of it, " x " stands between / take the part left of " x " as a whole number {count_}, the right part as a decimal number {price} / Separate the text at " x ": the int on the left is {count_}, the float on the right is {price}
    parts = {text}.split(" x ")
    {count_} = int(parts[0])
    {price} = float(parts[1])
    # Compute the total; from {few} pieces on there are {p} percent off. / {total} is count times price, less {p} percent if there are {few} pieces or more / multiply both to the total and take {p} percent off when {count_} is at least {few} / what is the total, with {p} percent discount for {few} and more? save it as {total} / Multiply {count_} by {price} and store it in {total}; reduce this by {p} percent if {count_} is {few} or more
    {total} = {count_} * {price}
    if {count_} >= {few}:
        {total} -= {total} * {p} / 100
    # Print the total with two decimals. / show {total}, 2 decimals / print it with exactly two digits after the point / output the total as a text with two decimals
    print(f"{{total}:.2f}")
cinema_tickets
    # {adults} adults pay {adult_price} each and {children} children {child_price} each. Compute the income from both as {grown} and {young}. / {grown}: {adults} tickets at {adult_price}; {young}: {children} tickets at {child_price} / a cinema sold {adults} tickets for {adult_price} and {children} for {child_price}; store the two amounts in {grown} and {young} / let {grown} be {adults} times {adult_price} and {young} {children} times {child_price}
    {grown} = {adults} * {adult_price}
    {young} = {children} * {child_price}
    # Add them up to the total, and store what part of it is the second in percent. / {total} is the sum of both, {percent} the part of {young} in it, in percent / get the total of the two and how many percent {young} is of it, as {percent} / both together are the total; the {percent} is {young} by {total} times 100 / Store the sum of {grown} and {young} in {total}, and 100 times {young} divided by {total} in {percent}
    {total} = {grown} + {young}
    {percent} = {young} / {total} * 100
    # Print the total with two decimals, then the percent as a whole number with "%". / show {total} with 2 decimals and {percent} rounded to none, followed by % / print a line such as 180.50 34% / output the total (two decimals), a space, the percent without decimals and %
    print(f"{{total}:.2f} {{percent}:.0f}%")
basket_with_shipping
    # Somebody buys things for {basket.and_items}. Store these prices as a list {basket_name}. / {basket_name} = {basket} / put {basket.and_items} in a list named {basket_name} / the list {basket_name} holds {basket.items} / let {basket_name} be {basket}
    {basket_name} = {basket}
    # Compute the total of the list. / {total}: the sum of all of them / what's the total? keep it as {total} / add the prices up and call it {total} / sum up {basket_name}, as {total}
    {total} = sum({basket_name})
    # Below {tens} the shipping of {fee_} is added to it. / if {total} is less than {tens}, add {fee_} for the shipping / shipping costs {fee_}, but only for a total under {tens}: update {total} / raise the total by {fee_} unless it is {tens} or more / is the total smaller than {tens}? then {fee_} must be added to it, otherwise nothing changes
    if {total} < {tens}:
        {total} += {fee_}
    # Print the total rounded to two decimals and how many things were bought. / show {total} with round to 2 digits, then the number of prices / print it, rounded to cents, together with the length of the list / output the rounded {total} (two places) and how long {basket_name} is / what is to be paid and for how many things? the total with two digits (round) first
    print(round({total}, 2), len({basket_name}))
two_trains_meet
    # Two trains are {farther} km apart and go towards each other with {v_a} and {v_b} km/h. Store the hours until they meet as {meet}. / {meet}: {farther} km divided by the sum of {v_a} and {v_b} km/h, for two trains that come towards each other / one train does {v_a} km/h, another {v_b}, from {farther} km apart towards each other: after how many hours do they meet? call it {meet} / let {meet} be the {farther} km over the sum of the speeds {v_a} and {v_b} / Divide the distance of {farther} km by the sum of {v_a} and {v_b} (the speeds of two trains that come closer) and store it in {meet}
    {meet} = {farther} / ({v_a} + {v_b})
    # How far does the first one, with {v_a} km/h, get until then? Save that as {distance}. / {distance}: what the train with {v_a} km/h does in this time / multiply it by the speed {v_a} to get the distance / compute the distance that {v_a} km/h give in {meet} hours / Compute {v_a} times {meet} and store it in a variable named {distance}
    {distance} = {meet} * {v_a}
    # Print the distance and the part of the other train, both rounded to whole km. / show {distance} and {farther} minus {distance}, rounded / print how far each has come: first the distance, then what remains of {farther}, both with round / output {distance} and the rest of the {farther} km, rounded to whole numbers
    print(round({distance}), round({farther} - {distance}))
alarm_clock
    # A flight starts at {at.bare}. Store that in minutes after midnight as {start}. / {start}: {at.bare}, converted to minutes since midnight / {someone.bare}'s plane leaves at {at.bare}; the start in minutes of the day please / let {start} be the minutes between 00:00 and {at.bare} / how many minutes after midnight is {at.bare}, the start?
    {start} = {at_h} * 60 + {at_m}
    # {someone.bare} gets up {before} minutes earlier, maybe on the day before. Update {start}, so that it stays between 0 and 1439. / go back {before} minutes, modulo 1440, in place / subtract {before} from it; below 0 it goes on from 1440 / make {start} {before} minutes earlier and let it wrap around at midnight / the alarm rings {before} minutes before; change {start} to that, modulo a day of 1440 minutes
    {start} = ({start} - {before}) % 1440
    # Split it into {hours} and {minutes}. / {hours} are the full hours of it and {minutes} what remains / get {hours} by whole division by 60 and {minutes} as the remainder / how many hours and minutes is that? two variables please / Store the quotient of {start} and 60 in {hours} and the remainder in {minutes}
    {hours} = {start} // 60
    {minutes} = {start} % 60
    # Print "alarm at" and the time as HH:MM. / show the text alarm at, then hours and minutes with two digits each and a colon / print the time with two digits for both parts after "alarm at" / output a line like alarm at 04:35 / when does it ring? print alarm at followed by HH:MM
    print(f"alarm at {{hours}:02d}:{{minutes}:02d}")
clock_text_later
    # It is {hour_text} now. Store this text in {time_name}. / {time_name} = {hour_text} / keep the time {hour_text} as a string {time_name} / let {time_name} be {hour_text} / save {hour_text}, a clock time, under {time_name}
    {time_name} = {hour_text}
    # Convert it to minutes after midnight and call that {minutes}. / {minutes}: hours times 60 plus the minutes, both from the text / how many minutes since midnight is that? store {minutes} / split {time_name} at the colon and get the {minutes} of the day / Compute from {time_name} how many minutes of the day have passed and store them as an int in {minutes}
    hour, minute = {time_name}.split(":")
    {minutes} = int(hour) * 60 + int(minute)
    # How many minutes are missing until midnight? Save them as {missing}. / {missing} = 1440 less the minutes / compute the missing minutes of the day (it has 1440) / let {missing} be what lacks from {minutes} to 1440 / Subtract the minutes from 1440, a whole day, and store the result in {missing}
    {missing} = 1440 - {minutes}
    # Print how many percent of the day are over, with one decimal. / show {minutes} in percent of 1440, one decimal / print what part of the day has gone by in percent, with 1 digit after the point / output {minutes} over 1440 as a percentage with one decimal, without a sign
    print(f"{{minutes} / 1440 * 100:.1f}")
pieces_of_pie
    # {pies} pies are cut into {slices} pieces each. Compute the total of the pieces. / {total}: {pies} pies with {slices} pieces / how many pieces do {pies} pies have in total, with {slices} in each? store that in {total} / let {total} be {pies} pies times {slices} pieces / {slices} pieces make a pie, so what is the total for {pies}?
    {total} = {pies} * {slices}
    # {few} people eat {eaten} pieces each. Save what is left as {left}, or 0 if there were not enough. / {left}: the total without {few} times {eaten}, but not less than 0 / everyone of {few} guests takes {eaten}; how many are left? never go below 0 / take {eaten} pieces away for each of {few} people and call the remainder {left} (at least 0) / Subtract {few} times {eaten} from {total}, replace a negative result by 0, and store it in {left}
    {left} = max(0, {total} - {few} * {eaten})
    # Print "all gone" if nothing is left, otherwise the number and "pieces". / nothing left? print all gone. if there is something, print how many and the word pieces / show {left} with pieces behind it unless it is 0; then show "all gone" / print the text all gone for 0 and {left} followed by pieces in any other case
    if {left} == 0:
        print("all gone")
    else:
        print({left}, "pieces")
miles_for_rides
    # My {rides_name.bare} were {rides.and_items} km long. Keep them in a list. / {rides_name} = {rides} / the list {rides_name} has {rides.items} in it, all km / store {rides} in {rides_name} / i rode {rides.and_items} km; make a list {rides_name}
    {rides_name} = {rides}
    # Convert all of them to miles (divide by 1.609) and round to one decimal, in the same list. / replace every number by its miles, a mile is 1.609 km, rounded to 1 digit / {rides_name} should be in miles: each by 1.609, rounded to one place / make miles out of the km with 1.609 km a mile and one decimal (round), same name / Update {rides_name}: divide each number by 1.609 and round it to one decimal, which makes miles
    {rides_name} = [round(km / 1.609, 1) for km in {rides_name}]
    # Store the longest minus the shortest as {difference}. / {difference}: the maximum of the list without its minimum / how far apart are the longest and the shortest? save the difference / subtract the smallest of them from the largest and keep the difference / Compute the largest less the smallest number of the list and store it in a variable named {difference}
    {difference} = max({rides_name}) - min({rides_name})
    # Print it rounded to one decimal with " miles". / show {difference} with round to 1 digit, a space and miles / print the rounded difference (one place) followed by miles / output it, rounded to 1 decimal, and the unit miles
    print(round({difference}, 1), "miles")
late_books
    # Write a function {fine_fn}(days) for a library: the first {fine_days} days cost nothing, each further day {per_late}. / define {fine_fn}(days), which returns {per_late} for every day beyond {fine_days}, and 0 if there are none / a function {fine_fn} with the parameter days: {fine_days} days are free, after that it is {per_late} a day; return the sum / make {fine_fn}(days) return 0 up to {fine_days} days and {per_late} times the days above that / Define a function named {fine_fn} with the parameter days, returning {per_late} times the number of days over {fine_days}, or 0 if it is not more
    def {fine_fn}(days):
        return max(0, days - {fine_days}) * {per_late}
    # Call it with {late_days} and store the result as {fee}. / {fee} is what it gives for {late_days} days / how much is it for {late_days} days? save that as the fee / a book is {late_days} days late, let the function compute the {fee} / use {fine_fn} on {late_days} to get the fee
    {fee} = {fine_fn}({late_days})
    # Three books are late by that much: multiply the fee by 3, but never more than {cap}. Update it. / {fee} times 3, at most {cap}, in the same variable / it happened with three books, so take it 3 times, with {cap} as the limit / replace {fee} by the smaller of {cap} and three times itself / there are 3 such books; triple the fee, but stop at {cap}
    {fee} = min({cap}, 3 * {fee})
    # Print it with two decimals and a euro sign after a space. / show {fee}, two decimals, a space and € / print {fee} like 4.50 € / output the amount with 2 digits after the point followed by " €" / what do i owe? print it with 2 decimals, a space and the € sign
    print(f"{{fee}:.2f} €")
"""
stories(d, STORIES_4, SLOTS)
