"""Matrices: two-dimensional numpy arrays, and lists of lists in plain python."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.draws import choice, integer, new, sampled, var
from codegen_repl.training.corpus.family import Domain, step
from codegen_repl.training.corpus.tables import expressions, statements

d = Domain("matrices", weight=3)

NP = ["import numpy as np"]
MATRIX = ("A", "B", "M", "matrix", "m", "X", "mat", "grid")


def _matrix(rng: Random, rows: int = 0, columns: int = 0) -> list[list[int]]:
    low, high = rng.choice(((0, 9), (0, 9), (-9, 9), (1, 50)))
    rows, columns = rows or rng.choice((2, 2, 3, 3, 4)), columns or rng.choice((2, 2, 3, 3, 4))
    return [[rng.randint(low, high) for _ in range(columns)] for _ in range(rows)]


def _square(rng: Random) -> list[list[int]]:
    size = rng.choice((2, 2, 3))
    return _matrix(rng, size, size)


def _is_table(value: Any) -> bool:
    return len({len(row) for row in value}) == 1 and len(value) > 1 and len(value[0]) > 1


TABLE = sampled("list[list[int]]", _matrix, _is_table)
SQUARE = sampled("list[list[int]]", _square, lambda v: all(len(row) == len(v) for row in v))
FROM = [
    "create a numpy array {out} from {rows}",
    "create a matrix {out} = {rows} with numpy",
    "make a 2d numpy array {out} with the rows {rows}",
    "let {out} be the numpy matrix {rows}",
    "define the matrix {out} as {rows} using numpy",
    "store the 2d array {rows} in {out}",
    "make {out} a numpy array of {rows}",
    "use numpy to make a matrix {out} from {rows}",
]
d.statement(
    "from_rows",
    "{out} = np.array({rows})",
    FROM,
    show="{out}",
    imports=NP,
    gives="ndarray2d",
    weight=3,
    rows=TABLE,
    out=new(*MATRIX),
)
d.statement(
    "square",
    "{out} = np.array({rows})",
    [p.replace("matrix", "square matrix") for p in FROM],
    show="{out}",
    imports=NP,
    gives="ndarray2d",
    weight=1.5,
    rows=sampled("list[list[int]]", _square),
    out=new(*MATRIX),
)
MAKE = """
zeros: np.zeros(({r}, {c}))
    a {r}x{c} matrix of zeros / a {r} by {c} array of zeros / a zero matrix with {r} rows and {c} columns
    a numpy array of zeros with shape ({r}, {c})
ones: np.ones(({r}, {c}))
    a {r}x{c} matrix of ones / a {r} by {c} array of ones
    a matrix with {r} rows and {c} columns full of ones / a numpy array of ones with shape ({r}, {c})
full: np.full(({r}, {c}), {k})
    a {r}x{c} matrix filled with {k} / a {r} by {c} array where every element is {k}
    a matrix with {r} rows and {c} columns, all {k}, / a numpy array of shape ({r}, {c}) full of {k}
identity: np.eye({r})
    the {r}x{r} identity matrix / an identity matrix of size {r} / a {r} by {r} identity matrix
    the identity matrix with {r} rows
diagonal_of: np.diag({xs})
    a diagonal matrix with {xs.items} on the diagonal / the diagonal matrix of {xs}
    a matrix with the diagonal {xs} and zeros elsewhere / a square matrix whose diagonal is {xs}
counting: np.arange({n}).reshape({r}, {c})
    the numbers 0 to {n} (exclusive) as a {r}x{c} matrix / a {r} by {c} array counting up from 0
    np.arange({n}) reshaped to {r} rows and {c} columns
    a {r}x{c} matrix with the numbers from 0 up to but not including {n}
"""
SIZES: dict[str, Any] = {
    "r": choice(2, 3, 4, 5),
    "c": choice(2, 3, 4, 6),
    "k": integer(0, 9),
    "xs": sampled("list[int]", lambda rng: [rng.randint(1, 9) for _ in range(3)]),
}
OPTIONS: dict[str, Any] = {"imports": NP, "function": False, "each": False}
first, _, last = MAKE.partition("counting:")
expressions(d, first, SIZES, gives="ndarray2d", **OPTIONS)
for rows, columns in ((2, 3), (3, 2), (3, 3), (2, 4), (4, 2), (3, 4)):
    text = "counting:" + last
    for slot, number in (("{n}", rows * columns), ("{r}", rows), ("{c}", columns)):
        text = text.replace(slot, str(number))
    text = text.replace("counting:", f"counting_{rows}_{columns}:")
    expressions(d, text, SIZES, gives="ndarray2d", weight=0.2, **OPTIONS)

READ = """
shape: {a}.shape
    the shape of {a} / the shape of the matrix {a} / the number of rows and columns of {a}
    the dimensions of the matrix {a}
    > shape
    * 1.5
rows: {a}.shape[0]
    the number of rows of {a} / how many rows {a} has / the row count of the matrix {a}
    the number of rows in the matrix {a}
    > rows n
columns: {a}.shape[1]
    the number of columns of {a} / how many columns {a} has / the column count of the matrix {a}
    the number of columns in the matrix {a}
    > cols m
size: {a}.size
    the number of elements in {a} / how many elements the matrix {a} has / the size of the matrix {a}
    the total number of entries of {a}
    > size
transpose: {a}.T
    the transpose of {a} / {a} transposed / the transposed matrix of {a} / {a} with rows and columns swapped
    ! transpose {a} / transpose the matrix {a} / swap rows and columns of {a}
    > T transposed At
    * 2.5
flatten: {a}.flatten()
    {a} flattened / {a} as a flat array / the elements of {a} in one dimension
    all entries of the matrix {a} as a 1d array
    ! flatten {a} / flatten the matrix {a} to one dimension
    > flat
    * 1.5
total: {a}.sum()
    the sum of all elements of {a} / the total of the matrix {a} / the sum of the entries of {a}
    the sum of everything in the matrix {a}
    > total
    * 1.5
row_sums: {a}.sum(axis=1)
    the sum of each row of {a} / the row sums of {a} / the sums of the rows in the matrix {a}
    the total of every row of {a}
    ! sum each row of {a} / add up the rows of {a}
    > row_sums
    * 2
column_sums: {a}.sum(axis=0)
    the sum of each column of {a} / the column sums of {a} / the sums of the columns in the matrix {a}
    the total of every column of {a}
    ! sum each column of {a} / add up the columns of {a}
    > col_sums
    * 2
row_means: {a}.mean(axis=1)
    the mean of each row of {a} / the row means of {a} / the averages of the rows in the matrix {a}
    the average of every row of {a}
    > row_means
    * 1.5
column_means: {a}.mean(axis=0)
    the mean of each column of {a} / the column means of {a} / the averages of the columns in the matrix {a}
    the average of every column of {a}
    > col_means
    * 1.5
row_max: {a}.max(axis=1)
    the largest element of each row of {a} / the maximum of every row in {a} / the row maxima of {a}
    the biggest value in each row of the matrix {a}
    > highs
column_max: {a}.max(axis=0)
    the largest element of each column of {a} / the maximum of every column in {a}
    the column maxima of {a} / the biggest value in each column of the matrix {a}
    > highs
row_min: {a}.min(axis=1)
    the smallest element of each row of {a} / the minimum of every row in {a} / the row minima of {a}
    the lowest value in each row of the matrix {a}
    > lows
largest: {a}.max()
    the largest element of {a} / the maximum of the matrix {a} / the biggest entry of {a}
    the largest number in the matrix {a}
    > largest
smallest: {a}.min()
    the smallest element of {a} / the minimum of the matrix {a} / the lowest entry of {a}
    the smallest number in the matrix {a}
    > smallest
average: {a}.mean()
    the mean of all elements of {a} / the average of the matrix {a} / the mean of the entries of {a}
    the average element of {a}
    > mean
row: {a}[{i}]
    row {i} of {a} / the row of {a} with index {i} / the row at index {i} of the matrix {a}
    row number {i} of {a}, counting from zero,
    > row
column: {a}[:, {j}]
    column {j} of {a} / the column of {a} with index {j} / the column at index {j} of the matrix {a}
    column number {j} of {a}, counting from zero,
    > col column
    * 1.5
first_column: {a}[:, 0]
    the first column of {a} / the first column of the matrix {a} / the leftmost column of {a}
    column zero of {a}
    > col
last_column: {a}[:, -1]
    the last column of {a} / the last column of the matrix {a} / the rightmost column of {a}
    the final column of {a}
    > col
last_row: {a}[-1]
    the last row of {a} / the bottom row of the matrix {a} / the final row of {a} / the lowest row of {a}
    > row
element: {a}[{i}, {j}]
    the element of {a} in row {i} and column {j} / the entry of {a} at ({i}, {j})
    the element at row {i}, column {j} of {a} / {a} at position ({i}, {j})
    > x item
    * 1.5
diagonal: np.diag({a})
    the diagonal of {a} / the elements on the main diagonal of {a} / the main diagonal of the matrix {a}
    the diagonal entries of {a}
    > diag
trace: np.trace({a})
    the trace of {a} / the sum of the diagonal of {a} / the sum of the diagonal elements of the matrix {a}
    the trace of the matrix {a}
    > trace
rank: np.linalg.matrix_rank({a})
    the rank of {a} / the matrix rank of {a} / the rank of the matrix {a}
    how many linearly independent rows {a} has
    > rank
norm: np.linalg.norm({a})
    the norm of {a} / the Frobenius norm of {a} / the norm of the matrix {a} / the matrix norm of {a}
    > norm
times: {a} * {k}
    {a} multiplied by {k} / {k} times the matrix {a} / every element of the matrix {a} times {k}
    the matrix {a} scaled by {k}
    > B scaled
plus: {a} + {k}
    {a} with {k} added to every element / {k} plus each entry of the matrix {a}
    every element of the matrix {a} increased by {k} / the matrix {a} plus {k}
    > B
squared: {a} ** 2
    the elementwise square of {a} / every element of the matrix {a} squared
    the matrix {a} with each entry squared / the squares of the entries of {a}
    > B
gram: {a} @ {a}.T
    {a} times its transpose / the matrix product of {a} and its transpose
    {a} multiplied by its own transpose / the product of {a} with {a} transposed
    > product
above: {a}[{a} > {k}]
    the elements of {a} greater than {k} / all entries of the matrix {a} above {k}
    the values in the matrix {a} larger than {k} / the numbers of {a} that exceed {k}
    > big
count_above: ({a} > {k}).sum()
    the number of elements in the matrix {a} greater than {k} / how many entries of {a} are above {k}
    the count of values in {a} larger than {k} / how many numbers in the matrix {a} exceed {k}
    > count
tolist: {a}.tolist()
    {a} as a list of lists / the matrix {a} converted to nested lists / a list of the rows of {a}
    the numpy matrix {a} as plain python lists
    > rows
flip_rows: {a}[::-1]
    {a} with its rows in reverse order / the matrix {a} upside down / {a} flipped vertically
    the rows of {a} from last to first
    > flipped
flip_columns: {a}[:, ::-1]
    {a} with its columns in reverse order / the matrix {a} mirrored left to right / {a} flipped horizontally
    the columns of {a} from last to first
    > flipped
rotated: np.rot90({a})
    {a} rotated by 90 degrees / the matrix {a} turned 90 degrees counterclockwise
    {a} rotated counterclockwise / np.rot90 of {a}
    > rotated
"""
SLOTS: dict[str, Any] = {"a": "ndarray2d", "i": integer(0, 1), "j": integer(0, 1), "k": integer(1, 12)}
expressions(d, READ, SLOTS, **OPTIONS)
CHANGE = """
set_element: {a}[{i}, {j}] = {k}
    set the element of {a} in row {i} and column {j} to {k} / change the entry of {a} at ({i}, {j}) to {k}
    put {k} at row {i}, column {j} of {a} / let {a}[{i}, {j}] be {k}
    replace the element ({i}, {j}) of {a} by {k}
    update position ({i}, {j}) of the matrix {a} to {k}
    > {a}
set_row: {a}[{i}] = {k}
    set all elements of row {i} of {a} to {k} / fill row {i} of the matrix {a} with {k}
    make every entry in row {i} of {a} equal {k}
    overwrite row {i} of {a} with {k} / let the whole row {i} of {a} be {k} / change row {i} of {a} to all {k}
    > {a}
set_column: {a}[:, {j}] = {k}
    set all elements of column {j} of {a} to {k} / fill column {j} of the matrix {a} with {k}
    make every entry in column {j} of {a} equal {k} / overwrite column {j} of {a} with {k}
    let the whole column {j} of {a} be {k} / change column {j} of {a} to all {k}
    > {a}
row_loop: for row in {a}:;;    print(row)
    print each row of the matrix {a} / loop over the rows of {a} and print them / print {a} row by row
    print the rows of {a} one per line
    for each row in {a}, print the row / go through the matrix {a} and print every row
sums_loop: for row in {a}:;;    print(row.sum())
    print the sum of each row of {a} on its own line / loop over the rows of {a} and print their sums
    for each row of the matrix {a}, print its sum / print every row sum of {a}, one per line
    go through the rows of {a} and print the total of each
    use a for loop to print the sum of all rows of {a} one by one
"""
statements(d, CHANGE, SLOTS)

# ---- algebra with square matrices --------------------------------------------------------------------------

ALGEBRA = (
    (
        "det",
        "np.linalg.det({a})",
        ("the determinant of {a}", "the determinant of the matrix {a}", "det({a})", "{a}'s determinant"),
    ),
    (
        "inverse",
        "np.linalg.inv({a})",
        ("the inverse of {a}", "the inverse matrix of {a}", "{a} inverted", "{a}'s inverse"),
    ),
    (
        "eigenvalues",
        "np.linalg.eigvals({a})",
        (
            "the eigenvalues of {a}",
            "the eigenvalues of the matrix {a}",
            "{a}'s eigenvalues",
            "all eigenvalues of {a}",
        ),
    ),
    (
        "product",
        "{a} @ {a}",
        (
            "the matrix product of {a} with itself",
            "{a} times {a} (matrix product)",
            "the square of the matrix {a} (matrix product)",
            "{a} @ {a}",
        ),
    ),
    (
        "power",
        "np.linalg.matrix_power({a}, 3)",
        (
            "the third power of the matrix {a}",
            "{a} to the power of 3 (matrix power)",
            "the matrix power 3 of {a}",
            "{a} multiplied by itself three times as a matrix",
        ),
    ),
)
MAKE_ONE = step("{a} = np.array({rows})", [p.replace("{out}", "{a}") for p in FROM], imports=NP)


def _regular(rng: Random) -> list[list[int]]:
    a, b, c = rng.randint(1, 9), rng.randint(0, 5), rng.randint(0, 5)
    return [[a + b, b], [c, a + c]] if rng.random() < 0.6 else [[a, b, c], [0, a + 1, b], [1, 0, a + 2]]


for name, code, texts in ALGEBRA:
    d.story(
        f"algebra_{name}",
        [
            MAKE_ONE,
            step(
                f"{{out}} = {code}",
                [
                    p
                    for t in texts
                    for p in (
                        f"store {t} in {{out}}",
                        f"compute {t} and call it {{out}}",
                        f"let {{out}} be {t}",
                    )
                ],
            ),
            step(
                "print({out})",
                ["print {out}", "show {out}", "display {out}", "print the result", "output {out}"],
            ),
        ],
        weight=0.6,
        a=new(*MATRIX),
        rows=sampled("list[list[int]]", _regular),
        out=new(name, "result", "R", "x"),
    )
    d.story(
        f"algebra_{name}_print",
        [
            MAKE_ONE,
            step(
                f"print({code})",
                [p for t in texts for p in (f"print {t}", f"compute {t} and print it", f"show {t}")],
            ),
        ],
        weight=0.6,
        a=new(*MATRIX),
        rows=sampled("list[list[int]]", _regular),
    )
d.story(
    "solve",
    [
        MAKE_ONE,
        step(
            "{b} = np.array({values})",
            [
                "create the vector {b} = {values}",
                "make an array {b} with {values.items}",
                "let {b} be the array {values}",
                "store the right-hand side {values} in {b}",
            ],
            imports=NP,
        ),
        step(
            "{x} = np.linalg.solve({a}, {b})\nprint({x})",
            [
                "solve the linear system {a} {x} = {b} and print {x}",
                "solve {a} times {x} = {b} for {x} and print the solution",
                "find {x} such that {a} @ {x} equals {b}, and print it",
                (
                    "use numpy to solve the system of equations with matrix {a} and "
                    "right side {b}; print the solution {x}"
                ),
            ],
        ),
        step(
            "print({a} @ {x})",
            [
                "check the solution by printing {a} times {x}",
                "print the matrix product of {a} and {x}",
                "multiply {a} by {x} and print it",
                "verify: print {a} @ {x}",
            ],
            optional=True,
        ),
    ],
    weight=1.2,
    a=new("A", "M", "coeffs"),
    b=new("b", "rhs", "v"),
    x=new("x", "solution", "s"),
    rows=sampled("list[list[int]]", lambda rng: [[rng.randint(2, 9), 1], [1, rng.randint(2, 9)]]),
    values=sampled("list[int]", lambda rng: [rng.randint(1, 30) for _ in range(2)]),
)
for name, code, texts in (
    (
        "matmul",
        "{a} @ {b}",
        (
            "the matrix product of {a} and {b}",
            "{a} times {b} as matrices",
            "{a} @ {b}",
            "the product of the matrices {a} and {b}",
        ),
    ),
    (
        "sum",
        "{a} + {b}",
        (
            "the sum of the matrices {a} and {b}",
            "{a} plus {b}",
            "{a} + {b}",
            "the elementwise sum of {a} and {b}",
        ),
    ),
    (
        "difference",
        "{a} - {b}",
        (
            "the difference of the matrices {a} and {b}",
            "{a} minus {b}",
            "{a} - {b}",
            "{b} subtracted from {a}",
        ),
    ),
    (
        "elementwise",
        "{a} * {b}",
        (
            "the elementwise product of {a} and {b}",
            "{a} times {b}, element by element",
            "{a} * {b}",
            "the entries of {a} multiplied by those of {b}",
        ),
    ),
    (
        "beside",
        "np.hstack(({a}, {b}))",
        (
            "{a} and {b} side by side",
            "{a} and {b} stacked horizontally",
            "np.hstack of {a} and {b}",
            "{a} with the columns of {b} appended on the right",
        ),
    ),
    (
        "below",
        "np.vstack(({a}, {b}))",
        (
            "{a} on top of {b}",
            "{a} and {b} stacked vertically",
            "np.vstack of {a} and {b}",
            "{a} with the rows of {b} appended below",
        ),
    ),
):
    d.story(
        f"two_{name}",
        [
            step(
                "{a} = np.array({rows})\n{b} = np.array({more})",
                [
                    "create the matrices {a} = {rows} and {b} = {more} with numpy",
                    "make two numpy matrices: {a} is {rows}, {b} is {more}",
                    "let {a} be the 2d array {rows} and {b} the 2d array {more}",
                    "define numpy arrays {a} = {rows} and {b} = {more}",
                    "import numpy and make the matrices {a} = {rows} and {b} = {more}",
                ],
                imports=NP,
            ),
            step(
                f"print({code})",
                [
                    p
                    for t in texts
                    for p in (
                        f"print {t}",
                        f"compute {t} and print it",
                        f"show {t}",
                        f"calculate {t} and display it",
                    )
                ],
            ),
        ],
        weight=0.7,
        a=new("A", "M", "X", "a"),
        b=new("B", "N", "Y", "b"),
        rows=sampled("list[list[int]]", lambda rng: _matrix(rng, 2, 2)),
        more=sampled("list[list[int]]", lambda rng: _matrix(rng, 2, 2)),
    )

# ---- lists of lists ----------------------------------------------------------------------------------------

PLAIN = """
plain_rows: len({m})
    the number of rows in {m} / how many rows {m} has / the row count of {m} / how many inner lists {m} has
    > rows
plain_columns: len({m}[0])
    the number of columns in {m} / how many columns {m} has / the length of the first row of {m}
    the width of the grid {m}
    > cols
plain_transpose: [list(row) for row in zip(*{m})]
    the transpose of {m} as a list of lists / {m} with rows and columns swapped
    the transposed list of lists {m} / {m} transposed without numpy
    ! transpose the list of lists {m} / swap the rows and columns of {m}
    > transposed t
    * 2.5
plain_row_sums: [sum(row) for row in {m}]
    the sum of each row of {m} / a list of the row sums of {m} / the totals of the rows in {m}
    the row sums of {m}
    ! add up each row of {m}
    > row_sums sums
    * 2
plain_column_sums: [sum(column) for column in zip(*{m})]
    the sum of each column of {m} / a list of the column sums of {m} / the totals of the columns in {m}
    the column sums of {m}
    ! add up each column of {m}
    > col_sums
    * 2
plain_flatten: [x for row in {m} for x in row]
    {m} as one flat list / all elements of the rows of {m} in one list / the flattened {m}
    a flat list of the numbers in {m}
    ! flatten {m} / flatten the list of lists {m}
    > flat
    * 2.5
plain_total: sum(sum(row) for row in {m})
    the sum of all numbers in {m} / the total of all elements in the rows of {m}
    the sum over all rows and columns of {m} / the sum of everything in the nested list {m}
    > total
    * 1.5
plain_max: max(max(row) for row in {m})
    the largest number in the nested list {m} / the maximum of all elements in the rows of {m}
    the biggest number anywhere in {m} / the overall maximum of {m}
    > largest
plain_row_max: [max(row) for row in {m}]
    the largest number of each row in {m} / a list of the row maxima of {m}
    the maximum of every row of {m} / the biggest element per row of {m}
    > highs
plain_column: [row[{j}] for row in {m}]
    column {j} of {m} as a list / the elements at index {j} of every row in {m}
    a list of the entries in column {j} of {m} / the column with index {j} of {m}
    > col column
    * 2
plain_element: {m}[{i}][{j}]
    the element of {m} in row {i} and column {j} / the entry in row {i}, column {j} of {m}
    item {j} of row {i} in {m} / the value at row {i} and column {j} of {m}
    > x
    * 1.5
plain_scaled: [[{k} * x for x in row] for row in {m}]
    {m} with every element multiplied by {k} / each number in the nested list {m} times {k}
    the matrix {m} scaled by {k} / a new list of lists with {k} times every element of {m}
    > scaled
plain_mirror: [row[::-1] for row in {m}]
    {m} with each row reversed / the rows of {m}, every one backwards, / {m} mirrored left to right
    a list of the reversed rows of {m}
    > mirrored
plain_upside: {m}[::-1]
    {m} with its rows in reverse order / {m} upside down / the rows of {m} from bottom to top
    the list of rows {m} reversed
    > flipped
plain_rotate: [list(row) for row in zip(*{m}[::-1])]
    {m} rotated clockwise by 90 degrees / the matrix {m} turned 90 degrees to the right
    {m} after a quarter turn clockwise / the grid {m} rotated to the right
    > rotated
plain_sorted: sorted({m}, key=sum)
    the rows of {m} sorted by their sums / {m} ordered by row sum / the inner lists of {m} sorted by sum
    {m} sorted from the smallest to the largest row sum
    > ordered
plain_count: sum(row.count({k}) for row in {m})
    how often {k} occurs in the nested list {m} / the number of times {k} appears in the rows of {m}
    the count of {k} in the whole matrix {m} / how many elements of {m}, over all rows, equal {k}
    > count
"""
expressions(d, PLAIN, {**SLOTS, "m": var(TABLE)}, each=False)
LOOPS = """
plain_print: for row in {m}:;;    print(*row)
    print each row of {m} with spaces between the numbers
    print the matrix {m} row by row, numbers separated by spaces
    print {m} as a grid / show the grid {m}, one row per line with spaces
    for each row in {m}, print its elements separated by spaces
    print every row of the nested list {m} without brackets
plain_nested: for row in {m}:;;    for x in row:;;        print(x)
    print every element of {m} with two nested loops
    use nested loops to print all numbers of {m}, one per line
    loop over the rows of {m} and print each element / for each row in {m} and each x in the row, print x
    go through all rows and columns of {m} and print the elements
    print all items of the nested list {m}, each on a new line
plain_indices: for i, row in enumerate({m}):;;    print(i, sum(row))
    print the index and the sum of each row of {m} / for every row of {m}, print its number and its sum
    loop over {m} with enumerate and print the row index and the row sum
    print row number and row total for {m}
    show each row index of {m} with the sum of the row
    number the rows of {m} from 0 and print number and sum
plain_append: {m}.append({xs})
    append the row {xs} to {m} / add a row {xs} to {m} / add the list {xs} as a new row of {m}
    put the row {xs} at the end of {m}
    {m} gets another row {xs} / extend the matrix {m} by the row {xs}
    > {m}
plain_set: {m}[{i}][{j}] = {k}
    set the element in row {i} and column {j} of {m} to {k} / change row {i}, column {j} of {m} to {k}
    put {k} into row {i}, column {j} of {m} / replace the element of {m} in row {i} and column {j} by {k}
    let {m}[{i}][{j}] be {k} / update {m}: row {i}, column {j} becomes {k}
    > {m}
plain_zeros: {out} = [[0] * {c} for _ in range({r})]
    create a {r} by {c} grid of zeros as a list of lists {out}
    make a list of lists {out} with {r} rows and {c} columns of zeros
    let {out} be a {r}x{c} matrix of zeros without numpy
    build a nested list {out} with {r} rows of {c} zeros
    store a zero matrix with {r} rows and {c} columns in {out} (plain lists)
    initialise a {r}x{c} board {out} with zeros, as lists
    > {out}
    * 2
plain_identity: {out} = [[1 if i == j else 0 for j in range({r})] for i in range({r})]
    create the {r}x{r} identity matrix as a list of lists {out}
    make {out} an identity matrix of size {r} without numpy
    build a nested list {out} with ones on the diagonal and zeros elsewhere, size {r}
    let {out} be a {r} by {r} identity matrix made of plain lists
    store the identity matrix with {r} rows in {out}, using list comprehensions
    make a {r}x{r} list of lists {out} that is the identity
    > {out}
plain_table: {out} = [[i * j for j in range(1, {r} + 1)] for i in range(1, {r} + 1)]
    create a multiplication table {out} from 1 to {r} as a list of lists
    make a {r}x{r} multiplication table {out}
    build the times table up to {r} as nested lists in {out}
    let {out} be the multiplication table of the numbers 1 to {r}
    store a {r} by {r} multiplication table in {out}
    fill a list of lists {out} with the products of 1 to {r}
    > {out}
"""
SLOTS |= {"m": var(TABLE), "out": new("matrix"), "r": choice(2, 3, 4, 5, 8), "c": choice(2, 3, 4, 5, 6)}
SLOTS |= {"xs": SIZES["xs"]}
statements(d, LOOPS, SLOTS)
FUNCTIONS = (
    (
        "transpose",
        "return [list(row) for row in zip(*{m})]",
        (
            "returns the transpose of {m}",
            "swaps the rows and columns of {m} and returns the result",
            "transposes the matrix {m}",
            "returns {m} with rows turned into columns",
        ),
        ("transpose",),
        TABLE,
    ),
    (
        "row_sums",
        "return [sum(row) for row in {m}]",
        (
            "returns the sum of each row of {m}",
            "returns a list of the row sums of {m}",
            "computes the totals of the rows of {m}",
            "adds up every row of {m} and returns the sums",
        ),
        ("row_sums",),
        TABLE,
    ),
    (
        "column_sums",
        "return [sum(column) for column in zip(*{m})]",
        (
            "returns the sum of each column of {m}",
            "returns a list of the column sums of {m}",
            "computes the totals of the columns of {m}",
            "adds up every column of {m} and returns the sums",
        ),
        ("column_sums",),
        TABLE,
    ),
    (
        "flatten",
        "return [x for row in {m} for x in row]",
        (
            "returns all elements of {m} in one flat list",
            "flattens the list of lists {m}",
            "returns {m} as a flat list",
            "joins the rows of {m} into a single list",
        ),
        ("flatten",),
        TABLE,
    ),
    (
        "diagonal",
        "return [{m}[i][i] for i in range(len({m}))]",
        (
            "returns the main diagonal of {m}",
            "returns the diagonal elements of the square matrix {m}",
            "collects the elements on the diagonal of {m}",
            "returns the entries of {m} where row and column are equal",
        ),
        ("diagonal",),
        SQUARE,
    ),
    (
        "trace",
        "return sum({m}[i][i] for i in range(len({m})))",
        (
            "returns the trace of {m}",
            "returns the sum of the diagonal of the square matrix {m}",
            "adds up the elements on the main diagonal of {m}",
            "computes the sum of the diagonal elements of {m}",
        ),
        ("trace", "diagonal_sum"),
        SQUARE,
    ),
    (
        "symmetric",
        "return {m} == [list(row) for row in zip(*{m})]",
        (
            "returns True if the matrix {m} is symmetric",
            "checks whether {m} equals its transpose",
            "tells whether {m} is symmetric",
            "returns whether {m} is a symmetric matrix",
        ),
        ("is_symmetric",),
        SQUARE,
    ),
    (
        "square",
        "return all(len(row) == len({m}) for row in {m})",
        (
            "returns True if {m} is a square matrix",
            "checks whether {m} has as many columns as rows",
            "tells whether every row of {m} is as long as {m} has rows",
            "returns whether {m} is square",
        ),
        ("is_square",),
        TABLE,
    ),
    (
        "rotate",
        "return [list(row) for row in zip(*{m}[::-1])]",
        (
            "returns {m} rotated clockwise by 90 degrees",
            "rotates the matrix {m} to the right",
            "turns {m} by 90 degrees clockwise and returns it",
            "returns the matrix {m} after a quarter turn to the right",
        ),
        ("rotate", "rotate_right"),
        TABLE,
    ),
    (
        "anti",
        "return [{m}[i][-1 - i] for i in range(len({m}))]",
        (
            "returns the anti-diagonal of {m}",
            "returns the diagonal of {m} from the top right to the bottom left",
            "collects the elements on the secondary diagonal of {m}",
            "returns the other diagonal of the square matrix {m}",
        ),
        ("anti_diagonal",),
        SQUARE,
    ),
    (
        "determinant",
        "return {m}[0][0] * {m}[1][1] - {m}[0][1] * {m}[1][0]",
        (
            "returns the determinant of the 2x2 matrix {m}",
            "computes the determinant of a two by two matrix {m}",
            "returns the 2x2 determinant of {m}",
            (
                "returns the product of the main diagonal of the 2x2 matrix "
                "{m} minus the product of the other one"
            ),
        ),
        ("det", "determinant"),
        SQUARE,
    ),
)
for name, body, does, names, draw in FUNCTIONS:
    d.function(f"function_{name}", body, does, names=names, m=var(draw))
PAIR = sampled("list[list[int]]", lambda rng: _matrix(rng, 2, 2), lambda v: [len(row) for row in v] == [2, 2])
d.function(
    "function_add",
    "return [[x + y for x, y in zip(row, other)] for row, other in zip({m}, {n})]",
    [
        "returns the sum of the matrices {m} and {n}",
        "adds {m} and {n} element by element",
        "returns the elementwise sum of {m} and {n}",
        "adds the two matrices {m} and {n}",
    ],
    names=("add", "add_matrices"),
    m=var(PAIR),
    n=var(PAIR),
)
d.function(
    "function_multiply",
    "return [[sum(x * y for x, y in zip(row, column)) for column in zip(*{n})] for row in {m}]",
    [
        "returns the matrix product of {m} and {n}",
        "multiplies the matrices {m} and {n}",
        "returns the product of the matrices {m} and {n} without numpy",
        "computes {m} times {n} as matrices",
    ],
    names=("matmul", "multiply"),
    m=var(PAIR),
    n=var(PAIR),
)
