"""Numbers: arithmetic, rounding, comparing, digits, conversions of units, and small functions on numbers."""

from codegen_repl.training.corpus.draws import choice, decimal, integer, new, var
from codegen_repl.training.corpus.family import Domain

d = Domain("numbers", weight=12)

d.expression(
    "sum2",
    "{a} + {b}",
    ["the sum of {a} and {b}", "{a} plus {b}", "{a} + {b}", "what {a} and {b} make together"],
    orders=["add {a} and {b}", "add {b} to {a}", "sum {a} and {b}", "add up {a} and {b}"],
    asks=["how much is {a} plus {b}?"],
    names=("total", "sum_", "s"),
    a="number",
    b="number",
    weight=2,
)
d.expression(
    "difference",
    "{a} - {b}",
    ["the difference of {a} and {b}", "{a} minus {b}", "the difference between {a} and {b}", "{a} - {b}"],
    orders=["subtract {b} from {a}", "take {b} away from {a}"],
    names=("diff", "difference", "rest"),
    a="number",
    b="number",
    weight=1.6,
)
d.expression(
    "product",
    "{a} * {b}",
    ["the product of {a} and {b}", "{a} times {b}", "{a} multiplied by {b}", "{a} * {b}"],
    orders=["multiply {a} by {b}", "multiply {a} and {b}", "multiply {a} with {b}"],
    names=("product", "prod", "area"),
    a="number",
    b="number",
    weight=1.8,
)
d.expression(
    "quotient",
    "{a} / {b}",
    ["{a} divided by {b}", "the quotient of {a} and {b}", "the ratio of {a} to {b}", "{a} over {b}"],
    orders=["divide {a} by {b}"],
    names=("ratio", "quotient", "share"),
    a="number",
    b=integer(1, 50),
    weight=1.4,
)
d.expression(
    "floor_div",
    "{a} // {b}",
    [
        "the integer division of {a} by {b}",
        "how many whole times {b} goes into {a}",
        "{a} divided by {b} without the remainder",
        "the whole-number quotient of {a} and {b}",
    ],
    orders=["divide {a} by {b} and drop the remainder", "do an integer division of {a} by {b}"],
    a="int",
    b=integer(2, 20),
)
d.expression(
    "remainder",
    "{a} % {b}",
    [
        "the remainder of {a} divided by {b}",
        "{a} modulo {b}",
        "the rest when {a} is divided by {b}",
        "{a} mod {b}",
    ],
    names=("rest", "remainder", "mod"),
    a="int",
    b=integer(2, 20),
    weight=1.4,
)
d.expression(
    "power",
    "{a} ** {k}",
    [
        "{a} to the power of {k}",
        "{a} raised to the power {k}",
        "the {k.th} power of {a}",
        "{a} to the {k.th} power",
    ],
    orders=["raise {a} to the power of {k}"],
    a=var(integer(-50, 100)),
    k=integer(3, 6),
    weight=0.9,
)
d.expression(
    "square",
    "{a} ** 2",
    ["the square of {a}", "{a} squared", "{a} times itself", "the second power of {a}"],
    orders=["square {a}", "multiply {a} by itself"],
    names=("squared", "square", "sq"),
    a="number",
    weight=1.8,
)
d.expression(
    "cube",
    "{a} ** 3",
    ["the cube of {a}", "{a} cubed", "the third power of {a}", "{a} to the power of three"],
    orders=["cube {a}"],
    names=("cubed", "cube", "volume"),
    a=var(integer(-100, 1000)),
)
d.expression(
    "double",
    "{a} * 2",
    ["twice {a}", "the double of {a}", "two times {a}", "{a} doubled"],
    orders=["double {a}", "multiply {a} by two"],
    names=("double", "doubled", "twice"),
    a="number",
    weight=1.4,
)
d.expression(
    "half",
    "{a} / 2",
    ["half of {a}", "{a} divided by two", "the half of {a}", "{a} halved"],
    orders=["halve {a}", "divide {a} in half"],
    names=("half", "halved"),
    a="number",
    weight=1.2,
)
d.expression(
    "triple",
    "{a} * 3",
    ["three times {a}", "{a} tripled", "the triple of {a}", "{a} multiplied by three"],
    orders=["triple {a}"],
    a="number",
    weight=0.7,
)
d.expression(
    "plus_k",
    "{a} + {k}",
    ["{a} plus {k}", "{a} increased by {k}", "{k} more than {a}", "the sum of {a} and {k}"],
    orders=["add {k} to {a}", "increase {a} by {k}"],
    a="number",
    k=integer(1, 100),
    weight=1.5,
)
d.expression(
    "times_k",
    "{a} * {k}",
    ["{a} times {k}", "{k} times {a}", "the product of {a} and {k}", "{a} multiplied by {k}"],
    orders=["multiply {a} by {k}"],
    a="number",
    k=integer(2, 100),
    weight=1.5,
)
d.expression(
    "minus_k",
    "{a} - {k}",
    ["{a} minus {k}", "{a} decreased by {k}", "{k} less than {a}", "{a} reduced by {k}"],
    orders=["subtract {k} from {a}", "take {k} off {a}"],
    a="number",
    k=integer(1, 100),
    weight=1.2,
)
d.expression(
    "abs",
    "abs({a})",
    [
        "the absolute value of {a}",
        "{a} without its sign",
        "the magnitude of {a}",
        "the distance of {a} from zero",
    ],
    orders=["take the absolute value of {a}", "compute the absolute value of {a}"],
    a="number",
    weight=1.2,
)
d.expression(
    "negate",
    "-{a}",
    ["the negative of {a}", "minus {a}", "{a} with the opposite sign", "{a} negated"],
    orders=["negate {a}", "flip the sign of {a}", "change the sign of {a}"],
    a="number",
    weight=0.7,
)
d.expression(
    "abs_diff",
    "abs({a} - {b})",
    [
        "the absolute difference between {a} and {b}",
        "the absolute difference of {a} and {b}",
        "how far apart {a} and {b} are",
        "the distance between {a} and {b}",
    ],
    a="number",
    b="number",
)
d.expression(
    "average2",
    "({a} + {b}) / 2",
    [
        "the average of {a} and {b}",
        "the mean of {a} and {b}",
        "the midpoint between {a} and {b}",
        "the number halfway between {a} and {b}",
    ],
    orders=["average {a} and {b}"],
    names=("average", "mean", "mid"),
    a="number",
    b="number",
    weight=1.2,
)
d.expression(
    "average3",
    "({a} + {b} + {c}) / 3",
    [
        "the average of {a}, {b} and {c}",
        "the mean of {a}, {b} and {c}",
        "the mean of the three numbers {a}, {b} and {c}",
        "the average of the three values {a}, {b}, {c}",
    ],
    names=("average", "mean", "avg"),
    a="number",
    b="number",
    c="number",
)
d.expression(
    "sum3",
    "{a} + {b} + {c}",
    [
        "the sum of {a}, {b} and {c}",
        "{a} plus {b} plus {c}",
        "the total of {a}, {b} and {c}",
        "{a}, {b} and {c} added together",
    ],
    orders=["add {a}, {b} and {c}", "add up {a}, {b} and {c}"],
    names=("total", "sum_"),
    a="number",
    b="number",
    c="number",
    each=False,
)
d.expression(
    "max2",
    "max({a}, {b})",
    [
        "the larger of {a} and {b}",
        "the maximum of {a} and {b}",
        "the bigger one of {a} and {b}",
        "the greater of {a} and {b}",
    ],
    asks=["which is larger, {a} or {b}?", "which of {a} and {b} is bigger?"],
    names=("larger", "biggest", "maximum"),
    a="number",
    b="number",
    weight=1.2,
)
d.expression(
    "min2",
    "min({a}, {b})",
    [
        "the smaller of {a} and {b}",
        "the minimum of {a} and {b}",
        "the lesser of {a} and {b}",
        "the smallest of {a} and {b}",
    ],
    asks=["which is smaller, {a} or {b}?"],
    names=("smaller", "minimum"),
    a="number",
    b="number",
    weight=1.2,
)
d.expression(
    "max3",
    "max({a}, {b}, {c})",
    [
        "the largest of {a}, {b} and {c}",
        "the maximum of {a}, {b} and {c}",
        "the biggest of the three numbers {a}, {b} and {c}",
        "the greatest of {a}, {b}, {c}",
    ],
    names=("largest", "biggest"),
    a="number",
    b="number",
    c="number",
)
d.expression(
    "round",
    "round({a})",
    [
        "{a} rounded",
        "{a} rounded to the nearest whole number",
        "{a} rounded to an integer",
        "the rounded value of {a}",
    ],
    orders=["round {a}", "round {a} to the nearest integer", "round {a} to a whole number"],
    names=("rounded", "whole"),
    a="float",
    weight=1.2,
)
d.expression(
    "round_k",
    "round({a}, {k})",
    [
        "{a} rounded to {k} decimals",
        "{a} rounded to {k} decimal places",
        "{a} with {k} digits after the point",
        "{a} rounded to {k.word} places",
    ],
    orders=[
        "round {a} to {k} decimals",
        "round {a} to {k} decimal places",
        "round {a} to {k.word} digits after the decimal point",
    ],
    names=("rounded",),
    a="float",
    k=integer(1, 3),
    weight=1.4,
)
d.expression(
    "int_of",
    "int({a})",
    [
        "{a} as an integer",
        "the integer part of {a}",
        "{a} with the decimals cut off",
        "the whole part of {a}",
    ],
    orders=[
        "convert {a} to an integer",
        "turn {a} into an int",
        "cut off the decimals of {a}",
        "cast {a} to int",
    ],
    names=("whole", "as_int"),
    a="float",
    weight=1.2,
)
d.expression(
    "sqrt",
    "math.sqrt({a})",
    [
        "the square root of {a}",
        "the root of {a}",
        "the square root of the number {a}",
        "the positive square root of {a}",
    ],
    orders=["take the square root of {a}", "compute the square root of {a}"],
    names=("root", "sqrt", "side"),
    imports=["import math"],
    a=var(integer(0, 10000)),
    weight=1.5,
)
d.expression(
    "sqrt_pow",
    "{a} ** 0.5",
    [
        "the square root of {a} without importing anything",
        "{a} to the power of one half",
        "the square root of {a} using **",
        "{a} raised to 0.5",
    ],
    a=var(integer(0, 10000)),
    weight=0.5,
)
d.expression(
    "ceil",
    "math.ceil({a})",
    [
        "{a} rounded up",
        "the ceiling of {a}",
        "the smallest integer not below {a}",
        "the next integer above {a}",
    ],
    orders=["round {a} up", "round {a} up to the next integer", "apply ceil to {a}"],
    imports=["import math"],
    a="float",
)
d.expression(
    "floor",
    "math.floor({a})",
    [
        "{a} rounded down",
        "the floor of {a}",
        "the largest integer not above {a}",
        "{a} rounded down to a whole number",
    ],
    orders=["round {a} down", "round {a} down to an integer"],
    imports=["import math"],
    a="float",
)
d.expression(
    "factorial",
    "math.factorial({n})",
    ["the factorial of {n}", "{n} factorial", "{n}!", "the product of all integers from 1 to {n}"],
    orders=["compute the factorial of {n}", "calculate {n} factorial"],
    names=("fact", "factorial"),
    imports=["import math"],
    n=var(integer(0, 12)),
    weight=1.2,
)
d.expression(
    "gcd",
    "math.gcd({a}, {b})",
    [
        "the greatest common divisor of {a} and {b}",
        "the gcd of {a} and {b}",
        "the largest number that divides {a} and {b}",
        "the greatest common factor of {a} and {b}",
    ],
    names=("gcd", "divisor"),
    imports=["import math"],
    a="int",
    b="int",
)
d.expression(
    "lcm",
    "math.lcm({a}, {b})",
    [
        "the least common multiple of {a} and {b}",
        "the lcm of {a} and {b}",
        "the smallest number that {a} and {b} divide",
        "the lowest common multiple of {a} and {b}",
    ],
    imports=["import math"],
    a=var(integer(1, 500)),
    b=var(integer(1, 500)),
    weight=0.7,
)
d.expression(
    "hypot",
    "math.hypot({a}, {b})",
    [
        "the hypotenuse of a right triangle with legs {a} and {b}",
        "the length of the hypotenuse for the sides {a} and {b}",
        "the diagonal of a rectangle {a} by {b}",
        "the distance of the point ({a}, {b}) from the origin",
    ],
    names=("hyp", "hypotenuse", "c", "diagonal"),
    imports=["import math"],
    a="number",
    b="number",
    weight=0.7,
)
d.expression(
    "log",
    "math.log({a})",
    ["the natural logarithm of {a}", "the log of {a}", "ln of {a}", "the logarithm of {a} to base e"],
    imports=["import math"],
    a=var(integer(1, 1000)),
    weight=0.6,
)
d.expression(
    "log10",
    "math.log10({a})",
    [
        "the logarithm of {a} to base 10",
        "the base-10 logarithm of {a}",
        "log10 of {a}",
        "the common logarithm of {a}",
    ],
    imports=["import math"],
    a=var(integer(1, 10000)),
    weight=0.5,
)
for _trig in ("sin", "cos", "tan"):
    d.expression(
        _trig,
        f"math.{_trig}(math.radians({{a}}))",
        [
            f"the {_trig} of {{a}} degrees",
            f"the {_trig} of the angle {{a}} in degrees",
            f"{_trig} of {{a}} given in degrees",
            f"the {_trig} of an angle of {{a}} degrees",
        ],
        imports=["import math"],
        a=var(integer(1, 80)),
        weight=0.3,
    )
d.expression(
    "circle_area",
    "math.pi * {r} ** 2",
    [
        "the area of a circle with radius {r}",
        "the area of the circle of radius {r}",
        "pi times {r} squared",
        "the surface of a circle whose radius is {r}",
    ],
    names=("area", "circle_area"),
    imports=["import math"],
    r=var(integer(1, 50)),
)
d.expression(
    "circumference",
    "2 * math.pi * {r}",
    [
        "the circumference of a circle with radius {r}",
        "the perimeter of a circle of radius {r}",
        "two pi times {r}",
        "the length around a circle with radius {r}",
    ],
    names=("circumference", "perimeter"),
    imports=["import math"],
    r=var(integer(1, 50)),
    weight=0.8,
)
d.expression(
    "rectangle_area",
    "{w} * {h}",
    [
        "the area of a rectangle with width {w} and height {h}",
        "the area of a rectangle {w} wide and {h} high",
        "the area of a {w} by {h} rectangle",
        "the surface of a rectangle with sides {w} and {h}",
    ],
    names=("area",),
    w="number",
    h="number",
    each=False,
)
d.expression(
    "rectangle_perimeter",
    "2 * ({w} + {h})",
    [
        "the perimeter of a rectangle with sides {w} and {h}",
        "the perimeter of a {w} by {h} rectangle",
        "the length around a rectangle {w} wide and {h} high",
        "the circumference of a rectangle with width {w} and height {h}",
    ],
    names=("perimeter",),
    w="number",
    h="number",
    each=False,
    weight=0.7,
)
d.expression(
    "triangle_area",
    "{w} * {h} / 2",
    [
        "the area of a triangle with base {w} and height {h}",
        "half of {w} times {h}",
        "the area of a triangle whose base is {w} and height is {h}",
        "the surface of a triangle with base {w} and height {h}",
    ],
    names=("area",),
    w="number",
    h="number",
    each=False,
    weight=0.7,
)
d.expression(
    "f_to_c",
    "({t} - 32) * 5 / 9",
    [
        "{t} degrees fahrenheit in celsius",
        "the temperature {t} converted from fahrenheit to celsius",
        "{t} converted to celsius",
        "the celsius value of {t} fahrenheit",
    ],
    orders=["convert {t} from fahrenheit to celsius", "convert {t} degrees fahrenheit to celsius"],
    names=("celsius", "c", "temp_c"),
    t=var(integer(-20, 120)),
)
d.expression(
    "c_to_f",
    "{t} * 9 / 5 + 32",
    [
        "{t} degrees celsius in fahrenheit",
        "the temperature {t} converted from celsius to fahrenheit",
        "{t} converted to fahrenheit",
        "the fahrenheit value of {t} celsius",
    ],
    orders=["convert {t} from celsius to fahrenheit", "convert {t} degrees celsius to fahrenheit"],
    names=("fahrenheit", "f", "temp_f"),
    t=var(integer(-30, 50)),
)
for _name, _expr, _from, _to in (
    ("km_m", "{a} * 1000", "kilometers", "meters"),
    ("m_km", "{a} / 1000", "meters", "kilometers"),
    ("cm_m", "{a} / 100", "centimeters", "meters"),
    ("m_cm", "{a} * 100", "meters", "centimeters"),
    ("kg_g", "{a} * 1000", "kilograms", "grams"),
    ("g_kg", "{a} / 1000", "grams", "kilograms"),
    ("day_h", "{a} * 24", "days", "hours"),
    ("week_d", "{a} * 7", "weeks", "days"),
    ("year_m", "{a} * 12", "years", "months"),
    ("inch_cm", "{a} * 2.54", "inches", "centimeters"),
    ("mile_km", "{a} * 1.609", "miles", "kilometers"),
    ("euro_cent", "{a} * 100", "euros", "cents"),
    ("dozen", "{a} * 12", "dozens", "pieces"),
    ("l_ml", "{a} * 1000", "liters", "milliliters"),
    ("byte_bit", "{a} * 8", "bytes", "bits"),
):
    d.expression(
        _name,
        _expr,
        [
            f"{{a}} {_from} in {_to}",
            f"how many {_to} {{a}} {_from} are",
            f"{{a}} {_from} converted to {_to}",
            f"the number of {_to} in {{a}} {_from}",
        ],
        orders=[f"convert {{a}} from {_from} to {_to}", f"convert {{a}} {_from} to {_to}"],
        asks=[f"how many {_to} are {{a}} {_from}?"],
        names=(_to, "result", "converted"),
        a=var(integer(1, 500)),
        weight=0.25,
    )
    d.function(
        f"f_{_name}",
        "return " + _expr,
        [
            f"converts {_from} to {_to}",
            f"takes a number of {_from} and returns the {_to}",
            f"returns how many {_to} {{a}} {_from} are",
            f"converts {{a}} from {_from} to {_to}",
        ],
        names=(f"{_from}_to_{_to}", f"to_{_to}", "convert"),
        a=var(integer(1, 500)),
        weight=0.2,
    )
d.expression(
    "percent",
    "{a} / 100 * {p}",
    ["{p} percent of {a}", "{p}% of {a}", "a {p} percent share of {a}", "the {p} percent part of {a}"],
    asks=["how much is {p} percent of {a}?", "what is {p}% of {a}?"],
    names=("part", "share", "tip"),
    a=var(integer(1, 2000)),
    p=integer(1, 99),
)
d.expression(
    "discount",
    "{a} * (1 - {p} / 100)",
    [
        "{a} after a discount of {p} percent",
        "the price {a} reduced by {p} percent",
        "{a} with {p}% off",
        "{a} minus {p} percent",
    ],
    orders=["reduce {a} by {p} percent", "take {p}% off {a}"],
    names=("sale", "reduced", "final_price", "price_now"),
    a=var(integer(1, 2000)),
    p=integer(1, 90),
    weight=0.8,
)
d.expression(
    "increase_pct",
    "{a} * (1 + {p} / 100)",
    [
        "{a} increased by {p} percent",
        "{a} with {p} percent added",
        "{a} plus {p} percent",
        "the price {a} with {p}% tax",
    ],
    orders=["increase {a} by {p} percent", "raise {a} by {p}%"],
    names=("gross", "raised", "with_tax"),
    a=var(integer(1, 2000)),
    p=integer(1, 90),
    weight=0.8,
)
d.expression(
    "percentage_of",
    "{a} / {b} * 100",
    [
        "what percentage {a} is of {b}",
        "the percentage of {a} in {b}",
        "{a} as a percentage of {b}",
        "how many percent of {b} {a} is",
    ],
    names=("percent", "pct", "percentage"),
    a=var(integer(0, 100)),
    b=var(integer(1, 500)),
    weight=0.7,
)
d.expression(
    "digit_sum",
    "sum(int(c) for c in str({n}))",
    [
        "the sum of the digits of {n}",
        "the digit sum of {n}",
        "the cross sum of {n}",
        "the sum of all digits in {n}",
    ],
    orders=["add up the digits of {n}", "sum the digits of {n}"],
    names=("digit_sum", "total"),
    n=var(integer(10, 999999)),
    weight=1.2,
)
d.expression(
    "num_digits",
    "len(str({n}))",
    [
        "the number of digits of {n}",
        "how many digits {n} has",
        "the digit count of {n}",
        "the length of the number {n}",
    ],
    orders=["count the digits of {n}"],
    asks=["how many digits does {n} have?"],
    n=var(integer(1, 9999999)),
    weight=0.8,
)
d.expression(
    "digits",
    "[int(c) for c in str({n})]",
    [
        "the digits of {n} as a list",
        "a list with the digits of {n}",
        "the list of digits in {n}",
        "each digit of {n} in a list",
    ],
    orders=["split {n} into its digits", "turn {n} into a list of digits"],
    names=("digits",),
    n=var(integer(10, 999999)),
    weight=0.8,
)
d.expression(
    "reverse_number",
    "int(str({n})[::-1])",
    [
        "{n} with its digits reversed",
        "the number {n} backwards",
        "the reverse of the number {n}",
        "the digits of {n} in reverse order as a number",
    ],
    orders=["reverse the digits of {n}", "reverse the number {n}"],
    n=var(integer(10, 99999)),
    weight=0.7,
)
d.expression(
    "last_digit",
    "{n} % 10",
    [
        "the last digit of {n}",
        "the ones digit of {n}",
        "the final digit of the number {n}",
        "the units digit of {n}",
    ],
    n=var(integer(10, 99999)),
    weight=0.7,
)
d.expression(
    "binary",
    "bin({n})[2:]",
    [
        "{n} in binary",
        "the binary representation of {n}",
        "the binary form of {n} as a string",
        "{n} written in base 2",
    ],
    orders=["convert {n} to binary", "write {n} as a binary number"],
    names=("binary", "bits"),
    n=var(integer(0, 1000)),
    weight=0.8,
)
d.expression(
    "hex",
    "hex({n})[2:]",
    [
        "{n} in hexadecimal",
        "the hexadecimal form of {n}",
        "the hex representation of {n}",
        "{n} written in base 16",
    ],
    orders=["convert {n} to hexadecimal", "write {n} in hex"],
    n=var(integer(0, 5000)),
    weight=0.5,
)
d.expression(
    "from_binary",
    "int({b}, 2)",
    [
        "the decimal value of the binary number {b}",
        "the binary string {b} as a number",
        "the number that {b} stands for in binary",
        "{b} read as a base 2 number",
    ],
    orders=["convert the binary string {b} to a number"],
    b=choice("101", "1101", "10010", "111", "100000", "1010101", "110011", "1001"),
    each=False,
    weight=0.5,
)
d.expression(
    "divmod",
    "divmod({a}, {b})",
    [
        "the quotient and the remainder of {a} and {b}",
        "quotient and remainder of {a} divided by {b}",
        "the pair of quotient and rest of {a} by {b}",
        "divmod of {a} and {b}",
    ],
    a="int",
    b=integer(2, 20),
    each=False,
    weight=0.5,
)
d.expression(
    "clamp",
    "max({lo}, min({hi}, {a}))",
    [
        "{a} limited to the range from {lo} to {hi}",
        "{a} clamped between {lo} and {hi}",
        "{a}, but at least {lo} and at most {hi}",
        "{a} restricted to {lo} up to {hi}",
    ],
    orders=["clamp {a} between {lo} and {hi}", "limit {a} to between {lo} and {hi}"],
    a="int",
    lo=integer(0, 10),
    hi=integer(11, 60),
    weight=0.5,
)
d.expression(
    "compare",
    "{a} > {b}",
    [
        "whether {a} is greater than {b}",
        "whether {a} is larger than {b}",
        "True if {a} is bigger than {b}, else False",
        "if {a} exceeds {b}",
    ],
    orders=["check if {a} is greater than {b}", "check whether {a} is larger than {b}"],
    asks=["is {a} greater than {b}?", "is {a} bigger than {b}?"],
    names=("bigger", "is_larger", "flag"),
    a="number",
    b="number",
    each=False,
)
d.expression(
    "equal",
    "{a} == {b}",
    [
        "whether {a} equals {b}",
        "whether {a} and {b} are equal",
        "True if {a} and {b} are the same, else False",
        "if {a} is equal to {b}",
    ],
    orders=["check if {a} equals {b}", "compare {a} with {b} for equality"],
    asks=["are {a} and {b} equal?", "is {a} equal to {b}?"],
    names=("same", "equal", "is_equal"),
    a="number",
    b="number",
    each=False,
)
d.expression(
    "in_range",
    "{lo} <= {a} <= {hi}",
    [
        "whether {a} is between {lo} and {hi}",
        "whether {a} lies in the range {lo} to {hi}",
        "True if {a} is at least {lo} and at most {hi}, else False",
        "if {a} is from {lo} to {hi}",
    ],
    orders=["check if {a} is between {lo} and {hi}", "test whether {a} lies between {lo} and {hi}"],
    asks=["is {a} between {lo} and {hi}?"],
    a="int",
    lo=integer(0, 10),
    hi=integer(11, 80),
    each=False,
)
d.expression(
    "compound",
    "{a} * (1 + {p} / 100) ** {n}",
    [
        "{a} after {n} years at {p} percent interest",
        "the value of {a} with {p} percent interest a year after {n} years",
        "{a} invested for {n} years at {p}%",
        "the balance of {a} after {n} years of {p} percent compound interest",
    ],
    names=("balance", "final", "amount"),
    a=var(integer(100, 10000)),
    p=integer(1, 12),
    n=integer(2, 20),
    weight=0.6,
)
d.expression(
    "bmi",
    "{w} / {h} ** 2",
    [
        "the bmi for weight {w} and height {h}",
        "the body mass index of someone with {w} kg and {h} m",
        "{w} divided by {h} squared",
        "the body mass index for a weight of {w} and a height of {h}",
    ],
    names=("bmi",),
    w=var(integer(40, 120)),
    h=var(decimal(1.4, 2.1)),
    weight=0.5,
)
d.expression(
    "speed",
    "{a} / {t}",
    [
        "the speed for {a} kilometers in {t} hours",
        "the average speed when going {a} km in {t} hours",
        "the speed of a car that drives {a} km in {t} hours",
        "{a} kilometers divided by {t} hours",
    ],
    names=("speed", "kmh", "velocity"),
    a=var(integer(10, 900)),
    t=var(integer(1, 12)),
    weight=0.5,
)

_COMPARE = (
    (
        "even",
        "{x} % 2 == 0",
        ["that are even", "which are even", "divisible by 2"],
        ["is even", "is an even number", "is divisible by 2"],
        2.0,
    ),
    ("odd", "{x} % 2 == 1", ["that are odd", "which are odd"], ["is odd", "is an odd number"], 1.6),
    (
        "positive",
        "{x} > 0",
        ["that are positive", "above zero", "greater than zero"],
        ["is positive", "is greater than zero", "is above zero"],
        1.2,
    ),
    (
        "negative",
        "{x} < 0",
        ["that are negative", "below zero", "less than zero"],
        ["is negative", "is less than zero", "is below zero"],
        1.0,
    ),
    ("zero", "{x} == 0", ["that are zero", "equal to zero"], ["is zero", "equals zero"], 0.4),
)
for _name, _test, _which, _whether, _weight in _COMPARE:
    d.predicate(_name, _test, _which, _whether, weight=_weight, plural="numbers", singular="number")
d.predicate(
    "greater",
    "{x} > {k}",
    ["greater than {k}", "that are larger than {k}", "above {k}", "bigger than {k}", "over {k}"],
    ["is greater than {k}", "is larger than {k}", "is above {k}", "exceeds {k}"],
    of="number",
    plural="numbers",
    singular="number",
    k=integer(-20, 100),
    weight=2,
)
d.predicate(
    "less",
    "{x} < {k}",
    ["less than {k}", "that are smaller than {k}", "below {k}", "under {k}"],
    ["is less than {k}", "is smaller than {k}", "is below {k}"],
    of="number",
    plural="numbers",
    singular="number",
    k=integer(-10, 100),
    weight=1.6,
)
d.predicate(
    "at_least",
    "{x} >= {k}",
    ["that are at least {k}", "greater than or equal to {k}", "of {k} or more", "not less than {k}"],
    ["is at least {k}", "is greater than or equal to {k}", "is {k} or more"],
    plural="numbers",
    singular="number",
    k=integer(-10, 100),
)
d.predicate(
    "at_most",
    "{x} <= {k}",
    ["that are at most {k}", "less than or equal to {k}", "of {k} or less", "not greater than {k}"],
    ["is at most {k}", "is less than or equal to {k}", "is {k} or less"],
    plural="numbers",
    singular="number",
    k=integer(-10, 100),
)
d.predicate(
    "divisible",
    "{x} % {k} == 0",
    ["divisible by {k}", "that are divisible by {k}", "that are multiples of {k}", "which {k} divides"],
    ["is divisible by {k}", "is a multiple of {k}", "can be divided by {k}"],
    plural="numbers",
    singular="number",
    k=integer(3, 12),
    weight=1.5,
)
d.predicate(
    "ends_digit",
    "{x} % 10 == {k}",
    ["that end in {k}", "whose last digit is {k}", "ending with the digit {k}"],
    ["ends in {k}", "has {k} as its last digit"],
    plural="numbers",
    singular="number",
    k=integer(0, 9),
    weight=0.5,
)

d.statement(
    "sign",
    'if {a} > 0:\n    print("positive")\nelif {a} < 0:\n    print("negative")\nelse:\n    print("zero")',
    [
        "print whether {a} is positive, negative or zero",
        "check if {a} is positive, negative or zero and print it",
        'print "positive" if {a} is above zero, "negative" if it is below and "zero" otherwise',
        "say if {a} is positive, negative or zero",
        "use if, elif and else to print the sign of {a} as a word",
        "tell me whether {a} is a positive number, a negative number or zero",
    ],
    a="number",
)
d.statement(
    "even_odd",
    'if {a} % 2 == 0:\n    print("even")\nelse:\n    print("odd")',
    [
        "print whether {a} is even or odd",
        "check if {a} is even or odd and print the result",
        'print "even" if {a} is even and "odd" if it is odd',
        "say if {a} is even or odd",
        "use an if statement to print even or odd for {a}",
        "is {a} even or odd?",
        "tell me if {a} is odd or even",
    ],
    a="int",
    weight=1.5,
)
d.statement(
    "grade",
    """
    if {a} >= 90:
        {out} = "A"
    elif {a} >= 80:
        {out} = "B"
    elif {a} >= 70:
        {out} = "C"
    else:
        {out} = "D"
    """,
    [
        "set {out} to A if {a} is at least 90, B from 80, C from 70 and D below",
        "give {out} the grade for {a}: A from 90, B from 80, C from 70, else D",
        "use if and elif to store in {out} the letter grade of {a}: 90 A, 80 B, 70 C, otherwise D",
        "assign to {out} a grade: A for {a} of 90 or more, B for 80 or more, C for 70 or more, D otherwise",
        "compute the letter grade {out} from {a} (A >= 90, B >= 80, C >= 70, else D)",
        "if {a} is 90 or above {out} is A, if 80 or above B, if 70 or above C, otherwise D",
    ],
    show="{out}",
    a=var(integer(0, 100)),
    out=new("grade", "letter", "mark"),
    weight=0.7,
)
d.statement(
    "bigger_branch",
    "if {a} > {b}:\n    print({a})\nelse:\n    print({b})",
    [
        "print {a} if it is larger than {b}, otherwise print {b}",
        "use an if statement to print the larger of {a} and {b}",
        "compare {a} and {b} and print the bigger one with if and else",
        "if {a} is greater than {b} print {a}, else print {b}",
        "check which of {a} and {b} is larger and print that one using if",
        "print whichever of {a} and {b} is bigger, with an if statement",
    ],
    a="int",
    b="int",
    weight=0.8,
)
d.statement(
    "table",
    "for i in range(1, 10 + 1):\n    print({a} * i)",
    [
        "print the multiplication table of {a} up to 10",
        "print the times table of {a} from 1 to 10",
        "print the first ten multiples of {a}",
        "use a loop to print {a} times 1 up to {a} times 10",
        "print the {a} times table",
        "for i from 1 to 10 print {a} times i",
    ],
    a=var(integer(2, 20)),
)
d.statement(
    "table_lines",
    'for i in range(1, 10 + 1):\n    print(f"{a} x {i} = {{a} * i}")',
    [
        'print the multiplication table of {a} with lines like "{a} x 1 = ..."',
        'print the table of {a} as lines of the form "{a} x i = result"',
        "print the times table of {a} nicely, each line with factor and result",
        "use an f-string to print every line of the multiplication table of {a}",
        "print {a} x 1 = ... up to {a} x 10 = ... line by line",
        "show the multiplication table of {a} with both factors and the result in each line",
    ],
    a=integer(2, 20),
    weight=0.6,
)

d.function(
    "f_add",
    "return {a} + {b}",
    [
        "returns the sum of {a} and {b}",
        "adds two numbers",
        "adds {a} and {b} and returns the result",
        "returns {a} plus {b}",
    ],
    names=("add", "plus", "sum_two"),
    a="number",
    b="number",
    weight=1.3,
)
d.function(
    "f_sub",
    "return {a} - {b}",
    [
        "returns the difference of {a} and {b}",
        "subtracts {b} from {a}",
        "returns {a} minus {b}",
        "subtracts the second number from the first",
    ],
    names=("subtract", "minus", "difference"),
    a="number",
    b="number",
)
d.function(
    "f_mul",
    "return {a} * {b}",
    [
        "returns the product of {a} and {b}",
        "multiplies two numbers",
        "multiplies {a} by {b} and returns the result",
        "returns {a} times {b}",
    ],
    names=("multiply", "times", "product"),
    a="number",
    b="number",
)
d.function(
    "f_square",
    "return {a} ** 2",
    [
        "returns the square of {a}",
        "squares its argument",
        "returns {a} squared",
        "returns the number multiplied by itself",
    ],
    names=("square", "sq", "squared"),
    a="number",
    weight=1.2,
)
d.function(
    "f_times_k",
    "return {a} * {k}",
    [
        "multiplies its argument by {k}",
        "returns {k} times the number",
        "multiplies {a} by {k}",
        "returns the input times {k}",
    ],
    names=("scale", "times", "f", "g"),
    a="number",
    k=integer(2, 20),
    weight=1.2,
)
d.function(
    "f_linear",
    "return {m} * {a} + {k}",
    [
        "returns {m} times {a} plus {k}",
        "computes {m} * {a} + {k}",
        "multiplies {a} by {m} and adds {k}",
        "returns {m}{a} + {k}",
    ],
    names=("f", "g", "linear", "line"),
    a="number",
    m=integer(2, 12),
    k=integer(1, 30),
    weight=0.8,
)
d.function(
    "f_factorial",
    "result = 1\nfor i in range(2, {n} + 1):\n    result *= i\nreturn result",
    [
        "returns the factorial of {n}",
        "computes the factorial of {n} with a loop",
        "calculates {n} factorial",
        "multiplies all integers from 1 to {n} and returns the product",
    ],
    names=("factorial", "fact"),
    n=var(integer(0, 12)),
    weight=1.2,
)
d.function(
    "f_is_prime",
    """
    if {n} < 2:
        return False
    for i in range(2, int({n} ** 0.5) + 1):
        if {n} % i == 0:
            return False
    return True
    """,
    [
        "returns True if {n} is prime",
        "checks whether {n} is a prime number",
        "tells if the number is prime",
        "returns whether {n} is a prime",
    ],
    names=("is_prime", "prime"),
    n=var(integer(0, 300)),
    weight=1.8,
)
d.function(
    "f_primes_below",
    """
    primes = []
    for n in range(2, {limit}):
        if all(n % p != 0 for p in primes):
            primes.append(n)
    return primes
    """,
    [
        "returns a list of all primes below {limit}",
        "returns the prime numbers smaller than {limit}",
        "finds all primes less than {limit}",
        "lists the primes under {limit}",
    ],
    names=("primes", "primes_below", "find_primes"),
    limit=var(integer(10, 100)),
)
d.function(
    "f_fib",
    """
    a, b = 0, 1
    for _ in range({n}):
        a, b = b, a + b
    return a
    """,
    [
        "returns the {n}-th fibonacci number",
        "computes the n-th fibonacci number with a loop",
        "returns the fibonacci number at position {n}",
        "calculates the fibonacci number of index {n}",
    ],
    names=("fib", "fibonacci"),
    n=var(integer(0, 25)),
    weight=1.2,
)
d.function(
    "f_fib_list",
    """
    sequence = [0, 1]
    while len(sequence) < {n}:
        sequence.append(sequence[-1] + sequence[-2])
    return sequence[:{n}]
    """,
    [
        "returns a list with the first {n} fibonacci numbers",
        "returns the first {n} numbers of the fibonacci sequence",
        "builds the fibonacci sequence with {n} elements",
        "generates the first {n} fibonacci numbers as a list",
    ],
    names=("fib_list", "fibonacci", "first_fibs"),
    n=var(integer(2, 15)),
)
d.function(
    "f_digit_sum",
    "return sum(int(c) for c in str({n}))",
    [
        "returns the sum of the digits of {n}",
        "adds up the digits of a number",
        "computes the digit sum of {n}",
        "returns the cross sum of the number",
    ],
    names=("digit_sum", "sum_digits"),
    n=var(integer(0, 99999)),
)
d.function(
    "f_divisors",
    "return [i for i in range(1, {n} + 1) if {n} % i == 0]",
    [
        "returns all divisors of {n}",
        "returns a list of the divisors of {n}",
        "finds every number that divides {n}",
        "lists the factors of {n}",
    ],
    names=("divisors", "factors"),
    n=var(integer(1, 200)),
)
d.function(
    "f_gcd",
    "while {b}:\n    {a}, {b} = {b}, {a} % {b}\nreturn {a}",
    [
        "returns the greatest common divisor of {a} and {b}",
        "computes the gcd of {a} and {b} with euclid's algorithm",
        "finds the greatest common divisor using a while loop",
        "returns the largest number that divides both {a} and {b}",
    ],
    names=("gcd", "greatest_common_divisor"),
    a=var(integer(1, 300)),
    b=var(integer(1, 300)),
)
d.function(
    "f_prime_factors",
    """
    factors = []
    p = 2
    while {n} > 1:
        while {n} % p == 0:
            factors.append(p)
            {n} //= p
        p += 1
    return factors
    """,
    [
        "returns the prime factors of {n}",
        "factors {n} into primes",
        "returns a list with the prime factorization of {n}",
        "decomposes {n} into its prime factors",
    ],
    names=("prime_factors", "factorize"),
    n=var(integer(2, 500)),
    weight=0.7,
)
d.function(
    "f_collatz",
    """
    steps = 0
    while {n} > 1:
        if {n} % 2 == 0:
            {n} //= 2
        else:
            {n} = 3 * {n} + 1
        steps += 1
    return steps
    """,
    [
        "counts how many halving or tripling steps {n} needs to get to 1",
        "returns the number of steps of the 3n+1 sequence from {n} to 1",
        "counts the steps until {n} becomes 1: halve it when even, else triple it and add one",
        "returns how long the 3n+1 process takes from {n} down to 1",
    ],
    names=("steps", "count_steps"),
    n=var(integer(1, 100)),
    weight=0.4,
)
d.function(
    "f_perfect",
    "return sum(i for i in range(1, {n}) if {n} % i == 0) == {n}",
    [
        "checks whether {n} is a perfect number",
        "returns True if {n} equals the sum of its proper divisors",
        "tells if {n} is perfect",
        "returns whether the divisors of {n} below it add up to {n}",
    ],
    names=("is_perfect", "perfect"),
    n=var(integer(2, 200)),
    weight=0.5,
)
d.function(
    "f_max3",
    "return max({a}, {b}, {c})",
    [
        "returns the largest of three numbers",
        "returns the maximum of {a}, {b} and {c}",
        "finds the biggest of {a}, {b} and {c}",
        "takes three numbers and returns the largest",
    ],
    names=("max_of_three", "largest", "biggest"),
    a="int",
    b="int",
    c="int",
    weight=0.8,
)
d.function(
    "f_max2_if",
    "if {a} > {b}:\n    return {a}\nreturn {b}",
    [
        "returns the larger of {a} and {b} using if",
        "compares {a} and {b} with an if and returns the bigger one",
        "returns {a} if it is greater than {b}, otherwise {b}",
        "gives back the larger of two numbers with an if statement",
    ],
    names=("larger", "max_of_two", "bigger"),
    a="int",
    b="int",
    weight=0.8,
)
d.function(
    "f_leap",
    "return {y} % 4 == 0 and ({y} % 100 != 0 or {y} % 400 == 0)",
    [
        "returns True if {y} is a leap year",
        "checks whether {y} is a leap year",
        "tells if a year is a leap year",
        "returns whether the year {y} has a leap day",
    ],
    names=("is_leap", "leap_year", "is_leap_year"),
    y=var(integer(1600, 2100)),
    weight=0.9,
)
d.function(
    "f_fizz",
    """
    if {n} % 15 == 0:
        return "FizzBuzz"
    if {n} % 3 == 0:
        return "Fizz"
    if {n} % 5 == 0:
        return "Buzz"
    return str({n})
    """,
    [
        "returns FizzBuzz for multiples of 15, Fizz for 3, Buzz for 5 and otherwise the number as text",
        "plays fizzbuzz for {n}",
        "returns Fizz if {n} is divisible by 3, Buzz if by 5, FizzBuzz if by both, otherwise str({n})",
        "gives the fizzbuzz word of {n}",
    ],
    names=("fizzbuzz", "fizz"),
    n=var(integer(1, 100)),
    weight=0.6,
)
d.function(
    "f_power_loop",
    "result = 1\nfor _ in range({k}):\n    result *= {a}\nreturn result",
    [
        "computes {a} to the power of {k} with a loop",
        "raises {a} to the power {k} by repeated multiplication",
        "multiplies {a} with itself {k} times and returns the result",
        "returns {a} ** {k} without using the operator",
    ],
    names=("power", "my_pow"),
    a=var(integer(1, 12)),
    k=var(integer(0, 6)),
    weight=0.6,
)
d.function(
    "f_sum_to",
    "return sum(range(1, {n} + 1))",
    [
        "returns the sum of the numbers from 1 to {n}",
        "adds all integers from 1 up to {n}",
        "sums up 1 to {n}",
        "returns 1 + 2 + ... + {n}",
    ],
    names=("sum_to", "gauss", "sum_up_to"),
    n=var(integer(1, 200)),
    weight=0.9,
)
d.function(
    "f_distance",
    "return (({c} - {a}) ** 2 + ({e} - {b}) ** 2) ** 0.5",
    [
        "returns the distance between the points ({a}, {b}) and ({c}, {e})",
        "computes the euclidean distance of two points",
        "calculates the distance from ({a}, {b}) to ({c}, {e})",
        "takes two points and returns how far apart they are",
    ],
    names=("distance", "dist"),
    a="int",
    b="int",
    c="int",
    e="int",
    weight=0.7,
)
d.function(
    "f_area_circle",
    "return math.pi * {r} ** 2",
    [
        "returns the area of a circle with radius {r}",
        "computes the area of a circle",
        "takes the radius and returns the area of the circle",
        "calculates the circle area for radius {r}",
    ],
    names=("circle_area", "area"),
    imports=["import math"],
    r=var(integer(1, 50)),
    weight=0.9,
)
d.function(
    "f_area_rect",
    "return {w} * {h}",
    [
        "returns the area of a rectangle",
        "computes the area of a rectangle with width {w} and height {h}",
        "takes width and height and returns the area",
        "multiplies width and height of a rectangle",
    ],
    names=("area", "rectangle_area", "rect_area"),
    w="number",
    h="number",
)
d.function(
    "f_c_to_f",
    "return {t} * 9 / 5 + 32",
    [
        "converts celsius to fahrenheit",
        "takes a temperature in celsius and returns fahrenheit",
        "returns {t} degrees celsius in fahrenheit",
        "converts the temperature {t} from celsius to fahrenheit",
    ],
    names=("to_fahrenheit", "c_to_f", "fahrenheit"),
    t=var(integer(-30, 50)),
)
d.function(
    "f_f_to_c",
    "return ({t} - 32) * 5 / 9",
    [
        "converts fahrenheit to celsius",
        "takes a temperature in fahrenheit and returns celsius",
        "returns {t} degrees fahrenheit in celsius",
        "converts the temperature {t} from fahrenheit to celsius",
    ],
    names=("to_celsius", "f_to_c", "celsius"),
    t=var(integer(-20, 120)),
)
d.function(
    "f_abs",
    "if {a} < 0:\n    return -{a}\nreturn {a}",
    [
        "returns the absolute value of {a} without abs",
        "returns {a} if it is not negative, otherwise minus {a}",
        "makes a negative number positive and returns it",
        "gives back {a} without its sign, using an if",
    ],
    names=("absolute", "my_abs"),
    a="int",
    weight=0.6,
)
d.function(
    "f_average",
    "return ({a} + {b}) / 2",
    [
        "returns the average of {a} and {b}",
        "computes the mean of two numbers",
        "returns the number halfway between {a} and {b}",
        "averages {a} and {b}",
    ],
    names=("average", "mean", "avg"),
    a="number",
    b="number",
    weight=0.9,
)
d.function(
    "f_safe_div",
    "if {b} == 0:\n    return None\nreturn {a} / {b}",
    [
        "divides {a} by {b} and returns None if {b} is zero",
        "returns {a} / {b}, or None when {b} is 0",
        "does a safe division: None if the divisor is zero",
        "divides two numbers but gives None for a division by zero",
    ],
    names=("safe_divide", "divide"),
    a="int",
    b="int",
    weight=0.8,
)
