"""Arithmetic told in words: measures, packing, clocks, rings, percent, fees, and loops until a limit is reached."""

from random import Random
from typing import Any

from codegen_repl.training.corpus import tables
from codegen_repl.training.corpus.blocks import statements
from codegen_repl.training.corpus.draws import choice, decimal, integer, new, sampled, var
from codegen_repl.training.corpus.family import Domain

d = Domain("steps_numbers", weight=9)


def _clock(rng: Random) -> str:
    return f"{rng.randint(0, 23):02d}:{rng.choice((rng.randint(0, 59), 5 * rng.randint(0, 11))):02d}"


def _is_clock(value: Any) -> bool:
    return len(value) == 5 and value[2] == ":" and value[:2].isdigit() and value[3:].isdigit()


CLOCK = sampled("str", _clock, _is_clock)
SLOTS: dict[str, Any] = {
    "v": var(integer(1, 999)),
    "u": var(integer(1, 400)),
    "vs": var(integer(2, 60)),
    "fv": var(decimal(1, 200, 1)),
    "day": var(integer(0, 1439)),
    "clock": var(CLOCK),
    "clock_b": var(CLOCK),
    "time": CLOCK,
    "hour": integer(0, 23),
    "minute": integer(1, 59),
    "wide": integer(2, 60),
    "high": integer(2, 40),
    "deep": integer(2, 25),
    "k": integer(2, 9),
    "k2": integer(2, 9),
    "m": integer(3, 24),
    "n": integer(20, 999),
    "n2": integer(20, 999),
    "big": integer(1000, 9999),
    "half_big": integer(300, 990),
    "small": integer(1, 30),
    "off": integer(2, 60),
    "percent": choice(2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40),
    "ring": choice(5, 7, 8, 10, 12, 16, 20, 24, 26, 30, 36, 40, 60),
    "places": integer(1, 3),
    "digit": integer(0, 9),
    "a": new("int"),
    "b": new("width", "first", "left", "b", "start", "red", "apples"),
    "c": new("height", "second", "right", "c", "step", "blue", "pears"),
    "lo": new("lo", "low", "left", "bottom", "lower"),
    "hi": new("hi", "high", "right", "top", "upper"),
    "mid": new("mid", "guess", "middle", "half"),
    "secret": new("secret", "target", "hidden", "wanted"),
    "count": new("count", "steps", "rounds", "tries", "years", "days"),
    "xs": new("factors", "parts", "values", "seq", "numbers", "found"),
    "area": new("area", "wall", "floor", "surface", "space"),
    "cost": new("cost", "price", "amount", "bill", "sum_due"),
    "money": new("savings", "balance", "money", "account", "funds"),
    "x_days": new("days", kind="exact"),
    "x_years": new("years", kind="exact"),
    "x_hours": new("hours", kind="exact"),
    "x_steps": new("steps", kind="exact"),
    "x_count": new("count", kind="exact"),
    "x_level": new("level", kind="exact"),
    "x_savings": new("savings", kind="exact"),
    "x_total": new("total", kind="exact"),
    "x_divisor": new("divisor", kind="exact"),
    "x_factors": new("factors", kind="exact"),
    "x_weeks": new("weeks", kind="exact"),
    "x_hour": new("hour", kind="exact"),
    "x_minute": new("minute", kind="exact"),
    "x_position": new("position", kind="exact"),
    "x_start": new("start", kind="exact"),
    "x_end": new("end", kind="exact"),
    "x_debt": new("debt", kind="exact"),
}

EXPRESSIONS = """
wall_area: {wide} * {high}
    the area of a wall that is {wide} metres wide and {high} metres high / the area of a wall {high} metres high and {wide} metres wide / the area of a {wide} by {high} wall / the area of a carpet {wide} feet long and {high} feet wide / the surface of a board measuring {wide} by {high} cm / the area that {wide} times {high} metres give
    ! a wall is {wide} metres wide and {high} metres high, compute its area / multiply the width {wide} by the height {high}
    ? how large is a wall with a width of {wide} and a height of {high} metres?
    > area surface
fence_length: 2 * ({wide} + {high})
    the length of a fence around a garden of {wide} by {high} metres / the border of a field that is {wide} metres long and {high} metres wide / the perimeter of a yard {high} wide and {wide} long / the way once around a park of {wide} by {high} metres / the perimeter of a rectangle whose sides are {wide} and {high}
    ! compute how much fence a garden of {wide} by {high} metres needs
    > perimeter border fence
tank_volume: {wide} * {high} * {deep}
    the volume of a tank {wide} cm long, {high} cm wide and {deep} cm deep / the volume of a crate that measures {wide} by {high} by {deep} / the volume of a pool with length {wide}, width {high} and depth {deep} / the content of a box that is {wide} wide, {high} high and {deep} deep / the volume of a block with the sides {wide}, {high} and {deep}
    ! multiply the three sides {wide}, {high} and {deep} of a box
    > volume content
minus_door: {v} - {wide} * {high}
    the part of {v} that is left after taking out a door of {wide} by {high} / the rest of {v} without a window {wide} wide and {high} high / {v} minus the area of a door that measures {wide} by {high} / what remains of {v} when a {wide} by {high} hole is cut out / the area left of {v} once a door {wide} by {high} is subtracted
    > rest remaining
cans_needed: math.ceil({v} / {k})
    + import math
    the number of whole cans needed for {v} square metres if one can covers {k} / how many cans of paint are needed for {v} when each lasts for {k} / the number of full boxes that hold {v} eggs, {k} to a box / how many trips it takes to carry {v} bags, {k} at a time / the number of buses for {v} people with {k} seats each, rounded up / the number of shelves for {v} books if {k} fit on one
    ! divide {v} by {k} and round up to whole cans / count the boxes needed for {v} pieces, {k} per box
    ? how many vans do {v} guests need if {k} fit in one?
    > cans boxes
round_up_integers: -(-{v} // {k})
    {v} divided by {k}, rounded up with integer division only / the quotient of {v} and {k} rounded up without math / the number of groups of at most {k} for {v} people, by negative floor division / {v} over {k} rounded up to a whole number, using // / the number of pages for {v} lines at {k} a page, using only //
    ! divide {v} by {k} and round up, without importing anything / compute how many packs of {k} are needed for {v} with only integer division
    > packs groups
full_and_left: divmod({v}, {k})
    the number of full boxes of {k} in {v} and what is left over, as a pair / quotient and remainder of {v} divided by {k} / how many times {k} fits into {v} together with the rest / the pair of whole groups of {k} in {v} and the leftover / {v} split into groups of {k} and a remainder
    ! split {v} into full groups of {k} and a rest / divide {v} by {k} with remainder using divmod
    > pair parts
left_over: {v} % {k}
    the number of eggs left over when {v} eggs are put in boxes of {k} / what is left of {v} after making full groups of {k} / the rest when {v} sweets are shared among {k} children / the leftover of {v} coins in stacks of {k} / the number of cards nobody gets when {v} cards are dealt evenly to {k} players / what goes beyond a multiple of {k} in {v}
    > rest left
euros_cents: {v} * 100 + {minute}
    the cents in {v} euros and {minute} cents / the price of {v} dollars and {minute} cents in cents / {v} dollars {minute}, all in cents / the amount in cents of {v} pounds and {minute} pence / {v} whole coins and {minute} cents as one number of cents
    > cents
km_to_miles: {fv} * 0.6214
    the miles in {fv} kilometres, one kilometre being 0.6214 miles / {fv} kilometres in miles (factor 0.6214) / the distance of {fv} km in miles, where a km is 0.6214 miles / {fv} converted from kilometres to miles with 0.6214 miles per kilometre
    > miles distance
miles_to_km: {fv} / 0.6214
    the kilometres in {fv} miles when one kilometre is 0.6214 miles / {fv} miles in kilometres (divide by 0.6214) / {fv} miles back in km, a km being 0.6214 miles / {fv} converted from miles to kilometres by dividing by 0.6214
    > km distance
inches_cm: round({fv} * 2.54, {places})
    the centimetres in {fv} inches, rounded to {places} decimals / {fv} inches in cm with {places} decimal places (2.54 cm to the inch) / the length of {fv} inches in cm, rounded to {places} places / {fv} converted from inches to centimetres and rounded to {places} digits after the point
    > cm length
cm_inches: round({fv} / 2.54, {places})
    the inches in {fv} centimetres, rounded to {places} decimals / {fv} cm in inches with {places} decimal places, 2.54 cm being an inch / the length of {fv} cm in inches, rounded to {places} places / {fv} converted from centimetres to inches and rounded to {places} digits
    > inches length
clock_to_minutes: int({clock}[:2]) * 60 + int({clock}[3:])
    the minutes since midnight at {clock}, a string like HH:MM / the time {clock} (HH:MM) in minutes / the number of minutes from midnight to {clock} / the time of day {clock} counted in minutes, hours times 60 plus minutes / the minutes past midnight that the HH:MM text {clock} stands for
    ! turn the HH:MM string {clock} into minutes / convert the time {clock} to minutes after midnight
    > minutes
minutes_to_clock: f"{{day} // 60:02d}:{{day} % 60:02d}"
    the time of day HH:MM for {day} minutes after midnight / {day} minutes since midnight as a string HH:MM / the clock time in the form HH:MM that is {day} minutes past midnight / {day} minutes written as hours and minutes with two digits each and a colon between / the HH:MM text for minute {day} of the day
    ! turn {day} minutes into a HH:MM string / format the {day} minutes as HH:MM
    > time clock
clock_later: ({day} + {n}) % 1440
    the minute of the day {n} minutes after {day}, wrapping at midnight / the time {n} minutes later than minute {day} of the day (a day has 1440) / {day} plus {n} minutes, starting again from 0 at midnight / the minute of arrival when you leave at minute {day} and travel for {n} minutes, modulo one day / {n} minutes after {day} on a clock of 1440 minutes
    > time arrival
clock_earlier: ({day} - {n}) % 1440
    the minute of the day {n} minutes before {day}, wrapping at midnight / the time {n} minutes earlier than minute {day} (1440 minutes a day) / {day} minus {n} minutes, going back past midnight if needed / the minute of departure when you arrive at minute {day} after {n} minutes on the way, modulo one day / when to leave, as a minute of the day, to be there at {day} after {n} minutes
    > time departure
ring_forward: ({v} + {n}) % {ring}
    the position {n} places after {v} on a ring of {ring} seats / the seat you reach from {v} going {n} steps around a table with {ring} seats / the field {n} steps on from field {v} of a round track with {ring} fields, counted from 0 / where a token on {v} lands after {n} steps on a circle of {ring} / the index {n} further than {v} in a circle of {ring}, starting over at 0
    > position seat
ring_back: ({v} - {small}) % {ring}
    the position {small} places before {v} on a ring of {ring} / the seat {small} to the left of seat {v} at a round table of {ring} seats, counted from 0 / the field that is {small} steps back from {v} on a circle with {ring} fields / where a marker on {v} lands going back {small} on a dial of {ring}
    > position seat
ring_distance: min(({v} - {u}) % {ring}, ({u} - {v}) % {ring})
    the shorter way between {u} and {v} on a ring of {ring} / the distance of {u} and {v} around a circle of {ring} places, in the shorter direction / the smaller number of steps from {u} to {v} on a dial with {ring} marks, either way round / the shortest distance from {u} to {v} on a round track of {ring} fields
    > distance way
percent_up: {v} * (1 + {percent} / 100)
    {v} raised by {percent} percent / {v} plus {percent} percent / the price {v} after a rise of {percent} percent / the new rent if the old rent {v} goes up by {percent} percent / {v} with {percent} percent tax on top
    > price
percent_down: {v} * (1 - {percent} / 100)
    {v} lowered by {percent} percent / {v} minus {percent} percent / the price {v} after a discount of {percent} percent / the rest of {v} once {percent} percent are taken off / {v} with {percent} percent off
    > price
share_percent: {u} / {v} * 100
    the share of {u} in {v} in percent / the percentage that {u} is of {v} / what percent of {v} is {u} / how many percent {u} out of {v} are
    > share percentage
change_percent: ({v} - {u}) / {u} * 100
    the change from {u} to {v} in percent / the growth in percent from {u} to {v} / by how many percent {v} is more than {u} / the difference between {v} and {u} as a percentage of {u}
    > change growth
fee_capped: min({v} * {percent} / 100, {off})
    the fee of {percent} percent of {v}, but at most {off} / {percent} percent of {v}, capped at {off} / the commission on {v}: {percent} percent, never more than {off} / the smaller of {off} and {percent} percent of {v}
    > fee
fee_least: max({v} * {percent} / 100, {off})
    the fee of {percent} percent of {v}, but at least {off} / {percent} percent of {v}, with a minimum of {off} / the commission on {v}: {percent} percent, never less than {off} / the larger of {off} and {percent} percent of {v}
    > fee
between_limits: max({off}, min({v}, {n}))
    {v} kept between {off} and {n} / {v}, but no less than {off} and no more than {n} / {v} clamped to the range from {off} to {n} / the value {v} limited to {off} at the bottom and {n} at the top
    > value
base_and_per: {off} + {k} * {v}
    the cost of a ride of {v} km at {k} a km plus a base price of {off} / the price for {v} hours when there is a fixed fee of {off} and each hour costs {k} / {off} to start with and {k} for each of {v} units / the bill for {v} visits: {off} once and {k} per visit
    > cost price
extra_hours: {k} * {v} + {k2} * max(0, {v} - {m})
    the pay for {v} hours at {k} an hour, with {k2} more for each hour beyond {m} / the wage for {v} hours: {k} per hour, plus {k2} extra for every hour over {m} / {k} for each of {v} hours and another {k2} for those past {m} / what {v} hours cost if an hour is {k} and hours after the first {m} cost {k2} more
    > pay wage
digit_total: sum(int(c) for c in str({v}))
    the sum of the digits of {v} / the digit sum of {v} / what the digits of {v} add up to / the total of all digits in {v}
    ! add up the digits of {v}
    > total digits
digits_agree: sum(int(c) for c in str({v})) % {k} == 0
    whether the digits of {v} add up to a multiple of {k} / True if the digit sum of {v} can be divided by {k}, else False / whether {k} divides the sum of the digits of {v} / whether {v} is neat, where a number is neat if its digit sum is a multiple of {k}
    > neat ok
round_to_step: round({v} / {m}) * {m}
    {v} rounded to the nearest multiple of {m} / the multiple of {m} that is closest to {v} / {v} rounded to steps of {m} / the nearest number to {v} that {m} divides
    > rounded
down_to_step: {v} // {m} * {m}
    the largest multiple of {m} that is not above {v} / {v} rounded down to a multiple of {m} / {v} minus its remainder modulo {m} / the last full multiple of {m} up to {v}
    > lower
small_divisor: next(i for i in range(2, {v} + 1) if {v} % i == 0)
    the smallest divisor of {v} that is greater than 1 / the first number from 2 on that divides {v} / the least factor of {v} above 1 / the smallest number, 1 excluded, that goes into {v} without rest
    > divisor
speed_of: {v} / {k}
    the speed of a cyclist who covers {v} km in {k} hours / the average speed for {v} km ridden in {k} hours / the share of each of {k} friends who split {v} evenly / how far one gets per hour with {v} km in {k} hours / the price of one piece if {k} cost {v}
    > speed share
"""
tables.expressions(d, EXPRESSIONS, SLOTS)

SETTING = """
store_area
    # a wall is {wide} metres wide and {high} metres high. compute its area and store it in {area} / the floor of a room measures {wide} by {high} metres, keep its area in {area}
    # store in {area} the area of a field that is {high} m wide and {wide} m long / {area} is the area of a door that is {wide} wide and {high} high / with a width of {wide} and a height of {high}, what is the area? call it {area}
    # please put the area of a {wide} by {high} sheet into {area} / a lawn has a length of {wide} and a width of {high}. let {area} be its area / take {wide} times {high} as {area}
    # > {area}
    {area} = {wide} * {high}
two_walls
    # a room has two walls, each {wide} metres wide and {high} metres high. store their area together in {area} / {area} is the area of two boards of {wide} by {high} / let {area} be twice the area of a {wide} by {high} panel
    # there are two doors, {wide} wide and {high} high. put their total area in {area} / keep in {area} the area of two equal fields of {wide} by {high} metres / two sheets measure {wide} by {high} each, call their whole area {area}
    {area} = 2 * {wide} * {high}
take_door_off
    # subtract a door of {wide} by {high} from {v} / take the area of a {wide} by {high} door off {v} / there is a window in the wall, {wide} wide and {high} high. subtract it from {v} / lower {v} by the area of a door that measures {wide} by {high}
    # {v} should not include the door, which is {wide} metres wide and {high} metres high. subtract its area / leave a {wide} by {high} hole out of {v} / from {v} remove {wide} times {high}
    # > {v}
    {v} -= {wide} * {high}
several_at_once
    # set {lo}, {hi} and {secret} to {small}, {big} and {n} / let {lo} be {small}, {hi} be {big} and {secret} be {n} / {lo} starts at {small}, {hi} at {big} and {secret} at {n} / we need three variables: {lo} is {small}, {hi} is {big}, {secret} is {n}
    # store {small} in {lo}, {big} in {hi} and {n} in {secret} / give {lo}, {hi} and {secret} the values {small}, {big} and {n} / the numbers {small}, {big} and {n} are called {lo}, {hi} and {secret} / start with {lo} = {small}, {hi} = {big} and {secret} = {n}
    {lo}, {hi}, {secret} = {small}, {big}, {n}
two_counters
    # set {b} and {c} to zero / start {b} and {c} at 0 / let both {b} and {c} be 0 / we count two things, {b} and {c}, both from zero / {b} and {c} begin at 0 / two counters {b} and {c}, zero at first / put 0 into {b} and into {c}
    {b} = {c} = 0
counts_told
    # a basket holds {n} things: {small} go to {b} and the others to {c} / of {n} pieces, {b} are {small} and {c} the rest / split {n} into {b}, which is {small}, and {c}, which is what remains / {b} gets {small} of the {n}, {c} gets all others
    # there are {n} in all. let {b} be {small} and {c} the difference / set {b} to {small} and {c} to what is missing up to {n} / {small} of {n} guests are {b}, call the number of the remaining ones {c}
    {b} = {small}
    {c} = {n} - {b}
swap_told
    # {v} and {u} were mixed up, exchange them / swap {v} and {u} / let {v} and {u} trade their values / give {v} the value of {u} and the other way round / exchange the values of {v} and {u} / please switch {v} with {u}
    {v}, {u} = {u}, {v}
discount_over
    # if {v} is more than {n}, take {off} off / when {v} is above {n}, reduce it by {off} / whoever has to pay more than {n} gets {off} back: change {v} accordingly / take {off} off {v} if it is greater than {n} / there is a discount of {off} on prices over {n}. apply it to {v}
    # subtract {off} from {v}, but only if {v} exceeds {n} / should {v} be higher than {n}, lower it by {off} / lower {v} by {off} as long as it costs more than {n} now
    # > {v}
    if {v} > {n}:
        {v} -= {off}
percent_over
    # if {v} is more than {n}, lower it by {percent} percent / when {v} is over {n}, take {percent} percent off / give {percent} percent discount on {v} if it is above {n} / prices over {n} are cut by {percent} percent. do this with {v}
    # {v} gets {percent} percent cheaper, provided it is greater than {n} / only if {v} exceeds {n}, reduce it by {percent} percent / orders above {n} have a rebate of {percent} percent: apply it to {v}
    # > {v}
    if {v} > {n}:
        {v} *= 1 - {percent} / 100
shipping_under
    # if {v} is less than {n}, add {off} for shipping / add a delivery fee of {off} to {v} when {v} is below {n} / shipping costs {off} unless the order is {n} or more. add it to {v} if needed / orders under {n} pay {off} more: update {v}
    # raise {v} by {off}, but only if it is smaller than {n} / small orders, that is below {n}, cost {off} extra, so change {v} / should {v} not reach {n}, increase it by {off}
    # > {v}
    if {v} < {n}:
        {v} += {off}
two_rates
    # {cost} is {k} for each of the first {m} hours and {k2} for each hour after that; compute it for {v} hours / parking costs {k} an hour up to {m} hours and {k2} for every further hour. store the price for {v} hours in {cost} / with {k} per unit up to {m} and {k2} per unit beyond, what do {v} units cost? call it {cost} / compute {cost} from {v}: {k} per unit up to {m}, then {k2} per unit
    # we rent a bike for {v} days. a day costs {k}, but every day after day {m} costs {k2}. keep the price in {cost} / let {cost} be the price of {v} minutes when the first {m} cost {k} each and the others {k2} each / the first {m} pieces are {k} each, all others {k2} each, {v} pieces are bought, so what is {cost}
    if {v} <= {m}:
        {cost} = {v} * {k}
    else:
        {cost} = {m} * {k} + ({v} - {m}) * {k2}
hours_minutes
    # split {v} minutes into {b} and {c}, full hours and minutes left / {v} is in minutes. put the hours into {b} and the rest into {c} / turn {v} minutes into hours {b} and minutes {c} / let {b} and {c} be the whole hours in {v} minutes and the minutes that remain
    # get {b} hours and {c} minutes out of {v} minutes / a film lasts {v} minutes, so store its hours in {b} and its remaining minutes in {c} / how many hours and minutes are {v} minutes? call them {b} and {c}
    # > {b}, {c}
    {b}, {c} = divmod({v}, 60)
groups_and_rest
    # {v} things are packed by {k}. store the full packs in {b} and the rest in {c} / put {v} into groups of {k}: {b} groups and {c} left over / divide {v} by {k}, quotient in {b} and remainder in {c} / let {b} be how often {k} goes into {v} and {c} what is left
    # {v} cards are dealt to {k} players, each gets {b} and {c} remain, find both / share {v} by {k}, with {b} for each and {c} as the remainder / each box takes {k} of the {v}, so compute the number of boxes {b} and the leftover {c}
    {b}, {c} = divmod({v}, {k})
clock_parts
    # split the time {clock} at the colon into the numbers {b} and {c} / get hours {b} and minutes {c} as integers out of {clock}, which looks like HH:MM / {clock} is a time HH:MM. store the hour in {b} and the minute in {c}, both as numbers / take {clock} apart at the colon: {b} is the hour and {c} the minute
    # let {b} and {c} be the two numbers on both sides of the colon in {clock} / the hour and minute of {clock} go into {b} and {c} as ints / read hours and minutes, {b} and {c}, from the text {clock}
    {b}, {c} = map(int, {clock}.split(":"))
clock_minutes_told
    # it is {time}. store the minutes since midnight in {a} / {a} is the number of minutes from midnight to {time} / the train leaves at {time}, keep that in {a} as minutes after midnight / work out how many minutes {time} is after midnight and call it {a}
    # let {a} be {time} in minutes / a shop opens at {time}: put this as minutes of the day into {a} / turn the time {time} into minutes and store them in {a}
    {x_hour}, {x_minute} = map(int, "{time.bare}".split(":"))
    {a} = {x_hour} * 60 + {x_minute}
add_minutes_clock
    # move the time {clock} (HH:MM) on by {n} minutes, past midnight if need be / add {n} minutes to the HH:MM time {clock} and wrap at midnight / {clock} is a time like 07:30. make it {n} minutes later / the train at {clock} is {n} minutes late. update {clock}, a day ends at 24:00
    # set the clock {clock} forward by {n} minutes, keeping the form HH:MM / delay {clock}, a HH:MM string, by {n} minutes, starting again at 00:00 after 23:59 / shift the time {clock} by {n} minutes
    # > {clock}
    {x_hour}, {x_minute} = map(int, {clock}.split(":"))
    {x_total} = ({x_hour} * 60 + {x_minute} + {n}) % 1440
    {clock} = f"{{x_total} // 60:02d}:{{x_total} % 60:02d}"
clock_gap
    # compute the minutes between {clock} and {clock_b}, both HH:MM, where the second may be after midnight, and store them in {a} / a night train leaves at {clock} and arrives at {clock_b}. put the minutes on the way into {a}, wrapping at midnight / {a} is how many minutes pass from {clock} until {clock_b} next shows on the clock
    # from {clock} to {clock_b}, how many minutes is that on a 24 hour clock? call it {a} / let {a} be the waiting time in minutes from {clock} to the next {clock_b} / the shift begins at {clock} and ends at {clock_b}, maybe on the next day. keep its length in minutes in {a}
    {x_start} = int({clock}[:2]) * 60 + int({clock}[3:])
    {x_end} = int({clock_b}[:2]) * 60 + int({clock_b}[3:])
    {a} = ({x_end} - {x_start}) % 1440
ring_move
    # move {v} on by {n} on a ring of {ring} / {v} is a seat at a round table with {ring} seats. go {n} seats further / advance {v} by {n} steps, going back to 0 after {ring} places / on a circle of {ring} fields, push {v} forward by {n}
    # turn the dial from {v} by {n} marks of {ring} / let {v} go {n} fields around the track of {ring} / add {n} to {v} modulo {ring}
    # > {v}
    {v} = ({v} + {n}) % {ring}
ring_visit
    # start at 0 on a ring of {ring} and go {k} at a time; collect the positions in {xs} until you are at 0 again / beginning at 0, jump {k} places on a circle of {ring} until 0 is reached again, and keep the fields you land on in {xs} / {xs} lists the stops when you walk around a table of {ring} seats in steps of {k} from seat 0 back to seat 0
    # let {xs} be the places you come to on a dial of {ring} with jumps of {k}, from 0 until it is back at 0 / put into {xs} all fields visited from 0 with steps of {k} modulo {ring}, up to the return to 0 / go round a ring with {ring} fields, {k} per jump, starting on 0 and stopping there again. append each field to {xs}
    {xs} = []
    {x_position} = {k} % {ring}
    while {x_position} != 0:
        {xs}.append({x_position})
        {x_position} = ({x_position} + {k}) % {ring}
    {xs}.append(0)
raise_lower
    # raise {v} by {percent} percent and then lower it by {k} percent / {v} goes up by {percent} percent, after that down by {k} percent / first add {percent} percent to {v}, then take {k} percent off / a price {v} rises by {percent} percent and falls by {k} percent the next year. update it
    # increase {v} by {percent} percent, afterwards decrease it by {k} percent / apply a rise of {percent} percent and then a cut of {k} percent to {v}
    # > {v}
    {v} *= 1 + {percent} / 100
    {v} *= 1 - {k} / 100
"""
statements(d, SETTING, SLOTS)
