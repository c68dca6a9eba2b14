"""Short everyday stories of mathematics in words: shapes, points, angles, sequences, fractions, chances, units."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import Draw, choice, derived, exact, integer, list_of, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES

d = Domain("made_geometry", weight=36)


def sized(low: int, high: int) -> Draw:
    """A measure: a whole number or one with one or two decimals."""
    return sampled(
        "float", lambda r: r.choice((r.randint(low, high), round(r.uniform(low, high), r.randint(1, 2))))
    )


def point(rng: Random) -> tuple[float, ...]:
    """A point of the plane, with whole or with decimal coordinates."""
    if rng.random() < 0.75:
        return rng.randint(-30, 30), rng.randint(-30, 30)
    return round(rng.uniform(-9, 9), 1), round(rng.uniform(-9, 9), 1)


def corners(rng: Random) -> list[tuple[int, int]]:
    """The corners of a shape, as points."""
    return [(rng.randint(-12, 25), rng.randint(-12, 25)) for _ in range(rng.randint(3, 6))]


def vector(rng: Random) -> list[int]:
    """Three numbers, not all of them 0."""
    high = rng.choice((4, 9, 30))
    return [rng.randint(-high, high), rng.randint(-high, high), rng.randint(1, high)]


def positives(rng: Random) -> list[float]:
    """Numbers above zero, whole ones or decimals."""
    if rng.random() < 0.5:
        return [rng.randint(1, 40) for _ in range(rng.randint(3, 7))]
    return [round(rng.uniform(0.5, 20), 1) for _ in range(rng.randint(3, 6))]


def fraction_text(rng: Random) -> str:
    """A proper fraction as text, such as `5/12`."""
    bottom = rng.randint(3, 16)
    return f"{rng.randint(1, bottom - 1)}/{bottom}"


STORIES = r"""
circle_from_diameter
    # {diameter} = {diam} / the diameter of a circle is {diam} / Define a variable named {diameter} with the value {diam}. / let {diameter} be {diam} / a round table measures {diam} across; that is its {diameter}
    {diameter} = {diam}
    # what is the radius? save it as {radius} / Compute the radius of the circle and store it in a variable named {radius}. / {radius} is half of that / get the radius, half the diameter / halve it and call the result {radius}
    {radius} = {diameter} / 2
    # now the area: pi times the radius squared / Calculate the area of this circle and store it in {area}. / {area} = pi times radius times radius, with pi from the math module / how big is the area of the circle? keep it
    # + import math
    {area} = math.pi * {radius} ** 2
    # and the circumference, pi times the diameter / Store the product of pi and the diameter in a variable named {circumference}. / how long is the line around it? that is the {circumference} / let {circumference} be the way once around the circle
    {circumference} = math.pi * {diameter}
    # print the circumference first and then the area, both rounded to {places} decimals / Print {circumference} and {area} on one line, each of them rounded to {places} decimal places. / show how long the edge is, and after that the area, rounding both to {places} places / output the two results with at most {places} decimals, the area last
    print(round({circumference}, {places}), round({area}, {places}))
ball_in_a_box
    # the radius of a ball is {rad} / {radius} = {rad} / Store {rad} in a variable named {radius}. / let {radius} be {rad} / we have a ball with a {radius} of {rad}
    {radius} = {rad}
    # compute its volume, four thirds of pi times the radius cubed / Compute the volume of the ball (a sphere) and store it in a variable named {volume}. / how much does the ball hold? call that {volume} / {volume}: 4 divided by 3, times pi, times the third power of {radius}
    # + import math
    {volume} = 4 / 3 * math.pi * {radius} ** 3
    # it just fits into a cube: store the volume of that cube as {cube} / Let {cube} be the volume of a cube whose edge is twice the radius. / {cube} = the third power of the diameter / a box with edges of two times {radius} is put around it; keep what this box holds in {cube}
    {cube} = (2 * {radius}) ** 3
    # print what percentage of the cube the ball fills, with one decimal and a percent sign / Print {volume} divided by {cube} as a percentage with one decimal place. / how many percent of the box does the ball take up? show it in the form 12.3% / show the share of the ball in the box in percent, one digit after the point and the sign % behind it
    print(f"{{volume} / {cube}:.1%}")
tin_can
    # a tin can is {tall} cm high and has a radius of {rad} cm; keep these as {height} and {radius} / {radius} = {rad} and {height} = {tall} / Create two variables: {radius} with the value {rad} and {height} with the value {tall}. / let {radius} be {rad}, let {height} be {tall}
    {radius} = {rad}
    {height} = {tall}
    # get the volume of the can, which is a cylinder / Compute the volume, pi times the squared radius times the height, and store it in {volume}. / how many cubic centimetres does it hold? this is the {volume} / {volume} is the circle at the bottom times the height
    # + import math
    {volume} = math.pi * {radius} ** 2 * {height}
    # turn this into litres, there are 1000 of them in one / Divide {volume} by 1000 and store the result in a variable named {litres}. / how much is that in {litres}? one litre has 1000 cubic centimetres / let {litres} be a thousandth of it
    {litres} = {volume} / 1000
    # print how many full cans it takes for {pour} litres, rounded up / Print {pour} divided by {litres}, rounded up to the next whole number. / how many such cans do we need so that {pour} litres fit in? print the number / we want to fill in {pour} litres: show how many cans that takes, the last one may stay partly empty
    print(math.ceil({pour} / {litres}))
area_by_heron
    # the sides of a triangle are {s1}, {s2} and {s3}: call them {a}, {b} and {c} / {a} = {s1}, {b} = {s2}, {c} = {s3} / Assign {s1} to {a}, {s2} to {b} and {s3} to {c}. / let {a} be {s1}, {b} be {s2} and {c} be {s3}
    {a} = {s1}
    {b} = {s2}
    {c} = {s3}
    # {half} is half of the perimeter / Add up the three sides, divide the sum by 2 and store this in {half}. / let {half} be the sum of them divided by two / what is half the way around the triangle? name it {half}
    {half} = ({a} + {b} + {c}) / 2
    # get the area with Heron's formula: the square root of {half} times ({half} - {a}) times ({half} - {b}) times ({half} - {c}) / Compute the area by the formula of Heron and store it in a variable named {area}. / multiply {half} by what each side lacks to it, and take the square root as the {area} / how big is the triangle's area? use Heron
    # + import math
    {area} = math.sqrt({half} * ({half} - {a}) * ({half} - {b}) * ({half} - {c}))
    # print the height over {c}, twice the area divided by it, rounded to {places} decimals / Print 2 times {area} divided by {c}, rounded to {places} decimal places. / how high is it above {c}? the area doubled, by that side; show at most {places} decimals / double the area, divide by {c} and print that with rounding to {places} places
    print(round(2 * {area} / {c}, {places}))
ladder_on_a_wall
    # a ladder is {lad} metres long: {ladder} = {lad} / let {ladder} be {lad} / Set a variable named {ladder} to {lad}. / the length of the {ladder} is {lad}
    {ladder} = {lad}
    # its foot stands {foot_} metres away from the wall. how high does it reach? {height} / Compute the square root of {ladder} squared minus {foot_} squared and store it in {height}. / the foot is {foot_} from the wall, so find the height it gets to with Pythagoras / {height} is the other short side when the long one is the ladder and one short side is {foot_}
    # + import math
    {height} = math.sqrt({ladder} ** 2 - {foot_} ** 2)
    # print "too short" if the height is below {wall_}, otherwise "long enough" / Print "long enough" when {height} is at least {wall_} and "too short" when it is not. / the window is at {wall_} metres: show "long enough" if we get there, else "too short" / does it reach {wall_}? print "long enough" for yes, "too short" for no
    if {height} >= {wall_}:
        print("long enough")
    else:
        print("too short")
line_through_two_points
    # {p} = {pt1} and {q} = {ptright} / the line goes through the points {pt1} and {ptright}, called {p} and {q} / Create two tuples, {p} with the value {pt1} and {q} with the value {ptright}. / let {p} be {pt1}, and {q} the point {ptright}
    {p} = {pt1}
    {q} = {ptright}
    # get the slope of the line through them / Compute the slope, the difference in y divided by the difference in x, and store it in {slope}. / how steep is the line from {p} to {q}? keep it as {slope} / let {slope} be the change of the second coordinate per unit of the first
    {slope} = ({q}[1] - {p}[1]) / ({q}[0] - {p}[0])
    # where does it cross the y axis? call that {intercept} / Store the y of {p} minus {slope} times the x of {p} in a variable named {intercept}. / find the intercept from the first point: its y less the slope times its x / {intercept} is the height of the line at x = 0, computed with {p}
    {intercept} = {p}[1] - {slope} * {p}[0]
    # print the y of the line at x = {xval}, rounded to 2 decimals / Print {slope} times {xval} plus {intercept}, rounded to two decimal places. / which height has the line at {xval}? show it with at most two decimals / put {xval} in for x and show the y that comes out, rounding to 2 places
    print(round({slope} * {xval} + {intercept}, 2))
degrees_and_radians
    # {angle} = {deg} / the angle is {deg} degrees / Define a variable named {angle} with {deg} as its value. / let {angle} be {deg}, in degrees
    {angle} = {deg}
    # convert it to radians, as {theta} / Convert {angle} from degrees to radians and store the result in a variable named {theta}. / how much is that in radians? keep it as {theta} / let {theta} be the same angle measured in radians
    # + import math
    {theta} = math.radians({angle})
    # {x} is {hyp} times the cosine of {theta}, {y} is {hyp} times the sine / Store {hyp} * cos of {theta} in {x} and {hyp} * sin of them in {y}. / go {hyp} steps in this direction: {x} gets {hyp} times cos, {y} gets {hyp} times sin / which point lies {hyp} away at this angle? cosine gives {x}, sine gives {y}, both multiplied by {hyp}
    {x} = {hyp} * math.cos({theta})
    {y} = {hyp} * math.sin({theta})
    # print the point as (x, y) with one decimal each / Print {x} and {y} in parentheses, separated by a comma and a space, with one decimal place. / show both with exactly 1 decimal, in the form (3.0, 4.5) / output an opening parenthesis, {x}, ", ", {y} and a closing one, the numbers to 1 decimal place
    print(f"({{x}:.1f}, {{y}:.1f})")
hands_of_a_clock
    # it is {hr} hours and {mins} minutes: {hour} = {hr}, {minute} = {mins} / Set {hour} to {hr} and {minute} to {mins}. / let {hour} be {hr} and {minute} {mins} / the clock shows {hr} for the {hour} and {mins} for the {minute}
    {hour} = {hr}
    {minute} = {mins}
    # the long hand turns 6 degrees a minute: get its angle as {long} / Multiply {minute} by 6 and store the product in {long}. / {long} is the angle of the minute hand, 6 degrees for every minute / where is the big hand? six times the minutes, kept as {long}
    {long} = 6 * {minute}
    # the short one makes 30 degrees an hour and half a degree a minute, call that {short} / Store 30 times {hour} plus 0.5 times {minute} in {short}. / {short}: thirty degrees for each hour and another 0.5 for each minute / let {short} be the angle of the hour hand, 30 per hour and a half per minute
    {short} = 30 * {hour} + 0.5 * {minute}
    # get the angle between the two, without sign / Compute the absolute difference of {long} and {short} and store it in a variable named {angle}. / how far are the hands apart? keep it, never negative, as {angle} / {angle} = the distance of both angles
    {angle} = abs({long} - {short})
    # print the smaller one of the angle and 360 minus the angle / Print the minimum of {angle} and 360 - {angle}. / if it is over 180 the other way round is shorter: show the lesser of it and the rest to 360 / which is less, that angle or what it lacks to 360? print this one
    print(min({angle}, 360 - {angle}))
ship_on_course
    # a ship sails on the course {cour} / {course} = {cour} / Store the direction {cour} in a variable named {course}. / let {course} be {cour} degrees
    {course} = {cour}
    # it turns right by {turn} degrees: change it, and stay below 360 / Add {turn} to {course} and take the remainder by 360. / {course} goes up by {turn}; after 359 comes 0 / turn it {turn} degrees clockwise, modulo 360
    {course} = ({course} + {turn}) % 360
    # in which direction lies the way back? {back} is 180 degrees further, also modulo 360 / Compute the opposite direction, ({course} + 180) modulo 360, as {back}. / let {back} be exactly opposite to the course, from 0 to 359 / {back} = half a turn more, wrapped around at 360
    {back} = ({course} + 180) % 360
    # print both with three digits, zeros in front, the way back first / Print {back} and then {course}, each padded with zeros to three digits. / show the opposite direction and after it the course, written like 045 / output {back} and {course} as three digits each, with leading zeros
    print(f"{{back}:03d} {{course}:03d}")
dot_of_vectors
    # {v} = {vec1} and {w} = {vec2} / two vectors are given by the lists {vec1} ({v}) and {vec2} ({w}) / Define the vectors {v} as {vec1} and {w} as {vec2}, both as lists. / let {v} be the list {vec1}, and let {w} be {vec2}
    {v} = {vec1}
    {w} = {vec2}
    # get their dot product as {dot} / Multiply {v} and {w} item by item, add up the products and store the sum in {dot}. / {dot} is the sum of the products of the numbers at the same place / what is the scalar product of the two? call it {dot}
    {dot} = sum(i * j for i, j in zip({v}, {w}))
    # print "right angle" if it is 0, "sharp" if it is positive and "wide" if it is negative / Print "sharp" for a {dot} above zero, "wide" for one below and "right angle" for zero. / the sign tells the angle: 0 means "right angle", plus "sharp", minus "wide". print the word / which angle do they make? show "right angle" when the product is zero, "sharp" when it is greater, or else "wide"
    if {dot} == 0:
        print("right angle")
    elif {dot} > 0:
        print("sharp")
    else:
        print("wide")
vector_to_length
    # the vector {v} is {vec1} / {v} = {vec1} / Create a list named {v} with the components {vec1.and_items}. / let {v} be the vector {vec1}, a list
    {v} = {vec1}
    # how long is it? the square root of the sum of its squares, as {length} / Compute the length of {v}, i.e. the root of the sum of the squared components, and store it in {length}. / find the length of the vector: square all, add, take the root / {length} should be the Euclidean length of it
    # + import math
    {length} = math.sqrt(sum(c ** 2 for c in {v}))
    # make a vector {unit} with the same direction and length 1 / Divide every component of {v} by {length} and store the results in a list named {unit}. / {unit}: each number of {v} over the length / let {unit} be the list of the components, divided by {length}
    {unit} = [c / {length} for c in {v}]
    # now stretch it to the length {hyp} and round to 2 decimals, in place of the old {unit} / Replace {unit} by the list of its numbers, each multiplied by {hyp} and rounded to two decimals. / every number of {unit} becomes {hyp} times as big, rounded to 2 places / {unit} gets {hyp} times longer; keep two decimals for each component
    {unit} = [round(c * {hyp}, 2) for c in {unit}]
    # print it / Print the list {unit}. / show {unit} / let me see the resulting vector
    print({unit})
sum_of_arrows
    # three pushes act on a boat: the list {pushes} has the tuples {pt1}, {pt2} and {third} / {pushes} = [{pt1}, {pt2}, {third}] / Create a list {pushes} with the three points {pt1}, {pt2}, {third}, in this order. / put {pt1}, {pt2} and {third} into a list {pushes}
    {pushes} = [{pt1}, {pt2}, {third}]
    # add up all first numbers as {east} and all second numbers as {north} / Store the sum of the x values in {east} and the sum of the y values in {north}. / {east} is the total of the items at index 0, {north} that of the items at index 1 / what do they give together in x ({east}) and in y ({north})?
    {east} = sum(push[0] for push in {pushes})
    {north} = sum(push[1] for push in {pushes})
    # how strong is the whole push? the length of ({east}, {north}), as {force} / Compute the hypotenuse for the legs {east} and {north} and store it in {force}. / let {force} be the square root of the sum of both squares, with math.hypot / {force} = length of the resulting vector
    # + import math
    {force} = math.hypot({east}, {north})
    # print the force as a whole number, rounded / Print {force} rounded to the nearest integer. / show it, rounded to no decimals / how strong is it? round to an int and print that
    print(round({force}))
value_of_a_polynomial
    # the coefficients of a polynomial are {poly}, the constant first: {coefs} = {poly} / let {coefs} be {poly}, where the number at index k belongs to x to the power of k / Store the list {poly} in {coefs}; its first item is the constant term. / {coefs} = {poly}, lowest power in front
    {coefs} = {poly}
    # what is its value at {xsmall}? keep this as {value} / Evaluate the polynomial for x = {xsmall} and store the result in {value}. / put {xsmall} in for x: each coefficient times {xsmall} to the power of its index, all added up as {value} / {value} is the sum of c * {xsmall} ** k, with k the index of each c
    {value} = sum(c * {xsmall} ** k for k, c in enumerate({coefs}))
    # now the derivative: multiply each coefficient by its index and leave out the first, as a list {slopes} / Create a list {slopes} of the products of index and coefficient, without the one for index 0. / {slopes} has the coefficients of the derivative / differentiate it: {slopes} gets k times c for every k from 1 on
    {slopes} = [k * c for k, c in enumerate({coefs})][1:]
    # print the value, then the list of the derivative / Print {value} and {slopes}, in this order. / show what came out at {xsmall} and after it the new coefficients / output first the value of the polynomial and behind it {slopes}
    print({value}, {slopes})
two_roots(r1, r2)
    # for the equation a x^2 + b x + c = 0 set {a} to {qa}, {b} to {qb} and {c} to {qc} / {a} = {qa}, {b} = {qb}, {c} = {qc} / Define {a}, {b} and {c} with the values {qa}, {qb} and {qc}. / let {a} be {qa}, {b} {qb} and {c} {qc}
    {a} = {qa}
    {b} = {qb}
    {c} = {qc}
    # compute {disc}, which is {b} squared minus 4 times {a} times {c} / Store the discriminant, {b} ** 2 - 4 * {a} * {c}, in a variable named {disc}. / square {b} and take away four times the product of {a} and {c}: that is {disc} / what is the discriminant of {a} x^2 + {b} x + {c}? {disc}, please
    {disc} = {b} ** 2 - 4 * {a} * {c}
    # it is not negative, so get both solutions of the quadratic equation, the one with minus before the root first, as a list {roots} / Create a list {roots}: -{b} minus the root of {disc}, and -{b} plus this root, each divided by 2 * {a}. / {roots} = a list of (-{b} - the square root) over 2 {a} and the same with a plus / solve it: the two solutions go to a list {roots}, the root is first subtracted and then added
    # + import math
    {roots} = [(-{b} - math.sqrt({disc})) / (2 * {a}), (-{b} + math.sqrt({disc})) / (2 * {a})]
    # print the roots from small to large, joined by " and " / Sort {roots} and print its elements with " and " between them. / show the lesser solution, the word and, and the greater solution / output them in ascending order like 1.0 and 3.0
    print(" and ".join(str(r) for r in sorted({roots})))
how_many_solutions
    # define a function {solutions}(a, b, c) that returns how many real solutions a x^2 + b x + c = 0 has: 2, 1 or 0 / Write a function named {solutions} with parameters a, b and c which returns 2 if b squared minus 4ac is positive, 1 if it is zero and 0 otherwise. / i need {solutions}(a, b, c): by the sign of b * b - 4 * a * c it gives back 2 (above zero), 1 (zero) or 0 / the number of real roots of a quadratic with the coefficients a, b, c is wanted from a function {solutions}
    def {solutions}(a, b, c):
        disc = b * b - 4 * a * c
        if disc > 0:
            return 2
        return 1 if disc == 0 else 0
    # call it with the coefficients in the list {vec1} and keep the answer as {first} / Store the result of {solutions} for the unpacked list {vec1} in {first}. / {first} is what {solutions}(*{vec1}) gives / unpack {vec1} into the function and let {first} be the result
    {first} = {solutions}(*{vec1})
    # is it the same for {vec2}? print True or False / Print whether {solutions} returns the value of {first} for the coefficients in {vec2}, too. / do the numbers {vec2} have just as many solutions? print the answer as a bool / compare {first} with {solutions}(*{vec2}) and show if they are equal
    print({solutions}(*{vec2}) == {first})
rows_in_a_theatre
    # the first row has {row1} seats and each next row {more} more: {seats} = {row1}, {more_} = {more} / let {seats} be {row1} and {more_} be {more} / Create two variables, {seats} with {row1} and {more_} with {more}. / {row1} goes to {seats}, and {more} to {more_}
    {seats} = {row1}
    {more_} = {more}
    # how many seats does row {nth} have? call that {last} / Compute the {nth.th} term of the arithmetic sequence that starts with {seats} and has the difference {more_}; store it in {last}. / {last} = {seats} plus ({nth} - 1) times {more_} / in row number {nth}, the step has been added {nth} - 1 times: keep what comes out as {last}
    {last} = {seats} + ({nth} - 1) * {more_}
    # get the total of the rows 1 to {nth}, which is {nth} times first plus last, halved (an int) / Store the sum of the first {nth} terms, {nth} * ({seats} + {last}) // 2, in {total}. / and all {nth} rows together? use the formula with first and last row, integer division; that's the {total} / {total}: add {seats} and {last}, multiply by {nth} and divide by 2 without remainder
    {total} = {nth} * ({seats} + {last}) // 2
    # print how many of {guests_} guests find no seat, at least 0 / Print {guests_} minus {total}, but 0 if this is negative. / {guests_} people come: show how many have to stand (none means 0) / output the larger one of 0 and {guests_} - {total}
    print(max(0, {guests_} - {total}))
geometric_terms
    # a geometric sequence begins with {gfirst} and has the ratio {gratio}. store these as {first} and {ratio} / {first} = {gfirst}; {ratio} = {gratio} / Set {first} to {gfirst} and {ratio} to {gratio}. / let {first} be {gfirst}, and {ratio} {gratio}
    {first} = {gfirst}
    {ratio} = {gratio}
    # make a list of the first {nth} terms, called {terms} / Create a list {terms} with {first} times {ratio} to the power of k for k from 0 to {nth} - 1. / {terms}: {nth} numbers, each {ratio} times the one before it / what are the {nth} first terms? a list {terms}
    {terms} = [{first} * {ratio} ** k for k in range({nth})]
    # compute their sum by the formula, {first} times ({ratio} to the power of {nth}, minus 1) over ({ratio} - 1), with integer division, as {total} / Store {first} * ({ratio} ** {nth} - 1) // ({ratio} - 1) in {total}. / {total} is the sum of the series by the formula (not by adding): first times ratio to the {nth.th} minus one, integer-divided by ratio minus one / raise {ratio} to {nth}, take away 1, multiply by {first} and // it by {ratio} - 1. name it {total}
    {total} = {first} * ({ratio} ** {nth} - 1) // ({ratio} - 1)
    # check it: print True if it equals the sum of the list, else False / Print whether {total} and the sum of {terms} are equal. / does adding up the terms give the same? print the bool / compare the sum of all terms with the total and show the result of this
    print({total} == sum({terms}))
account_year_by_year
    # {capital} = {cap} / we put {cap} into an account: {capital} / Assign {cap} to a variable named {capital}. / let {capital} be {cap}
    {capital} = {cap}
    # it grows by {pc} percent a year. list the amounts after 1, 2 and so on to {yrs} years, as {amounts} / Create a list {amounts} of {capital} times {growth} to the power of y, for y from 1 to {yrs}. / {amounts}: for each year y of 1 through {yrs}, the capital grown y times by {pc}% / what do we have after every one of the {yrs} years at {pc} % compound interest? a list {amounts}
    {amounts} = [{capital} * {growth} ** y for y in range(1, {yrs} + 1)]
    # how much interest is in the last of them? {gain} / Subtract {capital} from the final element of {amounts} and store it in {gain}. / {gain} is what was earned by the end: the last amount less the capital / let {gain} be the last one minus what we started with
    {gain} = {amounts}[-1] - {capital}
    # print every amount with 2 decimals on a line of its own, then the gain in the same way / For each element of {amounts} print it with two decimals; finally print {gain} with two decimals. / one line per year, two digits after the point; below that the gain, also with two / loop through the amounts and show each as 0.00; at the end show the gain as 0.00, too
    for amount in {amounts}:
        print(f"{amount:.2f}")
    print(f"{{gain}:.2f}")
three_kinds_of_mean
    # {xs} = {pos9} / let {xs} be {pos9} / Create a list named {xs} with the values {pos9.and_items}. / here are some numbers above zero, call them {xs}: {pos9}
    {xs} = {pos9}
    # get the ordinary average of them as {arith} / Compute the arithmetic mean of {xs} and store it in {arith}. / {arith} is their sum over how many they are / what is their plain mean? {arith}
    {arith} = sum({xs}) / len({xs})
    # and the geometric mean: the root of the product, where the root is as high as there are numbers, as {geo} / Store the product of {xs} to the power of 1 over its length in {geo}. / multiply them all and raise that to one divided by their count: {geo} / {geo} should be the n-th root of the product of the n numbers
    # + import math
    {geo} = math.prod({xs}) ** (1 / len({xs}))
    # also the harmonic one, how many there are over the sum of 1 divided by each, {harm} / Divide the length of {xs} by the sum of the reciprocals and store it in {harm}. / {harm}: their count, divided by the total of one over each number / what is the harmonic mean of {xs}? {harm}
    {harm} = len({xs}) / sum(1 / v for v in {xs})
    # print the harmonic, the geometric and the arithmetic mean, in this order, with 3 decimals each / Print {harm}, {geo} and {arith}, each with three decimal places. / show them from the lowest to the highest, i.e. harmonic, geometric, arithmetic, exactly 3 digits after the point / output all three as 0.000: first {harm}, then {geo}, then {arith}
    print(f"{{harm}:.3f} {{geo}:.3f} {{arith}:.3f}")
root_mean_square
    # write a function {rms}(values) that squares all values, takes the mean and returns the square root of that / Define a function named {rms} with a parameter values: the root of the average of the squared values. / i'd like {rms}(values) to return the quadratic mean, so root of mean of squares / make a function {rms} of values; the squares are averaged, the root of this is returned
    # + import math
    def {rms}(values):
        return math.sqrt(sum(v * v for v in values) / len(values))
    # {xs} = {vec1}; what does the function give for it? {effect} / Store {vec1} in {xs} and the result of {rms} for this list in {effect}. / let {xs} be {vec1} and {effect} be {rms} of it / call it with a list {xs}, which is {vec1}, and keep the answer as {effect}
    {xs} = {vec1}
    {effect} = {rms}({xs})
    # print it rounded to 2 places and also the largest absolute value in the list / Print {effect}, rounded to two decimals, followed by the maximum of the absolute values of {xs}. / show the result (at most 2 decimals), then the greatest of the numbers without their signs / output {effect} with rounding to 2 places; after it the biggest number when signs are ignored
    print(round({effect}, 2), max(abs(v) for v in {xs}))
median_against_mean
    # the ages in a group are {ages_}, keep them as {ages} / {ages} = {ages_} / Assign the list {ages_} to a variable named {ages}. / let {ages} be {ages_}
    {ages} = {ages_}
    # use the statistics module to get the mean of them as {avg_} and the median as {med_} / Import statistics and store its mean of {ages} in {avg_}, its median in {med_}. / compute the mean ({avg_}) and the median ({med_}) of the ages with statistics / {avg_} and {med_}: what statistics.mean and statistics.median give for this list
    # + import statistics
    {avg_} = statistics.mean({ages})
    {med_} = statistics.median({ages})
    # how far is the mean above the median? keep that, it may be negative, as {shift} / Subtract {med_} from {avg_} and store the difference in a variable named {shift}. / {shift} = the mean less the median / let {shift} be what remains of the mean when you take the median away
    {shift} = {avg_} - {med_}
    # print "skewed" if the shift is more than {few} in either direction, otherwise "balanced" / Print "balanced" if the absolute value of {shift} is at most {few}, else "skewed". / show "skewed" when both differ by over {few}, no matter which is larger, and "balanced" when they do not / is the size of {shift}, without sign, greater than {few}? then print "skewed", if not "balanced"
    print("skewed" if abs({shift}) > {few} else "balanced")
committee_of_a_club
    # a club has {women} women and {men} men, so {women_} = {women} and {men_} = {men} / let {women_} be {women} and {men_} be {men} / Create the variables {women_} ({women}) and {men_} ({men}). / there are {women} women ({women_}) and {men} men ({men_})
    {women_} = {women}
    {men_} = {men}
    # in how many ways can {few} of all these people be chosen? {anyone} / Compute the number of combinations of {few} out of {women_} + {men_} people and store it in {anyone}. / {anyone} is how many groups of {few} are possible among everybody, order does not matter / choose {few} from the whole club: the number of choices is {anyone}
    # + import math
    {anyone} = math.comb({women_} + {men_}, {few})
    # and when only women may be in it? {only} / Store in {only} the number of ways to pick {few} from {women_}. / {only}: the groups of {few} without any man / how many of these groups have nobody but women in them? that is {only}
    {only} = math.comb({women_}, {few})
    # print the number of groups with at least one man / Print {anyone} minus {only}. / show how many groups are not made of women alone / how many have one man or more? it's the difference; print it
    print({anyone} - {only})
race_for_medals
    # {runners_} runners start: {runners} = {runners_} / let {runners} be {runners_} / Set the variable {runners} to {runners_}. / the number of {runners} is {runners_}
    {runners} = {runners_}
    # how many orders are there for the first three places? {podiums} / Compute the number of permutations of 3 out of {runners} and store it in {podiums}. / gold, silver and bronze: {podiums} is in how many ways they can be given out / let {podiums} count the ordered choices of three of the runners
    # + import math
    {podiums} = math.perm({runners}, 3)
    # {finish} is the number of orders in which all of them can finish / Store the factorial of {runners} in {finish}. / and the whole field? in how many orders can everyone arrive, {finish} / let {finish} be {runners} factorial
    {finish} = math.factorial({runners})
    # print the podiums, and how many times as many the finishes are (an int) / Print {podiums}, followed by {finish} divided by it with integer division. / show both: the number of podiums and {finish} // {podiums} / output {podiums}, then how often it goes into {finish}
    print({podiums}, {finish} // {podiums})
marbles_from_a_bag
    # a bag holds {women} red and {men} blue marbles. {red} = {women}, {blue} = {men} / Store {women} in {red} and {men} in {blue}. / let {red} be {women} and {blue} be {men}: these are marbles in a bag / a bag with {women} red marbles ({red}) and {men} blue ones ({blue})
    {red} = {women}
    {blue} = {men}
    # what is the chance that two marbles drawn one after the other are both red? a fraction {both} / Compute the probability of two red marbles, without putting the first back, as a Fraction named {both}. / take two out, none goes back: {both} is the exact probability (a Fraction) that the two are red / {both} = Fraction of red over all, times the same with one red marble less in the bag
    # + from fractions import Fraction
    {both} = Fraction({red}, {red} + {blue}) * Fraction({red} - 1, {red} + {blue} - 1)
    # and that at least one of the two is blue? {other} / Store 1 minus {both} in {other}. / {other} is the probability of the opposite / what remains up to 1 is {other}
    {other} = 1 - {both}
    # print which of the two is more likely, "two red" or "some blue" (this also when they are equal) / Print "two red" if {both} is greater than {other}, otherwise "some blue". / show "two red" when its chance is higher, else "some blue" / is the first fraction above the second one? "two red" then; if not, "some blue"
    print("two red" if {both} > {other} else "some blue")
at_least_one_six
    # a die has {sides_} sides: {sides} = {sides_} / let {sides} be {sides_} / Store the number {sides_} in a variable named {sides}. / we roll a die with {sides_} {sides}
    {sides} = {sides_}
    # how likely is it that a certain number does not come in {rolls} rolls? {missed} / Raise (1 - 1 divided by {sides}) to the power of {rolls} and store it in {missed}. / {missed} = the probability of not seeing a given side in any of {rolls} throws / {missed}: one minus one over {sides}, {rolls} times multiplied with itself
    {missed} = (1 - 1 / {sides}) ** {rolls}
    # so what is the chance to see it at least once? print it in percent with one decimal / Print 1 minus {missed} as a percentage with one decimal place. / show the probability of the opposite as a percentage, 1 digit after the point / print the rest up to 1, in the form 33.3%
    print(f"{1 - {missed}:.1%}")
up_and_down_again
    # {start} = {cap} / a share costs {cap} at the {start} / Let {start} have the value {cap}. / put {cap} into {start}
    {start} = {cap}
    # it goes up by {pc} percent, call that {risen} / Increase {start} by {pc}% and store the new value in {risen}. / {risen} is {pc} percent more than this / what is it after a rise of {pc} %? {risen}
    {risen} = {start} * (1 + {pc} / 100)
    # then it falls by {pd} percent: {fallen} / Decrease {risen} by {pd}% and store the outcome in {fallen}. / {fallen} is {pd} percent less than {risen} / after the rise it loses {pd} % of its value, which gives {fallen}
    {fallen} = {risen} * (1 - {pd} / 100)
    # by how many percent has it changed in all? {change} / Compute ({fallen} - {start}) divided by {start}, times 100, as {change}. / {change}: the difference between end and start in percent of the start / let {change} be 100 times what was won or lost over {start}
    {change} = ({fallen} - {start}) / {start} * 100
    # print it with a sign and one decimal, like +2.5 or -0.4 / Print {change} with one decimal place and always with its sign. / show the change in the format +.1f / output it; a plus stands before positive ones, a minus before negative ones, and there is 1 decimal
    print(f"{{change}:+.1f}")
share_in_a_ratio
    # {ratio} = ({ma_}, {mb_}) / two friends share in the ratio {ma_} to {mb_}; keep this as a tuple {ratio} / Create a tuple {ratio} of {ma_} and {mb_}. / let {ratio} be the pair {ma_}, {mb_}
    {ratio} = ({ma_}, {mb_})
    # simplify it with the gcd of the two / Divide both numbers of {ratio} by their greatest common divisor and store the new tuple in {ratio}. / make the ratio as small as possible, a tuple of ints again / find the greatest common divisor of both parts and reduce {ratio} by it
    # + import math
    common = math.gcd(*{ratio})
    {ratio} = ({ratio}[0] // common, {ratio}[1] // common)
    # they get {cap} together. {part} is what one part of the ratio is worth / Divide {cap} by the sum of {ratio} and store the result in {part}. / share {cap}: one {part} is that over the sum of the two numbers / how much is one part, if {cap} is cut into as many parts as both have together? {part}
    {part} = {cap} / sum({ratio})
    # print the first and the second share, both with 2 decimals / Print each number of {ratio} times {part}, in order, with two decimal places. / show what the one gets and what the other gets, two digits after the point / multiply {part} by the first number and by the second, and print the two products as 0.00
    print(f"{{ratio}[0] * {part}:.2f} {{ratio}[1] * {part}:.2f}")
fractions_of_a_cake
    # Import Fraction and store {fr1} and {fr2} of a cake as fractions {x} and {y} / {x} = the fraction {fr1}, {y} = the fraction {fr2} / make Fractions of the texts {fr1} (as {x}) and {fr2} (as {y}) / let {x} be {fr1} and {y} be {fr2}, both exact fractions, read from strings
    # + from fractions import Fraction
    {x} = Fraction({fr1})
    {y} = Fraction({fr2})
    # add the two, {eaten} / Compute the sum of {x} and {y} and store it in {eaten}. / how much is that together? {eaten} / {eaten} is the first fraction plus the second
    {eaten} = {x} + {y}
    # split it into whole cakes and the rest: {whole} and {rest} / Store {eaten} // 1 in {whole} and {eaten} % 1 in {rest}. / {whole} is how many whole ones are in it and {rest} the fraction behind / get the integer part of it as {whole}, the remaining fraction as {rest}
    {whole} = {eaten} // 1
    {rest} = {eaten} % 1
    # print the whole number and the rest, with " + " in between / Print {whole}, " + " and {rest} as one text. / show it as a mixed number, in the form 1 + 5/12 / output both, joined by a plus sign with spaces around it
    print(f"{{whole}} + {{rest}}")
from_decimal_to_fraction
    # {price} = {frdec} / let {price} be {frdec} / Set {price} to the string {frdec}. / the text {frdec} shall be stored as {price}
    {price} = {frdec}
    # turn that string into a Fraction, which is reduced by itself: {exactly} / Create a Fraction from {price} and store it in {exactly}. / {exactly} = the same number as a fraction, from the fractions module / which fraction is it? keep it as {exactly}
    # + from fractions import Fraction
    {exactly} = Fraction({price})
    # what is a {part3.th} of it? {portion} / Divide {exactly} by {part3} and store the result in {portion}. / cut it into {part3} equal parts; one of them is {portion} / {portion} shall be the fraction over {part3}
    {portion} = {exactly} / {part3}
    # print its numerator and denominator with " over " between / Print the numerator of {portion}, the word over and its denominator. / show the upper number, "over" and the lower number of the portion / output it in words, like 3 over 20
    print({portion}.numerator, "over", {portion}.denominator)
up_to_a_multiple
    # write a function {round_up}(n, step) that returns the smallest multiple of step that is at least n / Define a function named {round_up} with the parameters n and step: it rounds n up to a multiple of step. / {round_up}(n, step) should give n if step divides it, else the next multiple above / i need a function {round_up} of n and step for rounding up to whole steps
    def {round_up}(n, step):
        return -(-n // step) * step
    # let {orders} be {orders_}; use the function for each of them with a step of {pack}, and keep the results as a list {packed} / Store {orders_} in {orders} and create a list {packed} with {round_up}(n, {pack}) for every n in it. / {orders} = {orders_}; round all of these up to multiples of {pack} in a second list, {packed} / the {orders} are {orders_}: call it with {pack} as step for every one of them, which gives {packed}
    {orders} = {orders_}
    {packed} = [{round_up}(n, {pack}) for n in {orders}]
    # how much is too much? {excess}: the sum of {packed} minus the sum of {orders} / Store the total of {packed} less the total of {orders} in {excess}. / {excess} is by how much the rounding has raised the sum / subtract the sum of the original numbers from the new sum, as {excess}
    {excess} = sum({packed}) - sum({orders})
    # print {packed}, then the number of packs of {pack} in it, then {excess} / Print the list, its sum divided by {pack} (an integer) and {excess}. / show three things: the rounded numbers, how many times {pack} goes into their sum, and the excess / output {packed}, sum of it // {pack}, and what is too much
    print({packed}, sum({packed}) // {pack}, {excess})
days_and_weeks
    # a machine ran for {days9} days: {days} = {days9} / let {days} be {days9} / Store {days9} in {days}. / the number of {days} is {days9}
    {days} = {days9}
    # split them into full weeks and the days left over, {weeks} and {left} / Use divmod with 7 to get {weeks} and {left} from {days}. / {weeks} is how many times 7 goes into it, {left} the remainder / how many whole {weeks} is that, and how many days are {left}?
    {weeks}, {left} = divmod({days}, 7)
    # it started on a {wday}; on which weekday did it stop? {stopped} / Take the list of day names from "Mon" to "Sun", go {left} days on from {wday} and store the name in {stopped}. / move {left} places on from {wday} in a list of the three-letter names Mon to Sun, wrapping around; {stopped} is where you end / {stopped} is the name (Mon, Tue, ..., Sun) of the day that is {left} days after {wday}
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    {stopped} = names[(names.index({wday}) + {left}) % 7]
    # print the weeks with a w, the rest with a d, and the weekday, e.g. 3w 2d Fri / Print {weeks} followed by w, {left} followed by d, and {stopped}, separated by spaces. / show all in one line, in the form 10w 0d Mon / output weeks and days with the letters w and d right behind them, then the name of the day
    print(f"{{weeks}}w {{left}}d {{stopped}}")
puzzle_of_two_digits
    # find the two-digit numbers whose digits add up to {digsum}: {candidates} / Create a list {candidates} of all numbers from 10 to 99 with a digit sum of {digsum}. / {candidates}: every n from 10 through 99 where tens digit plus ones digit is {digsum} / which numbers of two digits have the digit sum {digsum}? keep the list as {candidates}
    {candidates} = [n for n in range(10, 99 + 1) if n // 10 + n % 10 == {digsum}]
    # keep only those that get larger when the two digits are swapped / Remove from {candidates} the numbers whose ones digit is not greater than the tens digit. / only the ones with more ones than tens stay in {candidates} / filter it: the last digit has to be greater than the first
    {candidates} = [n for n in {candidates} if n % 10 > n // 10]
    # print how many are left and the largest of them / Print the length of {candidates} and its maximum. / show the count of the remaining numbers, then the biggest one / how many candidates do we still have, and which is the highest? print both
    print(len({candidates}), max({candidates}))
next_power_of_two
    # {size} = {hund} / let {size} be {hund} / Store the number {hund} in a variable {size}. / we have data of the {size} {hund}
    {size} = {hund}
    # start with a block of 1 and double it until it is at least as large as the size; count the doublings as {times} / Set {block} to 1 and {times} to 0; while {block} is less than {size}, double it and add 1 to {times}. / {block} is 1 and {times} 0 at first. as long as the block is smaller than the size it becomes twice as big and the counter goes up / find the smallest power of two, {block}, that is not below {size}, by doubling from 1, and count in {times} how often you double
    {block} = 1
    {times} = 0
    while {block} < {size}:
        {block} *= 2
        {times} += 1
    # how much of it stays empty? {empty} / Compute {block} minus {size} and store it in {empty}. / {empty} is the part of the block that the data does not need / let {empty} be what is left of the block after {size} are taken
    {empty} = {block} - {size}
    # print "2 ** k = block" with the numbers for k and block, then the empty part on a new line / Print 2 ** followed by {times}, an equals sign and {block}; print {empty} in the next line. / show a line such as 2 ** 5 = 32, and below it how much is empty / output the power with its value, in the form 2 ** 3 = 8, and {empty} on the second line
    print(f"2 ** {{times}} = {{block}}")
    print({empty})
cubes_between
    # which cube numbers lie between {cube1} and {cube2}, both included? a list / Create a list {cubes} of all k ** 3 with k from 1 on that are at least {cube1} and at most {cube2}. / {cubes}: the third powers of 1, 2, 3 and so on that lie in the range {cube1} to {cube2}, bounds included / collect the cubes from {cube1} up to {cube2} as {cubes}
    {cubes} = [k ** 3 for k in range(1, {cube2} + 1) if {cube1} <= k ** 3 <= {cube2}]
    # leave out the even ones / Keep only the odd numbers in {cubes}. / remove the cubes that 2 divides / the list shall have no even numbers any more
    {cubes} = [c for c in {cubes} if c % 2 == 1]
    # print them from large to small, one space between, or "none" if nothing is left / Print the elements of {cubes} in descending order, separated by spaces; if {cubes} is empty, print "none". / if there are any cubes left show them backwards in one line, otherwise show "none" / output "none" for an empty list, else all its numbers, the largest one first, with spaces in between
    if {cubes}:
        print(*reversed({cubes}))
    else:
        print("none")
abundant_numbers
    # define a function {parts_sum}(n) that adds up all divisors of n that are less than n / Write a function named {parts_sum} which takes n and returns the sum of its proper divisors, from 1 to n - 1. / {parts_sum}(n): the total of the numbers below n that divide it / a function {parts_sum} of n is needed that sums up the i from 1 to n - 1 with n % i equal to 0
    def {parts_sum}(n):
        return sum(i for i in range(1, n) if n % i == 0)
    # a number is abundant if this sum is greater than it. list the {abundant} ones from {low_} to {high_} / Create a list {abundant} of the numbers between {low_} and {high_}, inclusive, for which {parts_sum} returns more than the number. / {abundant}: all n from {low_} to {high_} (included) with {parts_sum}(n) > n / get every n from {low_} up to and including {high_} that is less than its own sum, as {abundant}
    {abundant} = [n for n in range({low_}, {high_} + 1) if {parts_sum}(n) > n]
    # for which of them is the sum the largest? {top} / Store the element of {abundant} with the greatest value of {parts_sum} in {top}. / {top} is the one whose divisors give most / find the maximum of the list by that function, as {top}
    {top} = max({abundant}, key={parts_sum})
    # print it and its sum / Print {top} and the result of {parts_sum} for it. / show {top}, then what its proper divisors add up to / output that number, followed by the sum of its divisors
    print({top}, {parts_sum}({top}))
hike_in_steps
    # a hike has {miles_} miles; {miles} = {miles_} / let {miles} be {miles_} / Set the variable {miles} to {miles_}. / we walked {miles_} {miles}
    {miles} = {miles_}
    # in metres? one mile has 1609 of them / Convert {miles} to metres, with 1609 metres in a mile, and store the result in {metres}. / {metres} is that times 1609 / get it in metres (a mile is 1609)
    {metres} = {miles} * 1609
    # how many steps of {stride} m is that? round up, as {nsteps} / Divide {metres} by {stride}, round up and store the int in {nsteps}. / one step makes {stride} metres: {nsteps} is the number needed for all of it, rounded up / {nsteps} = the metres over {stride}, the next whole number above
    # + import math
    {nsteps} = math.ceil({metres} / {stride})
    # print the steps with commas between the thousands and the kilometres with 1 decimal / Print {nsteps} with thousands separators, followed by {metres} divided by 1000 with one decimal place. / show the number of steps like 12,345, then how many km the walk had, one digit after the point / output {nsteps} grouped by commas; after that a thousandth of the metres with exactly 1 decimal
    print(f"{{nsteps}:,} {{metres} / 1000:.1f}")
from_kmh_to_time
    # {speed} = {kmh} / a cheetah runs {kmh} km per hour; that is its {speed} / Store {kmh} in a variable named {speed}. / let {speed} be {kmh}, in km/h
    {speed} = {kmh}
    # convert it to metres per second, changing the variable / Divide {speed} by 3.6 in place. / make metres per second of it, that is {speed} over 3.6, under the same name / we need m/s: {speed} gets divided by 3.6
    {speed} /= 3.6
    # how many seconds does it take for {metres9} metres? {seconds} / Compute {metres9} divided by {speed} and store it in {seconds}. / get the {seconds} for a run of {metres9} m / {seconds} is how long {metres9} m last at this speed
    {seconds} = {metres9} / {speed}
    # print "fast" if that is less than {few} seconds, otherwise the seconds rounded to 1 decimal / Print {seconds} rounded to one decimal, but "fast" instead if it is below {few}. / under {few} it's "fast", print that; from {few} on print the seconds with at most one decimal / show the rounded seconds (1 place) unless there are fewer than {few}: then show "fast"
    if {seconds} < {few}:
        print("fast")
    else:
        print(round({seconds}, 1))
bits_and_digits
    # {num} = {bign} / let {num} be {bign} / Create a variable named {num} and give it the value {bign}. / we take {bign} as {num}
    {num} = {bign}
    # get the logarithm of it to base 2 and to base 10, as {log_two} and {log_ten} / Store log2 of {num} in {log_two} and log10 of {num} in {log_ten}. / {log_two} and {log_ten} are its logarithms for the bases 2 and 10 / to what power must 2 be raised to give it ({log_two}), and to what power 10 ({log_ten})?
    # + import math
    {log_two} = math.log2({num})
    {log_ten} = math.log10({num})
    # how many bits and how many digits does it have? round down and add 1, as {bits} and {digits} / Store the floor of {log_two} plus 1 in {bits} and the floor of {log_ten} plus 1 in {digits}. / cut both to whole numbers and add one: the first gives {bits}, the second {digits} / {bits} is one more than the whole part of the first logarithm, {digits} one more than that of the second
    {bits} = math.floor({log_two}) + 1
    {digits} = math.floor({log_ten}) + 1
    # print the digits, then the bits, then the ratio of bits to digits with 2 decimals / Print {digits}, {bits} and the quotient of {bits} and {digits} with two decimal places. / show how many digits, how many bits, and how many bits there are per digit (2 decimals) / output {digits} first, {bits} second, and last {bits} over {digits} in the form 3.25
    print({digits}, {bits}, f"{{bits} / {digits}:.2f}")
medicine_halves
    # a patient gets {mg} mg of a drug: {dose} = {mg} / let {dose} be {mg} / Assign {mg} to {dose}. / store the amount {mg} as {dose}
    {dose} = {mg}
    # half of it is gone every {halflife} hours. how much is there after {hrs} hours? {remains} / Compute {dose} times 0.5 to the power of ({hrs} over {halflife}) and store it in {remains}. / {remains} is what is left after {hrs} hours if the half-life is {halflife} hours / with a half-life of {halflife} h, let {remains} be the amount {hrs} h later
    {remains} = {dose} * 0.5 ** ({hrs} / {halflife})
    # after how many hours is only 1 mg left? {halflife} times the base-2 logarithm of the dose, as {gone} / Store {halflife} times log2 of {dose} in {gone}. / {gone}: the hours until it is down to 1, so {halflife} * log2 of the first amount / take the logarithm to base 2 of {dose}, multiply it by {halflife}, call it {gone}
    # + import math
    {gone} = {halflife} * math.log2({dose})
    # print both, rounded to one decimal / Print {remains} and {gone}, each rounded to 1 decimal place. / show the remaining mg and the hours, at most one decimal for each / output what remains, then the time, both rounded to 1 place
    print(round({remains}, 1), round({gone}, 1))
half_and_half_again
    # {total} = 0 and {term} = {limit_}, please / let {total} start at 0 and {term} at {limit_} / Initialize {total} with 0 and {term} with {limit_}. / the {total} is 0 for now, the first {term} is {limit_}
    {total} = 0
    {term} = {limit_}
    # as long as the term is at least {eps}, add it to the total and then divide it by {few} / While {term} is not below {eps}, increase {total} by it and replace it by {term} over {few}. / repeat until the term is less than {eps}: it goes into the total, then it becomes {few} times smaller / add {term}, then divide it by {few}, and go on while it is {eps} or more
    while {term} >= {eps}:
        {total} += {term}
        {term} /= {few}
    # without stopping the sum would be {limit_} times {few} over ({few} - 1). how much is missing? {lacks} / Compute {limit_} * {few} divided by ({few} - 1), minus {total}, and store it in {lacks}. / {lacks} is the limit, {limit_} times {few} over ({few} - 1), less the total / the endless series gives {limit_} * {few} over ({few} - 1): take the total away from that, as {lacks}
    {lacks} = {limit_} * {few} / ({few} - 1) - {total}
    # print the total with 3 decimals and what it lacks with 5 / Print {total} with three and {lacks} with five decimal places. / show both, 3 digits after the point for the sum, 5 for the rest / output the sum (exactly 3 decimals), then the missing part (exactly 5)
    print(f"{{total}:.3f} {{lacks}:.5f}")
catch_the_bus
    # a bus drives {vslow} km an hour and left {ahead} hours before a car that drives {vfast}: {bus} = {vslow}, {car} = {vfast} / {bus} is {vslow} and {car} is {vfast}, both in km/h / Store the speeds {vslow} in {bus} and {vfast} in {car}. / let {bus} be {vslow}, and {car} {vfast}
    {bus} = {vslow}
    {car} = {vfast}
    # how far is the bus already when the car starts {ahead} hours later? {lead} / Multiply {bus} by {ahead} and store the product in {lead}. / in {ahead} hours the bus has a {lead}: its speed times that / let {lead} be the way of the bus in {ahead} hours
    {lead} = {bus} * {ahead}
    # the car wins {car} - {bus} km every hour, so {needed} is the lead over this difference / Divide {lead} by the difference of {car} and {bus} and store it in {needed}. / {needed}: the hours until the car has caught up / after how many hours is the bus caught? {needed}
    {needed} = {lead} / ({car} - {bus})
    # print the hours with 2 decimals and where they meet, the car's km up to there as a rounded int / Print {needed} with two decimal places and {car} times {needed} rounded to a whole number. / show how long it takes (2 digits after the point), then how far the car has gone in that time, rounded / output {needed} as 0.00 and after it the distance the car covers in it, without decimals by round
    print(f"{{needed}:.2f}", round({car} * {needed}))
regular_polygon
    # {corners_} = {ncorn} / a regular shape has {ncorn} {corners_} / Set a variable named {corners_} to {ncorn}. / let the number of {corners_} be {ncorn}
    {corners_} = {ncorn}
    # what is the sum of its angles? 180 degrees times the corners less two, {anglesum} / Compute 180 * ({corners_} - 2) and store it in {anglesum}. / take 2 away from the corners and multiply by 180, that is {anglesum} / {anglesum}: the inner angles of the shape all together, in degrees
    {anglesum} = 180 * ({corners_} - 2)
    # {inner} is one of the angles / Divide {anglesum} by the number of corners and store the quotient in {inner}. / how big is a single angle? {inner} / the angles are all equal, so let {inner} be the sum over the count
    {inner} = {anglesum} / {corners_}
    # and how many diagonals are there? corners times (corners - 3), halved, an int, as {diagonals} / Store {corners_} * ({corners_} - 3) // 2 in {diagonals}. / each corner has {corners_} - 3 of the {diagonals}, and each of them belongs to two corners; use integer division / {diagonals}: the corners times three less than the corners, // 2
    {diagonals} = {corners_} * ({corners_} - 3) // 2
    # print the diagonals and then one angle, rounded to 1 decimal / Print {diagonals} followed by {inner} rounded to one decimal place. / show how many diagonals it has and how large an angle is (at most one decimal) / output {diagonals}, and after it {inner} with rounding to 1 place
    print({diagonals}, round({inner}, 1))
kind_of_triangle
    # two angles of a triangle have {ang1} and {ang2} degrees; keep them as a list {angles} / {angles} = [{ang1}, {ang2}] / Create a list named {angles} with the numbers {ang1} and {ang2}. / let {angles} be a list of {ang1} and {ang2}
    {angles} = [{ang1}, {ang2}]
    # append the third, all three give 180 / Append 180 minus the sum of {angles} to the list. / the missing angle, up to 180, goes to the end of {angles} / add the last angle of the triangle to the list
    {angles}.append(180 - sum({angles}))
    # what is the widest of the three? call it {widest} / Store the maximum of {angles} in {widest}. / {widest} is the greatest angle of the list / take the largest one as {widest}
    {widest} = max({angles})
    # print the third angle, then "acute" if the widest is below 90, "right" if it is 90 and "obtuse" if it is more / Print the last element of {angles} followed by "right" when {widest} equals 90, "acute" when it is smaller, "obtuse" when it is greater. / show the angle that we added; after it "acute" (all under 90), "right" (one is 90) or "obtuse" (one is over 90) / output {angles}[-1] and the kind: {widest} under 90 is "acute", exactly 90 "right", above "obtuse"
    kind = "acute" if {widest} < 90 else "right" if {widest} == 90 else "obtuse"
    print({angles}[-1], kind)
ring_between_circles
    # write a function {disk}(r) that returns the area of a circle with radius r / Define a function named {disk} with one parameter r, returning pi times r squared. / {disk}(r): pi * r ** 2, with pi from math / a function {disk} should compute a circle's area from its radius r
    # + import math
    def {disk}(r):
        return math.pi * r ** 2
    # a ring lies between the radii {rad} and {outer9}: its area is {ring} / Subtract {disk}({rad}) from {disk}({outer9}) and store the difference in {ring}. / {ring} = the area of the circle with radius {outer9} without the inner one of {rad} / cut a disk of radius {rad} out of one with {outer9}; what remains is {ring}
    {ring} = {disk}({outer9}) - {disk}({rad})
    # which radius has a disk that is just as big as the ring? the root of {ring} over pi, as {same_r} / Store the square root of {ring} divided by pi in {same_r}. / {same_r}: divide the ring by pi and take the root / turn the ring into a full circle of the same area; {same_r} is its radius
    {same_r} = math.sqrt({ring} / math.pi)
    # print {same_r} with {places} decimals / Print the value of {same_r} with exactly {places} decimal places. / show this radius, {places} digits after the point / output it in a format with {places} decimals
    print(f"{{same_r}:.{places}f}")
box_around_points
    # {pts} = {corn} / let {pts} be the list {corn} / Store the points {corn} in a list named {pts}. / some trees stand at {corn}; keep this list as {pts}
    {pts} = {corn}
    # make two lists of it, all first numbers as {east_} and all second numbers as {north_} / Collect the x coordinates in {east_} and the y coordinates in {north_}. / split the points: the x go to {east_}, the y to {north_} / {east_} has the item at index 0 of each point, {north_} the item at index 1
    {east_} = [pt[0] for pt in {pts}]
    {north_} = [pt[1] for pt in {pts}]
    # how wide and how high is a box around all of them? {width} and {height} / Store the maximum minus the minimum of {east_} in {width} and that of {north_} in {height}. / get {width} (largest less smallest x) and {height} (the same for y) / {width} is the span of the first list, {height} the span of the second one
    {width} = max({east_}) - min({east_})
    {height} = max({north_}) - min({north_})
    # print how long a fence around this box is / Print twice the sum of {width} and {height}. / show the perimeter of the box / what are both added up and doubled? print that
    print(2 * ({width} + {height}))
way_around
    # the corners of a garden are {corn}: {pts} / {pts} = {corn} / Create a list {pts} of the points {corn}. / let {pts} be {corn}
    {pts} = {corn}
    # compute the lengths of all sides as a list {lengths}, the last corner is joined to the first / Create a list {lengths} with the distance from every point to the next one and from the last back to the first. / {lengths}: how far it is from each corner to the one after it, and at the end from the last to the first / pair {pts} with itself moved on by one (the first comes last) and store math.dist of each pair in {lengths}
    # + import math
    {lengths} = [math.dist(s, t) for s, t in zip({pts}, {pts}[1:] + {pts}[:1])]
    # how long is the way around it? that's the {perimeter} / Add up the lengths and store the sum in {perimeter}. / get the {perimeter}, the total of the sides / {perimeter} is all of them together
    {perimeter} = sum({lengths})
    # print the perimeter and the longest side, both rounded to whole numbers / Print {perimeter} and the maximum of {lengths}, each rounded to an int. / show the way around and after it the length of the longest side, rounded (no decimals) / output round of the total, then round of the greatest length
    print(round({perimeter}), round(max({lengths})))
inside_a_circle
    # a sender at {pt1} reaches everything up to {xlim} km: {sender} = {pt1} and {range_} = {xlim} / let {sender} be {pt1} and {range_} {xlim} / Store the tuple {pt1} in {sender} and the number {xlim} in {range_}. / {sender} is the point {pt1}, {range_} is {xlim}
    {sender} = {pt1}
    {range_} = {xlim}
    # the {houses} are {corn}. which of them are in reach, the border included? {inside} / Let {houses} be {corn} and create a list {inside} of those points in it whose distance to {sender} is at most {range_}. / {houses} = {corn}; {inside}: the ones that are not farther from the sender than {range_} / store the {houses} {corn} and, as {inside}, all of them within {range_} of {sender}, exactly {range_} is fine
    # + import math
    {houses} = {corn}
    {inside} = [house for house in {houses} if math.dist(house, {sender}) <= {range_}]
    # print how many there are, and the nearest one if there is any / Print the length of {inside}; if it is not empty, print the point in it that is closest to {sender} as well, on the next line. / show the number of houses in reach and, below, the one with the least distance to the sender, unless there is none / output the count, then (only if the list has points) the closest of them on a line of its own
    print(len({inside}))
    if {inside}:
        print(min({inside}, key=lambda house: math.dist(house, {sender})))
euclid_by_hand
    # {x} = {dayn}, {y} = {dayk} / let {x} be {dayn} and let {y} be {dayk} / Assign {dayn} to {x} and {dayk} to {y}. / we need two numbers: {x} is {dayn}, {y} is {dayk}
    {x} = {dayn}
    {y} = {dayk}
    # count the rounds in {rounds}, from 0. until {y} is 0, {x} becomes {y} and {y} becomes the remainder of {x} by {y} / Set {rounds} to 0; while {y} is not 0, replace {x} by {y} and {y} by {x} % {y} at the same time and add 1 to {rounds}. / Euclid's algorithm: as long as {y} isn't zero, the pair {x}, {y} turns into {y}, {x} % {y}. {rounds} starts at 0 and goes up each time / with {rounds} = 0 at first, repeat: {x}, {y} become {y} and the rest of {x} divided by {y}; one round more. stop when {y} is 0
    {rounds} = 0
    while {y}:
        {x}, {y} = {y}, {x} % {y}
        {rounds} += 1
    # print "coprime" if {x} is now 1, otherwise {x}, and the rounds behind it / Print {x} and {rounds}, with the word "coprime" in place of {x} when it is 1. / show the common divisor ("coprime" if it is 1), then how many rounds it took / output "coprime" for an {x} of 1, else {x} itself; then the number of rounds
    print("coprime" if {x} == 1 else {x}, {rounds})
floor_with_square_tiles
    # a floor is {flo1} cm long and {flo2} cm wide. store this in {len9} and {wid9} / {len9} = {flo1} and {wid9} = {flo2} / Create {len9} with the value {flo1} and {wid9} with the value {flo2}. / let {len9} be {flo1}, let {wid9} be {flo2}
    {len9} = {flo1}
    {wid9} = {flo2}
    # the {tile} is the edge of the largest square that fits both ways without a rest / Store the greatest common divisor of {len9} and {wid9} in {tile}. / which is the longest edge of a square {tile} so that nothing has to be cut? / {tile} = the gcd of the two sides
    # + import math
    {tile} = math.gcd({len9}, {wid9})
    # how many of these tiles cover the floor? {tiles} / Multiply {len9} // {tile} by {wid9} // {tile} and store the product in {tiles}. / {tiles} is how many fit along times how many fit across, as an int / count the {tiles} that are needed: those in the length times those in the width
    {tiles} = ({len9} // {tile}) * ({wid9} // {tile})
    # print the number of tiles, an x and the edge, e.g. 12 x 30 / Print {tiles}, the letter x and {tile}, separated by spaces. / show how many, then x, then how long their edge is / output "{tiles} x {tile}" with the values
    print({tiles}, "x", {tile})
there_and_back
    # you go to work at {kmh} km/h and come home at {vfast}: {go} = {kmh}, {come} = {vfast} / let {go} be {kmh} and {come} be {vfast}, the two speeds / Store the speeds {kmh} and {vfast} in the variables {go} and {come}. / {kmh} is the speed of the way there ({go}), {vfast} that of the way back ({come})
    {go} = {kmh}
    {come} = {vfast}
    # the way has {xlim} km. how many hours are you on the road both ways? {hours} / Compute {xlim} divided by {go} plus {xlim} divided by {come} and store it in {hours}. / {hours}: {xlim} km at the first speed and again {xlim} km at the second / get the {hours} for {xlim} km there and the same {xlim} km back
    {hours} = {xlim} / {go} + {xlim} / {come}
    # what is the average speed over both ways, {overall}? twice the {xlim} km over the hours / Store 2 * {xlim} divided by {hours} in {overall}. / {overall} is the whole distance, there and back, by the whole time / divide the {xlim} km, doubled, by the time: {overall}
    {overall} = 2 * {xlim} / {hours}
    # print it with one decimal, and how much it is below the plain mean of {go} and {come}, also with one / Print {overall} with 1 decimal place and the mean of {go} and {come} minus {overall}, with 1 decimal place, too. / show the average speed, then the difference: half of {go} plus {come}, less that. both have one digit after the point / output {overall}; after it what it lacks to ({go} + {come}) over 2; one decimal for each
    print(f"{{overall}:.1f} {({go} + {come}) / 2 - {overall}:.1f}")
heads_and_legs(rabbits_, hens_)
    # on a farm with hens and rabbits there are {heads_} heads and {legs_} legs; {heads} and {legs} / {heads} = {heads_}; {legs} = {legs_} / Set {heads} to {heads_} and {legs} to {legs_}. / count {heads_} {heads} and {legs_} {legs}
    {heads} = {heads_}
    {legs} = {legs_}
    # each rabbit has two legs more than a hen: {rabbits} is half of the legs beyond two per head, an int / Compute ({legs} - 2 * {heads}) // 2 and store it in {rabbits}. / take away two legs for every head, halve the rest (integer division), and you have the {rabbits} / the {rabbits}: legs minus twice the heads, // 2
    {rabbits} = ({legs} - 2 * {heads}) // 2
    # all the others are {hens} / Store the difference of {heads} and {rabbits} in {hens}. / how many {hens} are there? the heads that belong to no rabbit / {hens} is what is left of the heads without the rabbits
    {hens} = {heads} - {rabbits}
    # print the rabbits first, then the hens / Print {rabbits} and {hens} on one line. / show how many rabbits and how many hens / output both numbers, that of the hens last
    print({rabbits}, {hens})
newton_root
    # {target} = {hund}, and {guess} starts as half of it / let {target} be {hund} and {guess} be {target} over 2 / Store {hund} in {target}, and {target} divided by 2 in {guess}. / we look for the root of {hund}, the {target}; the first {guess} is half of this number
    {target} = {hund}
    {guess} = {target} / 2
    # improve it {nth} times: the mean of the guess and the target over the guess / Repeat {nth} times: replace {guess} by ({guess} + {target} divided by {guess}) divided by 2. / {nth} times, {guess} becomes the average of itself and {target} divided by itself / do {nth} rounds of Newton's method, where {guess} turns into half of the sum of {guess} and {target} over {guess}
    for _ in range({nth}):
        {guess} = ({guess} + {target} / {guess}) / 2
    # how far is it from the true root? {error}, without sign / Compute the absolute difference of {guess} and the square root of {target} and store it in {error}. / {error} = how much the guess is off from math.sqrt of the target, never negative / let {error} be the distance between {guess} and the exact square root
    # + import math
    {error} = abs({guess} - math.sqrt({target}))
    # print the guess with 4 decimals, then "good" if the error is under {eps} and "rough" if it is not / Print {guess} with four decimal places and the word "good" when {error} is less than {eps}, else "rough". / show {guess} (exactly 4 digits after the point) and how it is: "good" below an error of {eps}, otherwise "rough" / output the guess as 0.0000, and after it "rough" for an error of {eps} or more, "good" for less
    print(f"{{guess}:.4f}", "good" if {error} < {eps} else "rough")
solve_for_x
    # to solve a * x + b = c we have {a} = {numa}, {b} = {row1} and {c} = {hund} / let {a} be {numa}, {b} {row1} and {c} {hund} / Define {a} as {numa}, {b} as {row1} and {c} as {hund}. / the equation is {numa} x + {row1} = {hund}; store {numa} in {a}, {row1} in {b} and {hund} in {c}
    {a} = {numa}
    {b} = {row1}
    {c} = {hund}
    # find the solution as an exact fraction, {c} minus {b} over {a} / Store the Fraction with the numerator {c} - {b} and the denominator {a} in a variable named {solution}. / {solution}: take {b} from {c} and put that over {a}, as a Fraction / what is x? compute the solution as a Fraction
    # + from fractions import Fraction
    {solution} = Fraction({c} - {b}, {a})
    # print it, and whether it is a whole number / Print {solution}, followed by True if its denominator is 1 and False otherwise. / show the solution; after it if it is an integer (True or False) / output x and the answer to "is the denominator 1?"
    print({solution}, {solution}.denominator == 1)
age_puzzle
    # {mother} = {mum} and {child} = {kid} / {someone.bare} is {kid} and the mother {mum}; keep the two ages in {child} and {mother} / Store {mum}, the age of the mother, in {mother} and {kid}, the age of {someone.bare}, in {child}. / let {mother} be {mum}, while {child} is {kid}
    {mother} = {mum}
    {child} = {kid}
    # how many years until the mother is exactly twice as old as the child? their difference less the child's age: {wait} / Compute {mother} - {child} - {child} and store it in {wait}. / {wait} is the age of the mother minus two times the age of the child / subtract {child} from {mother} twice, and call it {wait}
    {wait} = {mother} - 2 * {child}
    # print "in 5 years" with this number, or "5 years ago" if it is negative, without the sign / Print "in", the number and "years" if {wait} is at least 0; else print the number without its minus, then "years ago". / show when that is: "in {wait} years" for 0 and more, else how many "years ago" it was / for a negative {wait}, output its absolute value and "years ago", in other cases "in", {wait} and "years"
    if {wait} >= 0:
        print("in", {wait}, "years")
    else:
        print(-{wait}, "years ago")
"""

NAMES = """
diameter radius area circumference volume cube height litres half ladder slope intercept angle hour minute
long short course back dot length unit pushes east north force disc roots value seats last total ratio terms
capital amounts gain ages shift runners sides start change part eaten whole rest price portion packed excess
days weeks left stopped candidates size block times empty cubes abundant top miles metres speed seconds bits
digits dose remains gone term lacks bus car lead needed inner diagonals angles widest ring width lengths
perimeter inside rounds tile tiles hours heads legs rabbits hens target guess error solution mother child
wait sender orders houses
"""
SLOTS: dict[str, Any] = {
    **{name: exact(name) for name in NAMES.split()},
    "diam": sized(2, 90),
    "rad": sized(2, 15),
    "tall": sized(5, 40),
    "places": integer(2, 4),
    "pour": integer(2, 60),
    "a": exact("a", "side_a", "s1"),
    "b": exact("b", "side_b", "s2"),
    "c": exact("c", "side_c", "s3"),
    "s1": integer(8, 12),
    "s2": integer(8, 12),
    "s3": integer(5, 15),
    "lad": sized(4, 9),
    "foot_": choice(0.8, 1, 1.2, 1.5, 1.75, 2, 2.4, 3),
    "wall_": sized(3, 8),
    "p": new("p", "start", "p1", "A", "first"),
    "q": new("q", "goal", "p2", "B", "second"),
    "pt1": sampled("tuple[int]", point),
    "pt2": sampled("tuple[int]", point),
    "third": sampled("tuple[int]", point),
    "ptright": sampled("tuple[int]", lambda r: (r.randint(31, 60), r.randint(-40, 40))),
    "xval": integer(-20, 90),
    "xlim": integer(5, 40),
    "deg": choice(15, 20, 30, 35, 40, 45, 50, 60, 72, 75, 80, 100, 110, 120, 135, 150, 160, 200, 225, 300),
    "theta": exact("theta", "phi", "rad", "turned"),
    "hyp": integer(2, 50),
    "x": new("x", "across", "x1", "dx"),
    "y": new("y", "up", "y1", "dy"),
    "hr": integer(0, 11),
    "mins": integer(1, 59),
    "cour": integer(0, 359),
    "turn": integer(15, 340),
    "v": new("v", "u", "arrow", "vec"),
    "w": new("w", "other", "second_vector", "wind"),
    **{name: sampled("list[int]", vector) for name in ("vec1", "vec2")},
    "coefs": exact("coefs", "coefficients", "poly"),
    "poly": list_of(integer(-6, 9), 3, 5),
    "xsmall": integer(2, 9),
    "slopes": exact("slopes", "derivative", "derived"),
    "r1": integer(-12, 4),
    "r2": integer(5, 15),
    "qa": integer(1, 4),
    "qb": derived(lambda s: -s.qa * (s.r1 + s.r2)),
    "qc": derived(lambda s: s.qa * s.r1 * s.r2),
    "solutions": new("solutions", "count_roots", "how_many", kind="function"),
    "first": exact("first", "begin", "one"),
    "row1": integer(8, 40),
    "more": integer(2, 7),
    "more_": exact("more", "step", "extra"),
    "nth": integer(3, 12),
    "guests_": integer(100, 900),
    "gfirst": integer(1, 9),
    "gratio": integer(2, 5),
    "cap": integer(60, 5000),
    "pc": integer(2, 30),
    "pd": integer(2, 30),
    "growth": derived(lambda s: round(1 + s.pc / 100, 2)),
    "yrs": integer(3, 7),
    "xs": new("list"),
    "pos9": sampled("list[float]", positives),
    "arith": exact("arith", "mean1", "plain"),
    "geo": exact("geo", "mean2", "geometric"),
    "harm": exact("harm", "mean3", "harmonic"),
    "rms": new("rms", "quadratic_mean", "effective", kind="function"),
    "effect": new("effect", "root", "power"),
    "few": integer(2, 4),
    "women": integer(5, 14),
    "men": integer(3, 12),
    "women_": exact("women", "w", "ladies"),
    "men_": exact("men", "m"),
    "anyone": exact("anyone", "groups", "all_ways"),
    "only": exact("only", "women_only", "fewer"),
    "runners_": integer(4, 9),
    "podiums": exact("podiums", "medals", "top_three"),
    "finish": exact("finish", "orders", "arrivals"),
    "red": exact("reds"),
    "blue": exact("blues"),
    "avg_": exact("avg", "average", "mean_age"),
    "med_": exact("med", "middle_age", "centre"),
    "both": exact("both", "two_red", "chance"),
    "other": exact("other", "opposite", "rest"),
    "sides_": integer(4, 20),
    "rolls": integer(2, 12),
    "missed": exact("missed", "never", "without"),
    "risen": exact("risen", "up", "higher"),
    "fallen": exact("fallen", "down", "end"),
    "ma_": sampled("int", lambda r: 4 * r.randint(1, 15)),
    "mb_": sampled("int", lambda r: 6 * r.randint(1, 12)),
    "ages_": list_of(integer(4, 88), 3, 8),
    "fr1": sampled("str", fraction_text),
    "fr2": sampled("str", fraction_text),
    "frdec": sampled("str", lambda r: str(round(r.uniform(0.2, 9), r.randint(1, 3)))),
    "exactly": exact("exactly", "as_fraction", "frac"),
    "part3": integer(3, 9),
    "round_up": new("round_up", "up_to", "full_packs", kind="function"),
    "orders_": list_of(integer(3, 200), 3, 5),
    "pack": integer(6, 40),
    "days9": integer(15, 700),
    "wday": choice("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "digsum": integer(3, 17),
    "hund": integer(120, 3000),
    "cube1": integer(2, 200),
    "cube2": integer(250, 3000),
    "parts_sum": new("parts_sum", "divisor_sum", "aliquot", kind="function"),
    "low_": integer(2, 30),
    "high_": integer(40, 130),
    "miles_": sized(2, 25),
    "nsteps": exact("steps"),
    "stride": choice(0.6, 0.65, 0.7, 0.72, 0.75, 0.8, 0.85),
    "kmh": integer(18, 120),
    "metres9": integer(30, 900),
    "num": new("num", "n", "big_number", "value"),
    "bign": integer(300, 900000),
    "log_two": exact("log_two", "base2", "twos"),
    "log_ten": exact("log_ten", "base10", "tens"),
    "mg": choice(20, 50, 75, 80, 100, 120, 150, 200, 250, 400, 500, 800),
    "halflife": integer(2, 9),
    "hrs": integer(10, 36),
    "limit_": integer(1, 20),
    "eps": choice(0.5, 0.1, 0.05, 0.01, 0.02, 0.001),
    "vslow": integer(30, 70),
    "vfast": integer(75, 130),
    "ahead": choice(0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3),
    "corners_": exact("corners"),
    "ncorn": integer(5, 24),
    "anglesum": exact("angle_sum", "all_angles", "sum_of_angles"),
    "ang1": choice(20, 25, 30, 35, 40, 45, 50, 55, 60, 70),
    "ang2": choice(20, 30, 40, 45, 50, 55, 60, 70, 80, 90, 100, 105),
    "disk": new("disk", "circle_area", "round_area", kind="function"),
    "outer9": sized(16, 60),
    "same_r": exact("same_radius", "equal_radius", "new_radius"),
    "pts": new("pts", "points", "trees", "outline"),
    "corn": sampled("list[tuple[int]]", corners),
    "east_": exact("xs", "easts", "all_x"),
    "north_": exact("ys", "norths", "all_y"),
    "range_": exact("reach", "limit", "max_km"),
    "flo1": sampled("int", lambda r: 10 * r.randint(25, 90)),
    "flo2": sampled("int", lambda r: 5 * r.randint(10, 48)),
    "dayn": integer(120, 900),
    "dayk": integer(24, 110),
    "len9": exact("length", "long_side", "along"),
    "wid9": exact("width", "short_side", "across"),
    "go": exact("go", "speed_out", "outward"),
    "come": exact("come", "speed_back", "homeward"),
    "overall": exact("overall", "mean_speed", "both_ways"),
    "rabbits_": integer(3, 40),
    "hens_": integer(2, 60),
    "heads_": derived(lambda s: s.rabbits_ + s.hens_),
    "legs_": derived(lambda s: 4 * s.rabbits_ + 2 * s.hens_),
    "numa": integer(2, 12),
    "mum": integer(31, 55),
    "kid": integer(4, 29),
    "someone": choice(*CATEGORIES["person"]),
}
stories(d, STORIES, SLOTS)
