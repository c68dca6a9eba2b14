"""One-dimensional numpy arrays: making them, arithmetic, reductions, masks, sorting, joining, random numbers.

Matrices (two dimensions) are in `matrices.py`. Everything is written with `np`, as people do.
"""

from typing import Any

from codegen_repl.training.corpus.draws import (
    choice,
    decimal,
    fragment,
    integer,
    list_of,
    new,
    sampled,
)
from codegen_repl.training.corpus.family import Domain, step
from codegen_repl.training.corpus.tables import expressions, rows

d = Domain("numpy_arrays", weight=3)

NP = ["import numpy as np"]
ARRAY = ("arr", "a", "data", "values", "v", "x", "y")


# ---- making arrays -----------------------------------------------------------------------------------------

FROM = [
    "create a numpy array {out} with the values {xs.items}",
    "create a numpy array {out} from {xs}",
    "make {out} a numpy array containing {xs.and_items}",
    "make an array {out} with {xs.items}",
    "let {out} be the numpy array {xs}",
    "store the array {xs} in {out} using numpy",
    "define {out} = np.array({xs})",
    "turn the list {xs} into a numpy array called {out}",
    "use numpy to create an array {out} of {xs.and_items}",
    "i need a numpy array {out} holding {xs.items}",
    "put the numbers {xs.and_items} into a numpy array named {out}",
    "set {out} to np.array of {xs}",
]
d.statement(
    "from_ints",
    "{out} = np.array({xs})",
    FROM,
    show="{out}",
    imports=NP,
    gives="ndarray",
    weight=3,
    xs=list_of(integer(-20, 100), 3, 8),
    out=new(*ARRAY),
)
d.statement(
    "from_floats",
    "{out} = np.array({xs})",
    FROM,
    show="{out}",
    imports=NP,
    gives="ndarray",
    xs=list_of(decimal(0, 20, 1), 3, 7),
    out=new(*ARRAY),
)
d.statement(
    "import_and_make",
    "import numpy as np\n{out} = np.array({xs})",
    [
        "import numpy and create an array {out} with {xs.items}",
        "import numpy as np and make an array {out} from {xs}",
        "import numpy, then let {out} be an array of {xs.and_items}",
        "load numpy and store {xs} as an array in {out}",
        "import the numpy library. create an array {out} containing {xs.items}",
        "with numpy (import it first), make the array {out} = {xs}",
    ],
    show="{out}",
    xs=list_of(integer(0, 50), 3, 7),
    out=new(*ARRAY),
)
d.statement(
    "convert",
    "{xs} = np.array({xs})",
    [
        "convert {xs} to a numpy array",
        "make {xs} a numpy array",
        "turn {xs} into a numpy array",
        "change {xs} into an array",
        "replace {xs} by a numpy array with the same values",
        "cast the list {xs} to a numpy array",
    ],
    show="{xs}",
    imports=NP,
    xs="numbers",
)


for name, assign, words in (("greater", ">", "greater than"), ("smaller", "<", "less than")):
    d.statement(
        f"set_{name}",
        f"{{a}}[{{a}} {assign} {{k}}] = {{r}}",
        [
            f"set all elements of {{a}} {words} {{k}} to {{r}}",
            f"replace every value in {{a}} that is {words} {{k}} with {{r}}",
            f"change the elements of {{a}} which are {words} {{k}} to {{r}}",
            f"where {{a}} is {words} {{k}}, set it to {{r}}",
            f"in {{a}}, assign {{r}} to the values {words} {{k}}",
            f"use a mask to overwrite numbers in {{a}} {words} {{k}} by {{r}}",
        ],
        show="{a}",
        a="ndarray",
        k=integer(0, 40),
        r=integer(0, 10),
    )
d.statement(
    "set_item",
    "{a}[{i}] = {v}",
    [
        "set element {i} of {a} to {v}",
        "change the value at index {i} of the array {a} to {v}",
        "put {v} at position {i} of {a}",
        "replace the element at index {i} in {a} with {v}",
        "let {a}[{i}] be {v}",
        "update index {i} of {a} to {v}",
    ],
    show="{a}",
    a="ndarray",
    i=integer(0, 2),
    v=integer(0, 99),
)

# ---- values, arithmetic, reductions, masks: families by the slots they share ----

COMMON = """
from_list: np.array({xs})
    {xs} as a numpy array / a numpy array of {xs} / a numpy array [made|created] from {xs}
    the array version of {xs}
    ! convert {xs} to a numpy array / turn {xs} into a numpy array / make a numpy array [from|out of] {xs}
    * 2
add: {a} + {k}
    {k} added to every element of {a} / {a} with {k} added to each element / {a} plus {k}
    each element of {a} increased by {k}
subtract: {a} - {k}
    {a} with {k} subtracted from every element / {a} minus {k} / each element of {a} reduced by {k}
    the elements of {a} minus {k}
multiply: {a} * {k}
    {a} multiplied by {k} / every element of {a} times {k} / {a} times {k}
    each element of {a} multiplied by {k}
divide: {a} / {k}
    {a} divided by {k} / every element of {a} divided by {k} / {a} with all elements divided by {k}
    each element of {a} over {k}
modulo: {a} % {k}
    the remainders of {a} divided by {k} / {a} modulo {k} / each element of {a} modulo {k}
    the remainder of every element of {a} after division by {k}
square: {a} ** 2
    the squares of {a} / {a} squared / the square of every element in {a} / each element of {a} squared
    ! square every element of {a} / square {a} elementwise
    > squares squared
sqrt: np.sqrt(np.abs({a}))
    the square roots of the absolute values of {a}
    the square root of the absolute value of each element of {a} / sqrt of abs of {a}, elementwise,
    the elementwise square root of the absolute values in {a}
    * 0.7
absolute: np.abs({a})
    the absolute values of {a} / {a} with all signs removed / the absolute value of every element of {a}
    the magnitudes of the elements of {a}
exp: np.exp({a} / 10)
    e to the power of {a} divided by 10 / the exponential of a tenth of {a}
    exp of each element of {a} divided by 10 / the elementwise exponential of {a} over 10
    * 0.7
sin: np.sin({a})
    the sine of {a} / the sine of every element of {a} / sin({a}) / the elementwise sine of {a}
cos: np.cos({a})
    the cosine of {a} / the cosine of every element of {a} / cos({a}) / the elementwise cosine of {a}
log1p: np.log(np.abs({a}) + 1)
    the natural logarithm of 1 plus the absolute values of {a} / the log of abs of {a} plus 1
    ln(|{a}| + 1) for every element / the elementwise logarithm of the absolute values of {a} plus one
    * 0.7
round: np.round({a}, 1)
    {a} rounded to one decimal / the elements of {a} rounded to 1 decimal place
    every element of {a} rounded to one digit after the point
    {a}, each number rounded to one decimal place,
sort: np.sort({a})
    {a} sorted / a sorted copy of {a} / the elements of {a} in ascending order
    {a} sorted from smallest to largest
sort_desc: np.sort({a})[::-1]
    {a} sorted in descending order / the elements of {a} from largest to smallest
    a reverse-sorted copy of {a} / {a} sorted from high to low
reverse: {a}[::-1]
    {a} reversed / the elements of {a} in reverse order / {a} backwards
    the array {a} from last to first element
unique: np.unique({a})
    the unique values of {a} / the distinct elements of {a} / {a} without duplicates
    the different values in {a}
cumsum: np.cumsum({a})
    the cumulative sum of {a} / the running totals of {a} / the partial sums of {a} / np.cumsum of {a}
cumprod: np.cumprod({a})
    the cumulative product of {a} / the running product of {a} / the partial products of {a}
    np.cumprod of {a}
    * 0.7
diff: np.diff({a})
    the differences between neighbouring elements of {a} / the differences of consecutive values in {a}
    np.diff of {a} / the change from each element of {a} to the next
argsort: np.argsort({a})
    the indices that would sort {a} / the argsort of {a} / the positions that put {a} in ascending order
    np.argsort of {a}
even_items: {a}[::2]
    every second element of {a} / every other element of {a} / the elements of {a} at even positions
    {a} in steps of two
without_first: {a}[1:]
    {a} without its first element / all elements of {a} but the first / {a} from index 1 on
    everything in {a} after the first element
without_last: {a}[:-1]
    {a} without its last element / all elements of {a} but the last
    {a} up to the last element, which is left out, / everything in {a} except the final element
negate: -{a}
    {a} with all signs flipped / the negative of {a} / minus {a} / each element of {a} negated
as_float: {a}.astype(float)
    {a} as floats / {a} converted to float / a float copy of {a} / {a} with the type float
as_int: {a}.astype(int)
    {a} as integers / {a} converted to int / an integer copy of {a} / {a} with the type int
standardise: ({a} - {a}.mean()) / {a}.std()
    {a} standardized / the z-scores of {a} / {a} minus its mean, divided by its standard deviation
    {a} scaled to mean 0 and standard deviation 1
normalise: ({a} - {a}.min()) / ({a}.max() - {a}.min())
    {a} scaled to the range 0 to 1 / {a} normalized between 0 and 1 / the min-max scaled version of {a}
    {a} rescaled so that its minimum is 0 and its maximum 1
centred: {a} - {a}.mean()
    {a} minus its mean / the deviations of {a} from the mean / {a} centered around zero
    each element of {a} minus the average of {a}
fractions: {a} / {a}.sum()
    {a} divided by its sum / the fractions of the total in {a} / each element of {a} as a share of the sum
    {a} normalized so that it sums to 1
total: {a}.sum()
    the sum of {a} / the total of {a} / the sum of all elements of the array {a}
    the sum of the numbers in {a}
    > total
    * 1.5
average: {a}.mean()
    the mean of {a} / the average of {a} / the mean of the array {a} / the average value of {a}
    > mean
    * 1.5
largest: {a}.max()
    the maximum of {a} / the largest element of {a} / the biggest value in the array {a}
    the largest number in {a}
    > largest
    * 1.5
smallest: {a}.min()
    the minimum of {a} / the smallest element of {a} / the lowest value in the array {a}
    the smallest number in {a}
    > smallest
    * 1.5
std: {a}.std()
    the standard deviation of {a} / the std of {a} / the standard deviation of the array {a}
    how much {a} spreads (standard deviation)
    > std
variance: {a}.var()
    the variance of {a} / the variance of the array {a} / the variance of the elements of {a}
    the var of {a}
    > var
median: np.median({a})
    the median of {a} / the median value of {a} / the middle value of the array {a}
    the median of the numbers in {a}
    > median
product: {a}.prod()
    the product of {a} / the product of all elements of {a} / all elements of {a} multiplied together
    the product of the array {a}
    > product
argmax: {a}.argmax()
    the index of the largest element of {a} / the position of the maximum in {a}
    the index of the max of {a} / where the largest value of {a} is (its index)
    > best
argmin: {a}.argmin()
    the index of the smallest element of {a} / the position of the minimum in {a}
    the index of the min of {a} / where the smallest value of {a} is (its index)
    > worst
span: {a}.max() - {a}.min()
    the difference between the maximum and the minimum of {a} / the range of the array {a}
    the largest minus the smallest element of {a} / the spread between min and max of {a}
    > spread
length: len({a})
    the length of {a} / how many elements {a} has / the number of elements in {a}
    the size of the array {a}
    > n
shape: {a}.shape
    the shape of {a} / the shape of the array {a} / {a}'s shape / the dimensions of {a}
    > shape
    * 1.5
dtype: {a}.dtype
    the data type of {a} / the dtype of {a} / the type of the elements of the array {a} / {a}'s dtype
    > kind
ndim: {a}.ndim
    the number of dimensions of {a} / how many dimensions {a} has / the ndim of {a} / {a}'s number of axes
    > dims
tolist: {a}.tolist()
    {a} as a list / {a} converted to a python list / a plain list with the elements of {a}
    the array {a} as a normal list
    > values
norm: np.linalg.norm({a})
    the euclidean norm of {a} / the norm of the vector {a} / the euclidean length of the vector {a}
    the L2 norm of {a}
    > norm
nonzero: np.count_nonzero({a})
    the number of nonzero elements in {a} / how many elements of {a} are not zero
    the count of non-zero values in {a} / how many values of {a} differ from 0
    > count
rms: np.sqrt(np.mean({a} ** 2))
    the root mean square of {a} / the rms of {a} / the square root of the mean of the squares of {a}
    the quadratic mean of {a}
    > rms
distinct: len(np.unique({a}))
    the number of distinct values in {a} / how many different values {a} has
    the count of unique elements in the array {a} / how many unique numbers are in {a}
    > count
element: {a}[{i}]
    the element of {a} at index {i} / element {i} of {a}, counting from zero, / {a} at position {i}
    the value of the array {a} at index {i}
    > item x
clip: np.clip({a}, {low}, {high})
    {a} clipped to the range {low} to {high} / {a} limited to values between {low} and {high}
    {a} with values below {low} raised to {low} and values above {high} lowered to {high}
    np.clip of {a} between {low} and {high}
append: np.append({a}, {v})
    {a} with {v} appended / {a} with {v} added at the end / a copy of {a} extended by {v}
    the array {a} followed by {v}
    ! append {v} to the array {a}
concat: np.concatenate(({a}, {b}))
    {a} and {b} joined [together|] / the concatenation of {a} and {b} / {a} followed by {b} in one array
    one array with the elements of {a} and then those of {b}
    ! concatenate {a} and {b} / join the arrays {a} and {b}
    > joined
reshape: {a}.reshape(-1, 1)
    {a} reshaped to a column / {a} as a column vector / {a} as a 2d array with one column
    {a} reshaped to (-1, 1)
    ! reshape {a} into a single column / reshape {a} to one column
    > X col
    * 2
evens: {a}[{a} % 2 == 0]
    the even numbers in {a} / the even elements of the array {a} / all even values of {a}
    the elements of {a} that are even
    > evens
odds: {a}[{a} % 2 == 1]
    the odd numbers in {a} / the odd elements of the array {a} / all odd values of {a}
    the elements of {a} that are odd
    > odds
positive: {a}[{a} > 0]
    the positive numbers in {a} / the positive elements of the array {a} / all values of {a} above zero
    the elements of {a} that are positive
    > positive
"""
MADE = """
zeros: np.zeros({n})
    {n} zeros / an array of {n} zeros / a numpy array with {n} zeros / a zero array of length {n}
ones: np.ones({n})
    an array of {n} ones / {n} ones as an array / a numpy array filled with {n} ones
    an array of ones of size {n}
range: np.arange({n})
    an array with the numbers from 0 to {n} (exclusive) / np.arange up to {n}
    a numpy array counting from 0 up to but not including {n}
    the first {n} whole numbers starting at 0, as a numpy array,
arange_from: np.arange({a}, {b})
    an array with the integers from {a} up to but not including {b} / np.arange from {a} to {b}
    a numpy array of the numbers {a} to {b}, with {b} excluded,
    the numpy range from {a} to {b} (exclusive)
"""
FULL = """
full: np.full({n}, {k})
    an array of {n} elements, all {k} / a numpy array of length {n} filled with {k}
    an array with {n} copies of {k} / {k} repeated {n} times in a numpy array
"""
STEPPED = """
arange_step: np.arange({a}, {b}, {k})
    an array from {a} to {b} [with|in] steps of {k}
    a numpy array with every {k.th} number from {a} up to {b}, {b} excluded,
    np.arange from {a} to {b} with step {k}
    an array starting at {a}, ending before {b}, with a step of {k}
"""
SPACED = """
linspace: np.linspace({a}, {b}, {n})
    {n} evenly spaced numbers from {a} to {b} / an array of {n} equally spaced values between {a} and {b}
    a numpy linspace from {a} to {b} with {n} points / {n} points evenly distributed between {a} and {b}
    an array of {n} numbers between {a} and {b}, evenly spaced,
    > x xs t grid
    * 2
"""
SMALL = """
power: {a} ** {k}
    {a} to the power of {k} / every element of {a} raised to the power {k}
    each element of {a} to the {k.th} power / {a} raised elementwise to {k}
first_items: {a}[:{k}]
    the first {k} elements of {a} / the first {k.word} values of the array {a} / {a} up to index {k}
    the leading {k} numbers of {a}
    > head
last_items: {a}[-{k}:]
    the last {k} elements of {a} / the last {k.word} values of the array {a} / the final {k} numbers of {a}
    the trailing {k} entries of {a}
    > tail
slice: {a}[{i}:{j}]
    the elements of {a} from index {i} to {j} (exclusive)
    the slice of {a} from {i} up to but not including {j} / {a} from position {i} to {j}
    the part of {a} between index {i} and index {j}
    > part
tile: np.tile({a}, {k})
    {a} repeated {k} times / {a} tiled {k} times / {k} copies of {a} one after the other
    np.tile of {a} with {k} repetitions
"""
PERCENTILE = """
percentile: np.percentile({a}, {k})
    the {k.th} percentile of {a} / percentile {k} of {a}
    the value below which {k} percent of {a} lie (np.percentile) / the {k}% percentile of the array {a}
    > p
"""
MASKS = """
mask.above: {a}[{a} > {k}]
    the elements of {a} greater than {k} / all values in {a} greater than {k}
    the elements of {a} larger than {k} / all values in {a} larger than {k} / the elements of {a} above {k}
    all values in {a} above {k} / the elements of {a} bigger than {k} / all values in {a} bigger than {k}
    ! use a boolean mask to select the elements of {a} greater than {k}
    ! keep only the values of {a} larger than {k}
    > selected big
count.above: ({a} > {k}).sum()
    the number of elements in {a} greater than {k} / how many values of {a} are greater than {k}
    the number of elements in {a} larger than {k} / how many values of {a} are larger than {k}
    the number of elements in {a} above {k} / how many values of {a} are above {k}
    the number of elements in {a} bigger than {k} / how many values of {a} are bigger than {k}
    > count
any.above: ({a} > {k}).any()
    whether any element of {a} is greater than {k} / whether any element of {a} is larger than {k}
    whether any element of {a} is above {k} / whether any element of {a} is bigger than {k}
    > flag
    * 0.4
all.above: ({a} > {k}).all()
    whether all elements of {a} are greater than {k} / whether all elements of {a} are larger than {k}
    whether all elements of {a} are above {k} / whether all elements of {a} are bigger than {k}
    > flag
    * 0.4
mask.below: {a}[{a} < {k}]
    the elements of {a} less than {k} / all values in {a} less than {k}
    the elements of {a} smaller than {k} / all values in {a} smaller than {k}
    the elements of {a} below {k} / all values in {a} below {k} / the elements of {a} under {k}
    all values in {a} under {k}
    ! use a boolean mask to select the elements of {a} less than {k}
    ! keep only the values of {a} smaller than {k}
    > selected big
count.below: ({a} < {k}).sum()
    the number of elements in {a} less than {k} / how many values of {a} are less than {k}
    the number of elements in {a} smaller than {k} / how many values of {a} are smaller than {k}
    the number of elements in {a} below {k} / how many values of {a} are below {k}
    the number of elements in {a} under {k} / how many values of {a} are under {k}
    > count
any.below: ({a} < {k}).any()
    whether any element of {a} is less than {k} / whether any element of {a} is smaller than {k}
    whether any element of {a} is below {k} / whether any element of {a} is under {k}
    > flag
    * 0.4
all.below: ({a} < {k}).all()
    whether all elements of {a} are less than {k} / whether all elements of {a} are smaller than {k}
    whether all elements of {a} are below {k} / whether all elements of {a} are under {k}
    > flag
    * 0.4
mask.at_least: {a}[{a} >= {k}]
    the elements of {a} at least {k} / all values in {a} at least {k}
    the elements of {a} greater than or equal to {k} / all values in {a} greater than or equal to {k}
    the elements of {a} not smaller than {k} / all values in {a} not smaller than {k}
    the elements of {a} no less than {k} / all values in {a} no less than {k}
    ! use a boolean mask to select the elements of {a} at least {k}
    ! keep only the values of {a} greater than or equal to {k}
    > selected big
count.at_least: ({a} >= {k}).sum()
    the number of elements in {a} at least {k} / how many values of {a} are at least {k}
    the number of elements in {a} greater than or equal to {k}
    how many values of {a} are greater than or equal to {k}
    the number of elements in {a} not smaller than {k} / how many values of {a} are not smaller than {k}
    the number of elements in {a} no less than {k} / how many values of {a} are no less than {k}
    > count
any.at_least: ({a} >= {k}).any()
    whether any element of {a} is at least {k} / whether any element of {a} is greater than or equal to {k}
    whether any element of {a} is not smaller than {k} / whether any element of {a} is no less than {k}
    > flag
    * 0.4
all.at_least: ({a} >= {k}).all()
    whether all elements of {a} are at least {k}
    whether all elements of {a} are greater than or equal to {k}
    whether all elements of {a} are not smaller than {k} / whether all elements of {a} are no less than {k}
    > flag
    * 0.4
"""
MULTIPLES = """
mask.divisible: {a}[{a} % {k} == 0]
    the elements of {a} divisible by {k} / all values in {a} divisible by {k}
    the elements of {a} that are multiples of {k} / all values in {a} that are multiples of {k}
    the elements of {a} that {k} divides / all values in {a} that {k} divides
    the elements of {a} evenly divisible by {k} / all values in {a} evenly divisible by {k}
    ! use a boolean mask to select the elements of {a} divisible by {k}
    ! keep only the values of {a} that are multiples of {k}
    > selected big
count.divisible: ({a} % {k} == 0).sum()
    the number of elements in {a} divisible by {k} / how many values of {a} are divisible by {k}
    the number of elements in {a} that are multiples of {k}
    how many values of {a} there are that are multiples of {k}
    the number of elements in {a} that {k} divides / how many values of {a} there are that {k} divides
    the number of elements in {a} evenly divisible by {k}
    how many values of {a} are evenly divisible by {k}
    > count
any.divisible: ({a} % {k} == 0).any()
    whether any element of {a} is divisible by {k}
    whether any element of {a} is one of the multiples of {k}
    whether any element of {a} is that {k} divides / whether any element of {a} is evenly divisible by {k}
    > flag
    * 0.4
all.divisible: ({a} % {k} == 0).all()
    whether all elements of {a} are divisible by {k} / whether all elements of {a} are multiples of {k}
    whether all elements of {a} are that {k} divides
    whether all elements of {a} are evenly divisible by {k}
    > flag
    * 0.4
"""
WHERE = """
where: np.where({a} > {k}, {p}, {q})
    an array that is {p} where {a} is greater than {k} and {q} elsewhere
    np.where with {p} for elements of {a} above {k}, otherwise {q},
    {p} for each element of {a} larger than {k}, else {q},
    {a} with values above {k} replaced by {p} and all others by {q}
where_index: np.where({a} > {k})[0]
    the indices of the elements of {a} greater than {k} / the positions where {a} is larger than {k}
    the indices where {a} exceeds {k} / where {a} is above {k}, as an array of indices,
    > idx
"""
TABLES: tuple[tuple[str, dict[str, Any], str], ...] = (
    (
        COMMON,
        {
            "xs": "numbers",
            "a": "ndarray",
            "k": integer(2, 20),
            "i": integer(0, 2),
            "low": integer(0, 5),
            "high": integer(6, 30),
            "v": integer(0, 99),
            "b": "ndarray",
        },
        "",
    ),
    (MADE, {"n": integer(3, 12), "a": integer(1, 10), "b": integer(12, 30)}, "ndarray"),
    (FULL, {"n": integer(2, 10), "k": integer(0, 50)}, "ndarray"),
    (STEPPED, {"a": integer(0, 5), "b": integer(15, 40), "k": integer(2, 6)}, "ndarray"),
    (
        SPACED,
        {"a": integer(-10, 1), "b": integer(2, 20), "n": choice(5, 10, 20, 50, 100, 11, 4, 6)},
        "ndarray",
    ),
    (SMALL, {"a": "ndarray", "k": integer(2, 4), "i": integer(1, 2), "j": integer(3, 6)}, ""),
    (PERCENTILE, {"a": "ndarray", "k": choice(10, 25, 50, 75, 90, 95)}, ""),
    (MASKS, {"a": "ndarray", "k": integer(0, 40)}, ""),
    (MULTIPLES, {"a": "ndarray", "k": integer(2, 5)}, ""),
    (WHERE, {"a": "ndarray", "k": integer(0, 30), "p": choice(1, 10, 100), "q": choice(0, -1)}, ""),
)
for table, slots, gives in TABLES:
    expressions(d, table, slots, imports=NP, function=False, each=False, gives=gives)

# ---- two arrays --------------------------------------------------------------------------------------------

d.statement(
    "pair",
    "{a} = np.array({xs})\n{b} = np.array({ys})",
    [
        "create two numpy arrays {a} with {xs.items} and {b} with {ys.items}",
        "make the arrays {a} = {xs} and {b} = {ys}",
        "let {a} be the array {xs} and {b} the array {ys}",
        "create the numpy arrays {a} ({xs.items}) and {b} ({ys.items})",
        "define {a} as np.array({xs}) and {b} as np.array({ys})",
        "store {xs} in a numpy array {a} and {ys} in a numpy array {b}",
    ],
    imports=NP,
    xs=list_of(integer(0, 20), 3, 3),
    ys=list_of(integer(1, 20), 3, 3),
    a=new("a", "x", "u", "first"),
    b=new("b", "y", "v", "second"),
)
SAME = sampled("list[int]", lambda rng: [rng.randint(1, 30) for _ in range(4)])
MAKE_TWO = step(
    "{a} = np.array({xs})\n{b} = np.array({ys})",
    [
        "create numpy arrays {a} = {xs} and {b} = {ys}",
        "make two arrays, {a} with {xs.items} and {b} with {ys.items}",
        "let {a} be the numpy array {xs} and let {b} be {ys}",
        "define the arrays {a} ({xs}) and {b} ({ys}) with numpy",
        "store {xs} in the numpy array {a} and {ys} in {b}",
        "import numpy and make the arrays {a} = {xs} and {b} = {ys}",
    ],
    imports=NP,
)
PAIRS = """
sum: {a} + {b}
    the elementwise sum of {a} and {b} / {a} plus {b} / the sum of the arrays {a} and {b} / {a} + {b}
difference: {a} - {b}
    the elementwise difference of {a} and {b} / {a} minus {b}
    the difference between the arrays {a} and {b} / {a} - {b}
product: {a} * {b}
    the elementwise product of {a} and {b} / {a} times {b}, element by element,
    {a} and {b} multiplied elementwise / {a} * {b}
quotient: {a} / {b}
    the elementwise quotient of {a} and {b} / {a} divided by {b} / {a} over {b}, element by element,
    {a} / {b}
dot: np.dot({a}, {b})
    the dot product of {a} and {b} / the scalar product of {a} and {b}
    the inner product of the vectors {a} and {b} / np.dot of {a} and {b}
maximum: np.maximum({a}, {b})
    the elementwise maximum of {a} and {b} / the larger of {a} and {b} at each position
    the bigger element of {a} and {b} per position / np.maximum of {a} and {b}
distance: np.linalg.norm({a} - {b})
    the euclidean distance between {a} and {b} / the distance from {a} to {b} / the norm of {a} minus {b}
    how far apart the points {a} and {b} are
corr: np.corrcoef({a}, {b})[0, 1]
    the correlation coefficient of {a} and {b} / the correlation between {a} and {b}
    the Pearson correlation of {a} and {b} / how strongly {a} and {b} are correlated
mse: np.mean(({a} - {b}) ** 2)
    the mean squared error between {a} and {b} / the mean squared difference of {a} and {b}
    the MSE of {a} and {b} / the average of the squared differences between {a} and {b}
mae: np.mean(np.abs({a} - {b}))
    the mean absolute error between {a} and {b} / the mean absolute difference of {a} and {b}
    the MAE of {a} and {b} / the average absolute difference between {a} and {b}
equal: np.array_equal({a}, {b})
    whether {a} and {b} are equal / whether the arrays {a} and {b} have the same elements
    if {a} and {b} are the same array / True if {a} equals {b}, else False
common: np.intersect1d({a}, {b})
    the values that are in both {a} and {b} / the common elements of {a} and {b}
    the intersection of the arrays {a} and {b} / what {a} and {b} have in common
stack: np.vstack(({a}, {b}))
    {a} and {b} stacked as rows [of a matrix|] / a matrix with the rows {a} and {b} / {a} on top of {b}
    a 2d array whose rows are {a} and {b}
columns: np.column_stack(({a}, {b}))
    {a} and {b} stacked as columns / a matrix with the columns {a} and {b}
    a 2d array whose columns are {a} and {b} / {a} and {b} side by side as columns
"""
for row in rows(PAIRS):
    prompts_print = [
        p
        for t in row.phrases
        for p in (f"print {t}", f"[show|display|output] {t}", f"[compute|calculate] {t} and print it")
    ]
    prompts_keep = [
        p
        for t in row.phrases
        for p in (
            f"store {t} in {{out}}",
            f"[compute|calculate] {t} as {{out}}",
            f"let {{out}} be {t}",
            f"save {t} to {{out}}",
        )
    ]
    d.story(
        f"two.{row.name}.print",
        [MAKE_TWO, step(f"print({row.code})", prompts_print)],
        weight=0.6,
        xs=SAME,
        ys=SAME,
        a=new("a", "x", "u"),
        b=new("b", "y", "v"),
    )
    d.story(
        f"two.{row.name}.keep",
        [
            MAKE_TWO,
            step(f"{{out}} = {row.code}", prompts_keep),
            step(
                "print({out})",
                ["print {out}", "show {out}", "display {out}", "output {out}", "what is {out}?"],
            ),
        ],
        weight=0.5,
        xs=SAME,
        ys=SAME,
        a=new("a", "x", "u"),
        b=new("b", "y", "v"),
        out=new("result", "c", "z"),
    )

# ---- random numbers ----------------------------------------------------------------------------------------

RANDOM = """
ints: np.random.randint({low}, {high}, {n})
    {n} random integers from {low} up to but not including {high}
    an array of {n} random integers between {low} and {high} ({high} excluded)
uniform: np.random.rand({n})
    {n} random numbers between 0 and 1 / an array of {n} uniform random numbers
normal: np.random.randn({n})
    {n} numbers from the standard normal distribution / an array of {n} standard normal random numbers
gauss: np.random.normal({low}, {sd}, {n})
    {n} normally distributed numbers with mean {low} and standard deviation {sd}
    an array of {n} samples of a normal distribution with mean {low} and standard deviation {sd}
"""
for row in rows(RANDOM):
    d.statement(
        f"random.{row.name}",
        f"np.random.seed({{seed}})\n{{out}} = {row.code}",
        [
            p
            for t in row.phrases
            for p in (
                f"set the random seed to {{seed}} and store {t} in {{out}}",
                f"with seed {{seed}}, generate {t} and call it {{out}}",
                f"seed numpy with {{seed}}, then make {{out}} with {t}",
                f"create {{out}} with {t}, using the random seed {{seed}}",
            )
        ],
        show="{out}",
        imports=NP,
        gives="ndarray",
        seed=choice(0, 1, 42, 7, 123),
        n=integer(3, 12),
        low=integer(0, 5),
        high=integer(8, 100),
        sd=integer(1, 5),
        out=new(*ARRAY, "samples", "noise"),
    )
d.statement(
    "seed",
    "np.random.seed({seed})",
    [
        "set the numpy random seed to {seed}",
        "seed numpy's random numbers with {seed}",
        "fix the random seed at {seed} for numpy",
        "use {seed} as numpy random seed",
        "make numpy's random numbers reproducible with seed {seed}",
        "np random seed {seed}",
    ],
    imports=NP,
    seed=choice(0, 1, 42, 7, 123),
)

# ---- loops and programs ------------------------------------------------------------------------------------

d.statement(
    "loop",
    "for {v} in {a}:\n    print({v})",
    [
        "print each element of the array {a} on its own line",
        "loop over the array {a} and print every element",
        "print the numbers in the array {a} one per line",
        "go through the array {a}, printing each value",
        "for each value of the array {a}, print it",
        "iterate over the array {a} and print the elements",
    ],
    a="ndarray",
    v=fragment("x"),
)
d.statement(
    "stats",
    "print({a}.mean(), {a}.std(), {a}.min(), {a}.max())",
    [
        "print the mean, standard deviation, minimum and maximum of {a}",
        "show mean, std, min and max of the array {a} on one line",
        "print the basic statistics of {a}: mean, std, min, max",
        "print {a}'s mean, std, min and max",
        "for the array {a}, print the average, the standard deviation, the smallest and the largest value",
        "display mean, standard deviation, min and max of {a}",
    ],
    a="ndarray",
)
d.story(
    "function_values",
    [
        step(
            "{x} = np.linspace({a}, {b}, {n})",
            [
                "create {x} with {n} evenly spaced values from {a} to {b}",
                "make an array {x} of {n} points between {a} and {b}",
                "let {x} be {n} equally spaced numbers from {a} to {b}",
                "use linspace to build {x} from {a} to {b} with {n} values",
                "generate {n} points {x} between {a} and {b} with numpy",
            ],
            imports=NP,
        ),
        step(
            "{y} = {x} ** 2 + {c}",
            [
                "compute {y} as {x} squared plus {c}",
                "let {y} be the square of {x} plus {c}",
                "set {y} = {x}^2 + {c}",
                "calculate {y} = {x}**2 + {c} for every point",
                "evaluate the function {x} squared plus {c} and store it in {y}",
            ],
        ),
        step(
            "print({y}.min())",
            [
                "print the smallest value of {y}",
                "print the minimum of {y}",
                "show the lowest function value",
                "what is the minimum of {y}?",
                "display the min of {y}",
            ],
        ),
        step(
            "print({x}[{y}.argmin()])",
            [
                "print the {x} where {y} is smallest",
                "print the value of {x} at the minimum of {y}",
                "at which {x} is {y} the lowest? print it",
                "show the {x} that belongs to the smallest {y}",
                "find the {x} that minimizes {y} and print it",
            ],
            optional=True,
        ),
    ],
    x=new("x", "t", "xs"),
    y=new("y", "f", "ys"),
    a=integer(-10, -1),
    b=integer(1, 10),
    c=integer(1, 20),
    n=choice(11, 21, 50, 101),
)
