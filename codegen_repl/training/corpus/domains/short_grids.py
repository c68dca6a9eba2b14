"""Short stories on grids: nested lists as tables, boards, pictures and matrices; a few with numpy."""

from collections.abc import Callable
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories, with_imports
from codegen_repl.training.corpus.draws import derived, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import Maker, entries, middle, several
from codegen_repl.training.corpus.words import CATEGORIES, made_up, odd_token, plain_word

d = Domain("short_grids", weight=44)

Grid = list[list[Any]]
WIDE = ((0, 9), (1, 40), (-20, 20), (-90, 300), (10, 99), (100, 999))
SIGNED = ((-9, 9), (-40, 40), (-300, 200))
POSITIVE = ((1, 9), (1, 60), (10, 99), (100, 900))
PLACES = ("g_", "u_", "t_", "q_", "p_", "v_", "f_", "b_", "names_", "words_", "xo_", "lines_")
IMPORTS = {r"\bmath\.": "import math", r"\bnp\.": "import numpy as np"}


def cells(h: tuple[int, int], w: tuple[int, int], *scales: tuple[int, int]) -> Maker:
    """Makes grids of whole numbers of one size, with a height and a width within bounds."""

    def make(rng: Random) -> Grid:
        low, high = rng.choice(scales)
        width = rng.randint(*w)
        return [[rng.randint(low, high) for _ in range(width)] for _ in range(rng.randint(*h))]

    return make


def square(rng: Random, low: int = 2, high: int = 4) -> Grid:
    """As many rows as columns."""
    count = rng.randint(low, high)
    least, most = rng.choice(WIDE)
    return [[rng.randint(least, most) for _ in range(count)] for _ in range(count)]


def unlike(rng: Random) -> Grid:
    """A grid in which no number occurs twice."""
    height, width = rng.randint(2, 3), rng.randint(3, 5)
    low, high = rng.choice(((1, 60), (-50, 50), (100, 999), (1, 20)))
    values = rng.sample(range(low, high), height * width)
    return [values[i : i + width] for i in range(0, len(values), width)]


def decimals(rng: Random) -> list[list[float]]:
    """A grid of decimal numbers."""
    high, places, width = rng.choice((5.0, 40.0, 200.0)), rng.choice((1, 1, 2)), rng.randint(2, 4)
    low = rng.choice((0.1, -high))
    return [[round(rng.uniform(low, high), places) for _ in range(width)] for _ in range(rng.randint(2, 4))]


def magic(rng: Random) -> Grid:
    """A square of which all rows and columns have one sum, or nearly such a square."""
    step, plus = rng.randint(1, 6), rng.randint(-5, 30)
    rows = [[value * step + plus for value in row] for row in ([2, 7, 6], [9, 5, 1], [4, 3, 8])]
    rng.shuffle(rows)
    if rng.random() < 0.5:
        rows[rng.randrange(3)][rng.randrange(3)] += rng.randint(1, 3)
    return rows


def mirrored(rng: Random) -> Grid:
    """A symmetric square, or one that differs from its mirror image in a single place."""
    rows = square(rng, 3, 4)
    rows = [[rows[min(r, c)][max(r, c)] for c in range(len(rows))] for r in range(len(rows))]
    if rng.random() < 0.5:
        rows[-1][0] += rng.randint(1, 5)
    return rows


def two_signs(rng: Random) -> Grid:
    """A square board of two signs, often with a row or a column of one of them."""
    signs, size = rng.sample("XO#+%AB8*", 2), rng.randint(3, 4)
    rows = [[rng.choice(signs) for _ in range(size)] for _ in range(size)]
    if rng.random() < 0.6:
        rows[rng.randrange(size)] = [signs[0]] * size
    return [list(column) for column in zip(*rows, strict=True)] if rng.random() < 0.4 else rows


def term(rng: Random) -> str:
    """A word or a code."""
    return rng.choice((plain_word, plain_word, made_up, odd_token, lambda r: plain_word(r).upper()))(rng)


def between(rng: Random) -> str:
    """Something to stand between two numbers."""
    mark = rng.choice("-/|+;>~*&:=#_,.<%")
    return rng.choice((mark, mark, f" {mark} ", f"{mark} ", mark * 2, ", ", "  ", f" {made_up(rng, 1)} "))


def texts(make: Maker, height: int = 3) -> Maker:
    """Makes grids of different texts."""

    def rows(rng: Random) -> Grid:
        width, count = rng.randint(2, 4), rng.randint(2, height)
        values = several(rng, make, width * count, width * count)
        return [values[i : i + width] for i in range(0, len(values), width)]

    return rows


def lines(rng: Random) -> list[str]:
    """Strings of one length, made of three different signs."""
    pool, width = rng.sample("#.~*ABo+x:%", 3), rng.randint(4, 7)
    return ["".join(rng.choices(pool, k=width)) for _ in range(rng.randint(3, 5))]


def size(s: Any) -> tuple[int, int]:
    """How many rows and columns the grid of the story has."""
    known = vars(s)
    for name in PLACES:
        if name in known:
            return len(known[name]), len(known[name][0])
    height, width = next(p for p in (("h", "w"), ("tall", "wide"), ("n", "n")) if p[0] in known)
    return known[height], known[width]


def main(s: Any) -> Grid:
    """The grid of the story."""
    rows: Grid = next(vars(s)[name] for name in PLACES if name in vars(s))
    return rows


def flat(s: Any) -> list[Any]:
    """All its cells, in order of size."""
    return sorted(value for row in main(s) for value in row)


def chance(s: Any) -> Random:
    """Chance that is the same for the same draws."""
    return Random(repr(vars(s)))


def place(s: Any, axis: int, low: int, *without: int) -> int:
    """The number of a row (axis 0) or a column (1), counted from `low`, other than these."""
    return chance(s).choice([i for i in range(low, size(s)[axis] + low) if i not in without])


def walk(s: Any) -> list[tuple[int, int]]:
    """A path from cell to cell."""
    rng, (height, width) = chance(s), size(s)
    path = [(rng.randrange(height), rng.randrange(width))]
    while len(path) < 5:
        (r, c), (dr, dc) = path[-1], rng.choice(((0, 1), (1, 0), (0, -1), (-1, 0)))
        if 0 <= r + dr < height and 0 <= c + dc < width:
            path.append((r + dr, c + dc))
    return path


def twin(s: Any) -> Grid:
    """Another grid of the same size."""
    rng, low, high = chance(s), flat(s)[0], flat(s)[-1]
    return [[rng.randint(low - 3, high + 6) for _ in row] for row in main(s)]


def altered(s: Any) -> Grid:
    """The same grid with some cells changed, at least one."""
    rng = chance(s)
    rows = [[v if rng.random() < 0.65 else v + rng.randint(-4, 9) for v in row] for row in main(s)]
    rows[rng.randrange(len(rows))][0] = max(flat(s)) + rng.randint(10, 20)
    return rows


def called(s: Any) -> list[int]:
    """Numbers of which some are on the card, in half of the cases a whole row of it."""
    rng = chance(s)
    hits = rng.sample(flat(s), rng.randint(2, 5)) + (rng.choice(main(s)) if rng.random() < 0.5 else [])
    numbers = list({*hits, *rng.sample(range(1, 99), 3)})
    return rng.sample(numbers, len(numbers))


NAMES = {
    "exact": """
    gr=grid,matrix,table bd=board,field im=picture,bitmap table multiples trace total border inside diagonal
    sums=sums,totals means=means,averages smallest=smallest,lowest largest=largest,biggest evens corners
    highs=highs,maxima lows=lows,minima shares=shares,portions transposed twice mirrored flipped
    flat=flat,flattened order=order,ranking below beside section=section,excerpt product=product,outcome
    clipped=clipped,limited stairs=stairs,steps ring=ring,outline widths seats=seats,chairs
    lamps=lamps,lights shots card hits medians ships nearest=nearest,closest padded
    """,
    "variable": """
    g=matrix g2=matrix out=result xs=list ys=list num=int flag=bool flag2=bool txt=str
    at=at,where,idx,spot,place,cell_at py_=r,row,down,y px_=c,col,across,x
    """,
    "function": "f=calc,work_out,check,make,apply_it,process f2=second_step,combine,use_it,derive,next_one",
}
PARAMETERS = """
    pm=m,mat,grid,matrix,board,table,cells pv=v,vec,xs,numbers,weights pn=n,k,step,amount,places
    ps=sign,mark,piece,char,who py=y,down,top,row_no px=x,across,left,col_no pa=p,start,here,p1 pb=q,goal,there,p2
"""
RANGES = "h=2,5 w=3,6 tall=3,6 wide=4,7 n=3,5 k=2,12 k2=3,9 few=2,4 any_=-60,199 big=100,990 start=2,80 zero_=-5,40 dec=1,3"
DRAWN: dict[str, Maker] = {
    "g_": cells((2, 4), (2, 5), *WIDE),
    "t_": cells((3, 4), (3, 5), *WIDE),
    "p_": cells((2, 4), (2, 4), *POSITIVE),
    "v_": cells((2, 4), (2, 4), *SIGNED),
    "b_": cells((3, 4), (3, 6), (0, 1)),
    "q_": square,
    "u_": unlike,
    "f_": decimals,
    "magic_": magic,
    "magic2_": magic,
    "mirror_": mirrored,
    "xo_": two_signs,
    "lines_": lines,
    "names_": texts(lambda r: r.choice(CATEGORIES["person"])),
    "words_": texts(term),
    "long_": lambda r: several(r, lambda x: x.randint(-30, 120), 6, 11),
    "word_": term,
    "word2_": term,
    "label": plain_word,
    "sep_": between,
    "sign_": lambda r: r.choice("#X*@%&KQ8$MWCEGJLR4kmx^"),
    "sign2_": lambda r: r.choice("OZT+=?ABDFHNPSUVY537abde"),
    "blank_": lambda r: r.choice(".-_ ~:,'0o1|/`;i"),
    "udlr": lambda r: "".join(r.choices("UDLR", k=r.randint(5, 9))),
    "guest": lambda r: made_up(r, 2).capitalize(),
    "spot_": lambda r: (r.randint(0, 12), r.randint(0, 12)),
    "spots_": lambda r: several(r, lambda x: (x.randint(0, 12), x.randint(0, 12)), 3, 5),
}
COMPUTED: dict[str, Callable[[Any], Any]] = {  # from the draws, in this order
    "r0": lambda s: place(s, 0, 0),
    "c0": lambda s: place(s, 1, 0),
    "r1": lambda s: place(s, 0, 1),
    "c1": lambda s: place(s, 1, 1),
    "r0b": lambda s: place(s, 0, 0, s.r0),
    "c0b": lambda s: place(s, 1, 0, s.c0),
    "r1b": lambda s: place(s, 0, 1, s.r1),
    "c1b": lambda s: place(s, 1, 1, s.c1),
    "in_": lambda s: chance(s).choice(flat(s)),
    "mid": lambda s: middle(flat(s)),
    "low": lambda s: flat(s)[len(flat(s)) // 4],
    "high": lambda s: flat(s)[len(flat(s)) * 3 // 4],
    "twin": twin,
    "alike": altered,
    "vec": lambda s: chance(s).choices(range(-3, 10), k=size(s)[1]),
    "turn": lambda s: chance(s).randint(1, size(s)[1] - 1),
    "r_lo": lambda s: chance(s).randint(0, 1),
    "r_hi": lambda s: chance(s).randint(s.r_lo + 1, size(s)[0] - 1),
    "c_lo": lambda s: chance(s).randint(0, 1),
    "c_hi": lambda s: chance(s).randint(s.c_lo + 1, size(s)[1] - 1),
    "walk_": walk,
    "shots_": lambda s: chance(s).sample(
        [(r, c) for r in range(size(s)[0]) for c in range(size(s)[1])], 4 + size(s)[0] % 2
    ),
    "calls_": called,
    "xo_sign": lambda s: s.xo_[0][0],
    "person": lambda s: chance(s).choice(flat(s)),
    "lim": lambda s: chance(s).randint(4, s.tall * s.wide * 2 // 3),
    "flat_": lambda s: chance(s).choices(range(-20, 90), k=s.h * s.w),
    "short_row": lambda s: chance(s).choices(range(1, 99), k=size(s)[1] - 1),
    "line_sign": lambda s: chance(s).choice(s.lines_[0]),
    "line_sign2": lambda s: chance(s).choice([v for v in "#.~*ABo+x:%@" if v != s.line_sign]),
}
SLOTS: dict[str, Any] = {
    **{s: new(*hints, kind=kind) for kind, table in NAMES.items() for s, hints in entries(table).items()},
    **{slot: fragment(*options) for slot, options in entries(PARAMETERS).items()},
    **{slot: integer(*map(int, bounds)) for slot, bounds in entries(RANGES).items()},
    **{slot: sampled("mixed", make) for slot, make in DRAWN.items()},
    **{slot: derived(compute) for slot, compute in COMPUTED.items()},
}
BUILT = r"""
filled_grid
    # make a grid {g} with {h} rows and {w} columns, {any_} everywhere / Create a nested list named {g} with {h} rows of {w} elements each, all of them equal to {any_}. / {g}: {h} by {w} (rows by columns), every cell {any_} / i need {h} rows, and in each of them {any_} stands {w} times; call this list of lists {g} / Build a list of {h} lists, each containing the number {any_} {w} times, and store it in a variable named `{g.bare}`.
    {g} = [[{any_}] * {w} for _ in range({h})]
    # put {big} in row {r0}, column {c0}, both counted from 0 / the cell in row {r0} and column {c0} becomes {big} (indices start at 0) / Assign {big} to the element of {g} with row index {r0} and column index {c0}. / counting from 0: in column {c0} of row {r0} there should be a {big} / row index {r0}, column index {c0}: write {big} there / Change the number in row {r0} and column {c0} of {g} to {big}. Rows and columns are counted from 0.
    {g}[{r0}][{c0}] = {big}
    # in the last row all cells become {k} / replace the bottom row by {w} times {k} / Set the last row of {g} to a list of {w} elements equal to {k}. / the bottom row is to have {k} in every column / and {k} in each cell of the last row, instead of what is there / Replace the last row of {g} by a row that contains only {k}.
    {g}[-1] = [{k}] * {w}
    # print it row by row, {sep_} between the numbers / Print each row of {g} on its own line, its elements separated by {sep_}. / show the grid: a line per row, with {sep_} between two cells / output {g} line by line; what separates the numbers in a line is {sep_} / For every row of {g}, print a line with its numbers and the separator {sep_}.
    for row in {g}:
        print(*row, sep={sep_})
times_table
    # make a times {table}: {tall} rows and {wide} columns, each cell is row number times column number, both from 1 / Create a nested list named `{table.bare}` with {tall} rows and {wide} columns. The element in row i and column j, counted from 1, is i times j. / the multiplication {table} for 1 to {tall} down and 1 to {wide} across, as a list of rows / {table} = products of the numbers 1 to {tall} (one row each) with the numbers 1 to {wide} / i want a {table} of products where the rows stand for 1 to {tall} and the columns for 1 to {wide} / Build a list of {tall} rows named `{table.bare}` in which row i holds the products of i with the integers from 1 to {wide}, for i from 1 to {tall}.
    {table} = [[i * j for j in range(1, {wide} + 1)] for i in range(1, {tall} + 1)]
    # take row {r1}, counted from 1, as {multiples} / keep the {r1.th} row; these are the {multiples} / Store the {r1.th} row of {table} in a variable named `{multiples.bare}`. / the {multiples} of {r1} are in row number {r1} (the first row is number 1): keep that row / let {multiples} be the row with number {r1}, if the top row is number 1 / Assign the row of {table} with the number {r1}, counted from 1, to a variable named `{multiples.bare}`.
    {multiples} = {table}[{r1} - 1]
    # print them joined with {sep_} / Print the elements of {multiples} in one line, separated by {sep_}. / show the {multiples} with {sep_} in between / print on one line all items of {multiples}, {sep_} between two of them / Output the numbers in {multiples}, using {sep_} as the separator.
    print(*{multiples}, sep={sep_})
    # how many cells of the whole {table} are greater than {lim}? / Print the number of elements in {table} that exceed {lim}. / count the products above {lim} in all rows of the {table} and print the count / show how often there is a number larger than {lim} anywhere in the {table} / tell me how many of all numbers in {table} are over {lim} / Determine how many elements of {table} are greater than {lim} and print the number.
    print(sum(value > {lim} for row in {table} for value in row))
counting_rows
    # write the numbers from {start} on into a grid {g}, row by row, {h} rows with {w} numbers each / Create a list named {g} of {h} rows and {w} columns that contains consecutive integers, beginning with {start} in the upper left corner and going on row by row. / {g} counts up from {start}: {w} numbers in the first row, the next {w} in the second and so on, {h} rows in all / a grid of {h} rows by {w} columns, numbered one after the other from {start}; it is called {g} / Fill a {h} by {w} nested list {g} row by row with {start}, {start} + 1, {start} + 2 and so on.
    {g} = [[{start} + r * {w} + c for c in range({w})] for r in range({h})]
    # the numbers in the first column go into a list {xs} / Create a list {xs} of the first element of each row. / {xs}: what stands leftmost in every row / take column 0 as a list called {xs} / Store the first column of {g} as a list in a variable named `{xs.bare}`.
    {xs} = [row[0] for row in {g}]
    # add up the last row as {total} / Compute the sum of the last row and store it in a variable named `{total.bare}`. / {total} = everything in the bottom row together / the {total} is the sum of the numbers in the last row / what does the bottom row make in {total}? keep it / Assign to `{total.bare}` the sum of all numbers in the last row of {g}.
    {total} = sum({g}[-1])
    # print both, the list first / Print {xs} followed by {total}. / show {xs}, then the {total} / what are {xs} and the {total}? / Output the list {xs} and, after it, the value of {total}.
    print({xs}, {total})
checkerboard
    # a {bd.bare} of {h} rows and {w} columns like on a chess set: {sign_} where row index plus column index is even, {blank_} elsewhere / Create a nested list {bd} with {h} rows and {w} columns. A cell is {sign_} if the sum of its row index and its column index is even, and {blank_} otherwise. / let {bd} have {h} rows, {w} columns, and {sign_} and {blank_} in turn, beginning with {sign_} in the top left corner, so that neighbours always differ / make {bd}: rows {h}, columns {w}; even index sum gives {sign_}, odd gives {blank_} / Build a list of {h} rows with {w} strings each, named `{bd.bare}`, in which {sign_} and {blank_} alternate in both directions and the first cell is {sign_}.
    {bd} = [[{sign_} if (r + c) % 2 == 0 else {blank_} for c in range({w})] for r in range({h})]
    # show the {bd.bare}, a row per line, nothing between the signs / Print each row of {bd} as one string without separators. / print it line by line, the signs of a row directly side by side / join the signs of every row and print the rows one below the other / For each row of {bd}, output its strings joined together on a separate line.
    for row in {bd}:
        print("".join(row))
    # count how many cells have {sign_} and call that {num} / Store the number of cells of {bd} equal to {sign_} in a variable named `{num.bare}`. / {num} = how often {sign_} is on it / go over all rows and count {sign_}; the count is {num} / let {num} be the number of {sign_} in the whole {bd.bare} / Determine how many cells of {bd} contain {sign_} and assign this number to `{num.bare}`.
    {num} = sum(row.count({sign_}) for row in {bd})
    # print {num} and how many cells are left / Print {num}, followed by the number of the other cells. / show the count, and after it how many cells have {blank_} / how many is that, and how many cells have the other sign? / Output {num} and then the total of {h} times {w} cells minus {num}.
    print({num}, {h} * {w} - {num})
diagonal_matrix
    # a square matrix {g} with {n} rows: {k} on the main diagonal, 0 everywhere else / Create a nested list named {g} with {n} rows and {n} columns that has {k} on the main diagonal and 0 in all other cells. / {g} is {k} times the identity matrix of size {n}, as a list of lists / make {g}, {n} by {n}; where row and column index are equal put {k}, otherwise put 0 / Build the {n} by {n} matrix {g} whose diagonal elements are {k} and whose other elements are 0.
    {g} = [[{k} if r == c else 0 for c in range({n})] for r in range({n})]
    # put {big} in the upper right corner / the last cell of the first row becomes {big} / Set the element in the first row and the last column to {big}. / in the top row, write {big} at the right end / top right corner: {big} from now on / Change the upper right element of {g} to {big}.
    {g}[0][-1] = {big}
    # add up the main diagonal as {trace} / Compute the {trace}, that is the sum of the main diagonal, and store it in a variable named `{trace.bare}`. / let {trace} be the sum of all cells whose row and column index are the same / what's the {trace}, the sum from the upper left to the lower right corner? keep it / {trace} = sum of the diagonal that begins at the top left / Assign to `{trace.bare}` the sum of the elements of {g} whose row index equals their column index.
    {trace} = sum({g}[i][i] for i in range(len({g})))
    # print each row as a list on its own line, then the {trace} below / Print the rows of {g}, one per line, and after them {trace}. / show the rows one below the other, and at the end {trace} / row by row, print the lists; the last line shows the {trace} / Output every row of {g} on a separate line, followed by a line with {trace}.
    for row in {g}:
        print(row)
    print({trace})
rule_of_indices
    # make a {gr.bare} of {h} rows and {w} columns; each cell is {k} times its row index plus its column index, from 0 / Create a nested list {gr} with {h} rows and {w} columns in which every element equals {k} times the row index plus the column index. Indices start at 0. / {gr} has {h} rows and {w} columns, and in row r and column c (from 0) stands r * {k} + c / the {gr.bare} has {w} columns and {h} rows. the row index times {k}, with the column index added, gives the cell; counting starts at 0 / Build a list of {h} rows with {w} numbers each, named `{gr.bare}`, using the rule "row index times {k} plus column index".
    {gr} = [[r * {k} + c for c in range({w})] for r in range({h})]
    # put all its cells, row by row, in one list {xs} / Flatten {gr} row by row into a list named {xs}. / {xs}: the rows one after the other in a single list / no rows any more, just one long list {xs} of the same numbers / Create a list {xs} that contains all elements of {gr} in the order of the rows.
    {xs} = [value for row in {gr} for value in row]
    # which of them are divisible by {k2}? keep these as {out} / Create a list {out} of the elements of {xs} that are multiples of {k2}. / {out} gets what can be divided by {k2} without a rest / only the multiples of {k2} (0 is one too) go into {out} / Store all numbers of {xs} that leave no remainder when divided by {k2} in a list {out}.
    {out} = [value for value in {xs} if value % {k2} == 0]
    # print how many there are and the largest of them / Print the length of {out} and its maximum. / show the number of items in {out}, then the greatest / how many are these, and which is the highest? / Output the count of elements in {out}, followed by the largest element.
    print(len({out}), max({out}))
growing_rows
    # {n} rows that grow: the first is just 1, the second 1 and 2, the last goes from 1 to {n}; call them {g} / Create a nested list {g} with {n} rows, where row number i (from 1) contains the integers from 1 to i. / {g}: for each number from 1 to {n} a list that counts from 1 up to this number / make {g}, a triangle of {n} rows in which every row counts from 1 to its own row number / Build a list named `{g.bare}` of {n} lists: [1], [1, 2] and so on up to the integers from 1 to {n}.
    {g} = [list(range(1, i + 1)) for i in range(1, {n} + 1)]
    # fill every row up with {any_} at its end until it has {n} items; the new rows are {out} / Create {out}, in which each row of {g} is extended at its end by {any_} to the length {n}. / {out}: the same rows, but the short ones get {any_} at the right end, as often as it takes to be {n} long / all rows should be {n} long. put {any_} behind the others, and keep that as {out} without changing {g} / Store a copy of {g} in {out} whose rows are padded on the right with {any_} to a length of {n}.
    {out} = [row + [{any_}] * ({n} - len(row)) for row in {g}]
    # add up each column of {out}, as {sums} / Compute the {sums.bare} of the columns of {out} and store them in a list named `{sums.bare}`. / {sums}: one number for every column of {out}, namely all its cells together / now go column by column: the {sums.bare} of {out}, in a list / Create a list {sums} with the sum of each column of {out}, from left to right.
    {sums} = [sum(column) for column in zip(*{out})]
    # print them with {sep_} in between / Print the elements of {sums} in one line, separated by {sep_}. / show all the {sums.bare} on one line, {sep_} between neighbours / what are the {sums.bare}? write {sep_} between them / Output the {sums.bare} of the columns with the separator {sep_}.
    print(*{sums}, sep={sep_})
frame_of_signs
    # a frame: the {bd.bare} has {tall} rows and {wide} columns, {sign_} along all four edges and {blank_} inside / Create a nested list {bd} with {tall} rows and {wide} columns of strings. The cells on the edge are {sign_}, all other cells are {blank_}. / make {bd}, {tall} rows by {wide} columns: first and last row and first and last column consist of {sign_}, the rest of {blank_} / {bd} should be {wide} cells wide and {tall} high, filled with {blank_}, and with {sign_} all around the edge / Build a {tall} by {wide} list of rows named `{bd.bare}` that is surrounded by {sign_} and contains {blank_} in its inner cells.
    {bd} = [[{sign_} if r in (0, {tall} - 1) or c in (0, {wide} - 1) else {blank_} for c in range({wide})] for r in range({tall})]
    # make a door: in the bottom row, the cell in the middle (index {wide} divided by 2, rounded down) becomes {sign2_} / Set the cell of the last row at index {wide} // 2 to {sign2_}. / the bottom edge gets a {sign2_} at the column index {wide} // 2 / put {sign2_} into the last row, at half of the width, rounded down / in the lowest row of {bd} and column {wide} // 2 (from 0) there should be {sign2_} / Place {sign2_} in the bottom row of {bd}, in the column with index {wide} // 2.
    {bd}[-1][{wide} // 2] = {sign2_}
    # print the {bd.bare}, each row as one string / Print every row of {bd} on its own line, the cells joined without a separator. / show it, line by line, nothing between the cells / row by row, glue the signs together and print them / Output the rows of {bd} as strings, one below the other.
    for row in {bd}:
        print("".join(row))
    # how many {sign_} are there? / Print the number of cells that are {sign_}. / count {sign_} in all rows and print the number / show how often {sign_} is on the {bd.bare} / tell me how many cells of the {bd.bare} have {sign_} in them / Determine how often {sign_} occurs in {bd} and print the count.
    print(sum(row.count({sign_}) for row in {bd}))
back_and_forth
    # {xs} = {long_} / let {xs} be the list {long_} / Create a list named {xs} with the elements {long_.items}. / the numbers {long_.and_items} go into a list {xs} / Store {long_} in a variable named `{xs.bare}`.
    {xs} = {long_}
    # cut it into rows of {few}, as {g}; the last row may be shorter / Split {xs} into consecutive rows of {few} elements and store the list of rows in {g}. The last row may have fewer elements. / {g} has the first {few} numbers as its first row, the next {few} as the second, and so on till the end / write them in lines of {few}: that's a list of lists {g}, where only the last line can be shorter / make rows out of {xs}, each {few} long apart from maybe the last, and call them {g} / Create a nested list {g} of the elements of {xs} in rows of {few}, where the last row contains the remaining elements.
    {g} = [{xs}[i:i + {few}] for i in range(0, len({xs}), {few})]
    # turn around every second row, starting with the second / Reverse the second, the fourth, the sixth row and so on, in place. / rows with an odd index (from 0) are to run backward: reverse them / every other row goes from right to left. the first one stays as it is, the second is reversed, and so forth / In {g}, reverse each row whose index is odd, counting from 0.
    for row in {g}[1::2]:
        row.reverse()
    # show the rows, one per line, with {sep_} between the numbers / Print every row of {g} on its own line, separating the numbers by {sep_}. / print {g} line by line with {sep_} in between / a line for each row, please, and {sep_} as the separator: print that / Output the rows of {g}, one below the other, with {sep_} between the elements.
    for row in {g}:
        print(*row, sep={sep_})
stairs_of_signs
    # make {stairs}: {n} strings, the first is one {sign_}, the second two of them, and so on / Create a list named `{stairs.bare}` of {n} strings. The string number i, counted from 1, consists of i times {sign_}. / {stairs} = {sign_} once, twice, three times ... up to {n} times, a string each / a list of {stairs.bare} out of {sign_}: {n} of them, each one sign longer than the one before, the shortest having just one / Build a list {stairs} with the strings {sign_} * 1 to {sign_} * {n}.
    {stairs} = [{sign_} * i for i in range(1, {n} + 1)]
    # push them to the right: fill each with {blank_} on its left side to a length of {n}, as {out} / Create a list {out} of the same strings, padded on the left with {blank_} to {n} characters. / {out}: as many {blank_} in front of every string as it takes to be {n} long / all should be {n} wide, with {blank_} before the signs; that list is {out} / Right-justify each of the {stairs.bare} to a width of {n}, using {blank_} as the fill character, and store them in {out}.
    {out} = [line.rjust({n}, {blank_}) for line in {stairs}]
    # print {out} upside down, one string per line / Print the elements of {out} from the last to the first, each on its own line. / show them one below the other, the last one on top / from the bottom up, print a line for each string in {out} / Output the strings of {out} on separate lines in reverse order.
    for line in reversed({out}):
        print(line)
numpy_lines
    # use numpy: an array {g} with {h} rows and {w} columns, all {any_} / Create a NumPy array {g} of shape ({h}, {w}) in which every element is {any_}. / {g} = np.full with shape ({h}, {w}) and the value {any_} / a numpy matrix called {g}, {h} by {w}, {any_} in each cell / Make a two-dimensional array named `{g.bare}` with numpy that has {h} rows, {w} columns and the number {any_} everywhere.
    {g} = np.full(({h}, {w}), {any_})
    # set the row with index {r0} to {k} / all of row {r0}, counted from 0, becomes {k} / Assign {k} to every element of the row with index {r0}. / in row {r0} (rows start at 0) each number is now {k} / fill row index {r0} with {k} / Set all elements in row {r0} of {g}, counted from 0, to {k}.
    {g}[{r0}] = {k}
    # and the column with index {c0} to {big} / after that, column {c0} (from 0) is {big} in all rows / Assign {big} to all elements of the column with index {c0}. / now {big} goes into every cell of column {c0}, where 0 is the first column / column index {c0}: {big} from top to bottom / Set all elements in column {c0} of {g}, counted from 0, to {big}.
    {g}[:, {c0}] = {big}
    # print the array and the sum of each row / Print {g}, then the sums of its rows. / show {g} and, below it, what each of its rows adds up to / print the whole thing first, then the row sums / Output {g} and after that the array of the row sums of {g}.
    print({g})
    print({g}.sum(axis=1))
"""
stories(d, with_imports(BUILT, IMPORTS), SLOTS)
SUMMED = r"""
row_with_the_largest_sum
    # {gr} = {g_} / here is a {gr.bare}: {g_} / Create a nested list named `{gr.bare}` with the rows {g_.items}. / the rows {g_.and_items} form the {gr.bare} / Store {g_} in a variable named {gr}.
    {gr} = {g_}
    # add up each row; a list of {sums.bare} / Compute the sum of every row of {gr} and store them in a list named `{sums.bare}`. / {sums}: for each row the sum of its numbers / what do the rows make, one by one? keep the {sums.bare} / Create a list {sums} that contains the sum of each row.
    {sums} = [sum(row) for row in {gr}]
    # where is the largest of the {sums.bare}? keep the index (of the first, if it is there twice) as {at} / Store the index of the first maximum of {sums} in a variable named `{at.bare}`. / {at} = place, counted from 0, of the greatest one / find the index of the highest of them and call it {at}; with equal ones the first counts / Determine at which index {sums} has its maximum and assign this index to {at}.
    {at} = {sums}.index(max({sums}))
    # print that row and its sum / Print the row of {gr} with this index, followed by the element of {sums} at the same index. / show which row it is, as a list, then what it adds up to / print {gr}[{at}] and {sums}[{at}] / Output the row at index {at} together with its sum.
    print({gr}[{at}], {sums}[{at}])
weakest_column
    # {gr} = {g_} / let {gr} be {g_} / Define {gr} as the list of the rows {g_.and_items}. / we have a {gr.bare} with these rows: {g_.items} / Store the nested list {g_} in a variable named `{gr.bare}`.
    {gr} = {g_}
    # the {sums.bare} of the columns, from left to right, as a list / Compute the sum of each column of {gr} and store them in a list named `{sums.bare}`. / {sums} should have one sum for every column / add the numbers column by column and collect the {sums.bare} / Create a list {sums} whose elements are the sums of the columns of {gr}.
    {sums} = [sum(column) for column in zip(*{gr})]
    # which one is the {smallest.bare}? keep it / Store the minimum of {sums} in a variable named `{smallest.bare}`. / take the {smallest.bare} of these / {smallest} = minimum of the column sums / let {smallest} be the least of the {sums.bare} / Determine the {smallest.bare} of the {sums.bare} and assign it to `{smallest.bare}`.
    {smallest} = min({sums})
    # print the number of its column, from 1, and {smallest} / Print the position of {smallest} in {sums}, counted from 1, and then {smallest} itself. / show in which column it is (the first is number 1), followed by the sum / which column is it, if the leftmost has number 1? print that and the {smallest.bare} sum / Output the 1-based number of the first column with this sum, and the sum.
    print({sums}.index({smallest}) + 1, {smallest})
two_diagonals
    # a square {gr.bare}: {q_} / {gr} = {q_} / Create a square {gr.bare}, as a nested list, from the rows {q_.items}. / let the rows of the {gr.bare} be {q_.and_items} / Store the square matrix {q_} in a variable named `{gr.bare}`.
    {gr} = {q_}
    # get the {diagonal} from the top left to the bottom right as a list / Store the main {diagonal} of {gr} in a list named `{diagonal.bare}`. / {diagonal} = the cells whose row and column index are equal / pick the first number of the first row, the second of the second row and so on: that's the {diagonal} / let {diagonal} be a list of the elements on the main diagonal / Create a list {diagonal} of the elements of {gr} whose row index equals their column index.
    {diagonal} = [{gr}[i][i] for i in range(len({gr}))]
    # and the other one, from the top right to the bottom left, as {xs} / Store the other diagonal, which begins in the upper right corner, in a list {xs}. / {xs}: last number of the first row, last but one of the second row, and so forth / now the same from right to left: begin at the end of the first row, go down one row and left one column each time, call it {xs} / Create a list {xs} of the elements on the second diagonal, from the top right corner to the bottom left corner.
    {xs} = [{gr}[i][-1 - i] for i in range(len({gr}))]
    # how far apart are their sums? print the difference without its sign / Print the absolute difference between the sum of {diagonal} and the sum of {xs}. / show by how much the two sums differ, as a number that is not negative / add up both lists and print the absolute value of the difference / Output the absolute value of the sum of {diagonal} minus the sum of {xs}.
    print(abs(sum({diagonal}) - sum({xs})))
border_and_inside
    # the {gr.bare} is {t_} / {gr} = {t_} / Create a nested list named `{gr.bare}` with the rows {t_.and_items}. / rows {t_.items}, that is the {gr.bare} / Store {t_} in a variable named {gr}.
    {gr} = {t_}
    # the {inside} is what remains without the first and last row and without the first and last column / Remove the outer rows and columns of {gr} and store the rest, a nested list, in a variable named `{inside.bare}`. {gr} itself stays as it is. / take away the edge on all four sides and call the rest {inside} / {inside}: only the inner rows, and of these only the inner columns / let {inside} be the {gr.bare} without its outermost cells / Create a nested list {inside} of all inner cells of {gr}, that is without its first and last row and without its first and last column.
    {inside} = [row[1:-1] for row in {gr}[1:-1]]
    # what do the cells on the edge make together? store that as {border} / Compute the sum of all elements of {gr} minus the sum of all elements of {inside} and store it in a variable named `{border.bare}`. / the {border} is the sum of everything minus the sum of the {inside} / add up the whole {gr.bare}, subtract the {inside}, and call this {border} / {border} = sum of those cells that are in {gr} but not in {inside} / Assign to `{border.bare}` the sum of all elements of {gr} that do not belong to {inside}.
    {border} = sum(sum(row) for row in {gr}) - sum(sum(row) for row in {inside})
    # print the {inside} and the {border} / Print {inside}, followed by {border}. / show both, first the inner rows, then the sum along the edge / what are {inside} and {border}? / Output the nested list {inside} and the number {border}.
    print({inside}, {border})
means_of_rows
    # each row of the {gr.bare} has the points of one player: {p_} / {gr} = {p_} / Define a nested list {gr} with the rows {p_.items}. / let {gr} be {p_} / Create a {gr.bare} from the rows {p_.and_items}.
    {gr} = {p_}
    # compute the {means.bare} of the rows, as a list / Create a list named `{means.bare}` that holds the arithmetic mean of each row of {gr}. / {means}: sum of the row divided by its length, row by row / for every row i need its average, so make a list of {means.bare} / What is the mean of each row? Store the answers in a list {means}.
    {means} = [sum(row) / len(row) for row in {gr}]
    # the rows whose mean is below {mid} go into {out} / Create a list {out} of all rows of {gr} with a mean of less than {mid}. / keep, as {out}, only those rows that average less than {mid} / {out} = rows under {mid} on average / which rows have a mean smaller than {mid}? collect the rows in {out} / Store all rows of {gr} whose mean is less than {mid} in a list named `{out.bare}`.
    {out} = [row for row, mean in zip({gr}, {means}) if mean < {mid}]
    # print how many these are, and the highest of the {means.bare} rounded to {dec} decimals / Print the length of {out} and the maximum of {means}, rounded to {dec} decimal places. / show the number of rows in {out}, then the top mean with {dec} digits after the point / how many rows are in {out}, and what is the greatest mean, rounded to {dec} places? / Output the count of rows in {out} and, rounded to {dec} decimals, the largest mean.
    print(len({out}), round(max({means}), {dec}))
means_of_columns
    # {g} = {f_} / measured, row by row: {f_.and_items}; keep it as {g} / Create a nested list named {g} containing the rows {f_.items}. / a grid of decimals, {g}: {f_} / Store {f_} under the name {g}.
    {g} = {f_}
    # the {means.bare} of its columns, rounded to {dec} decimals / Compute the mean of each column of {g}, round it to {dec} decimal places and store the results in a list named `{means.bare}`. / {means} has for each column the average of its numbers with {dec} places / average the columns, one after the other, round to {dec} digits and put the {means.bare} in a list / Create a list {means} that contains, for every column from left to right, the arithmetic mean rounded to {dec} decimals.
    {means} = [round(sum(column) / len(column), {dec}) for column in zip(*{g})]
    # print them like "{label.bare} 1: 2.5", a line for each column, numbered from 1 / For each mean, print a line with {label}, a space, the number of the column (from 1), ": " and the mean. / print one line per column: {label}, its number starting at 1, a colon and the mean / show every mean on its own line after "{label.bare}", the column number (first is 1) and a colon / Output a line such as "{label.bare} 1: 2.5" for every element of {means}, where the columns are counted from 1.
    for i, value in enumerate({means}, 1):
        print(f"{label.bare} {i}: {value}")
even_cells
    # {gr} = {t_} / the {gr.bare} consists of the rows {t_.and_items} / Create a nested list {gr} with the rows {t_.items}. / let {gr} be {t_} / Assign the nested list {t_} to a variable named `{gr.bare}`.
    {gr} = {t_}
    # collect the {evens} in it, row by row, in one list / Create a list named `{evens.bare}` of all even numbers in {gr}, in the order of the rows. / {evens}: every cell divisible by 2, in a flat list / go through all rows and put the even numbers into a list of {evens} / which of the cells can be divided by 2? they make the list {evens} / Store all elements of {gr} that are divisible by 2 in a list named `{evens.bare}`, row by row.
    {evens} = [value for row in {gr} for value in row if value % 2 == 0]
    # their sum is {total}, which is 0 if there are none / Store the sum of {evens} in a variable named `{total.bare}`. / add them up as {total} / let {total} be all the {evens} together / compute the {total} of the {evens}; without any it is 0 / Compute the {total} of all elements in {evens}.
    {total} = sum({evens})
    # print the {total}, and how many cells of the {gr.bare} are not even / Print {total} and the number of elements of {gr} that are odd. / show the {total}, then the count of odd numbers in the whole {gr.bare} / what is the {total}, and how many odd cells are there? / Output {total}, followed by the number of odd elements in all rows of {gr}.
    print({total}, sum(value % 2 == 1 for row in {gr} for value in row))
highs_and_lows
    # {gr} = {g_} / somebody wrote down a {gr.bare} with the rows {g_.and_items} / Create a nested list named {gr} equal to {g_}. / let {gr} have the rows {g_.items} / Store the list of rows {g_} in a variable named `{gr.bare}`.
    {gr} = {g_}
    # the largest number of each row: a list of {highs.bare} / Create a list {highs} that contains the maximum of every row. / for each row its maximum, as {highs} / take the greatest cell from every row and call the list {highs} / Store the {highs.bare} of the rows of {gr} in a list, from top to bottom.
    {highs} = [max(row) for row in {gr}]
    # and the smallest of each column as {lows} / Create a list {lows} with the minimum of every column, from left to right. / now the {lows.bare}: column by column, the least number / {lows} does the same for the columns, but with the smallest number / Store the minima of the columns of {gr} in a list named `{lows.bare}`.
    {lows} = [min(column) for column in zip(*{gr})]
    # print the smallest of the {highs.bare} and the largest of the {lows.bare} / Print the minimum of {highs}, followed by the maximum of {lows}. / what is the least of the {highs.bare}, and what the greatest of the {lows.bare}? / show the lowest number in {highs}, then the highest one in {lows} / Output the minimum of the first list and the maximum of the second list.
    print(min({highs}), max({lows}))
magic_square
    # write a function {f}({pm}) that returns True if all rows and all columns of the square {pm} have the same sum, otherwise False / Write a function {f} with the parameter {pm}, a square nested list. It returns whether the sums of all its rows and all its columns are equal. The diagonals do not matter. / i need {f}({pm}): do the rows and the columns of {pm} all add up to one and the same number? it gives back True or False, and diagonals are ignored / {f} takes a square {pm} and says (as a bool) whether every row sum and every column sum is the same / Define {f}({pm}) which returns True for a square whose row sums and column sums are all identical and False for any other square.
    def {f}({pm}):
        totals = [sum(row) for row in {pm}] + [sum(column) for column in zip(*{pm})]
        return len(set(totals)) == 1
    # try it on {magic_} and keep the answer as {flag} / Call {f} with {magic_} and store the result in a variable named `{flag.bare}`. / {flag} = what the function says about {magic_} / is {magic_} such a square? ask {f} and put the answer in {flag} / let {flag} be the return value of {f} for the square {magic_} / Assign the return value of {f} for the square {magic_} to `{flag.bare}`.
    {flag} = {f}({magic_})
    # the same for {magic2_}, as {flag2} / Do the same for the square {magic2_} and store the result in {flag2}. / and what about {magic2_}? its answer is {flag2} / now with {magic2_}; keep that in {flag2} / Call the function a second time, with {magic2_}, and assign the result to {flag2}.
    {flag2} = {f}({magic2_})
    # print {word_} if both are true, else {word2_} / Print {word_} if {flag} and {flag2} are both True, and {word2_} otherwise. / show {word_} for two good squares; if one of them is not, show {word2_} / if both answers are yes print {word_}, in any other case print {word2_} / Output {word_} when both calls returned True; otherwise output {word2_}.
    print({word_} if {flag} and {flag2} else {word2_})
norms_of_rows
    # {g} = {v_} / each row of {g} is a vector; the rows are {v_.and_items} / Create a nested list {g} with the rows {v_.items}. / the vectors {v_}, one per row, are called {g} / Store the matrix {v_} in a variable named `{g.bare}`.
    {g} = {v_}
    # the L1 norm of each row, that is the sum of the absolute values, goes into a list {xs} / Compute the sum of the absolute values of every row and store these L1 norms in a list {xs}. / {xs}: for every row, drop the minus signs and add up / make a list {xs} of the L1 norms (absolute values, summed) of the rows / Create a list named `{xs.bare}` that contains the L1 norm of each row of {g}.
    {xs} = [sum(abs(value) for value in row) for row in {g}]
    # then the L2 norm of each, the square root of the sum of the squares, as {ys} / Compute the Euclidean norm of every row, the root of the sum of its squared elements, and store the norms in a list {ys}. / {ys} = square the numbers of a row, add, take the root; for each row / a second list {ys} with the L2 norms: root of the summed squares, row by row / Create a list named `{ys.bare}` with the L2 norm of each row.
    {ys} = [math.sqrt(sum(value ** 2 for value in row)) for row in {g}]
    # print both for each row, the second rounded to {dec} decimals / For each row, print its L1 norm and its L2 norm, the latter rounded to {dec} decimal places. / show a line per row: first its number from {xs}, then that from {ys} with {dec} digits after the point / go through both lists side by side and print each pair, rounding the L2 norm to {dec} places / Output the elements of {xs} and {ys} in pairs, one pair per line, with the second value rounded to {dec} decimals.
    for first, last in zip({xs}, {ys}):
        print(first, round(last, {dec}))
shares_in_rows
    # {gr} = {p_} / votes in a {gr.bare}, a row for each town: {p_} / Create a nested list named `{gr.bare}` with the rows {p_.and_items}. / let {gr} be {p_} / Store the rows {p_.items} as a nested list in {gr}.
    {gr} = {p_}
    # divide every cell by the sum of its row; the new rows are the {shares.bare} / Normalise each row of {gr} so that it adds up to 1, and store the new rows in a nested list {shares}. / {shares}: the same shape, but each number as a part of its row's sum / make {shares}, where a cell is the old cell divided by everything in its row / What part of its row does each cell make? Store the quotients, row by row, in {shares}.
    {shares} = [[value / sum(row) for value in row] for row in {gr}]
    # take the largest of each row as {out} / Create a list {out} with the maximum of each row of {shares}. / {out} has the biggest of the {shares.bare} from every row / for every row, what is its greatest share? put these in {out} / Store the row maxima of {shares} in a list named `{out.bare}`.
    {out} = [max(row) for row in {shares}]
    # print them as percentages with one decimal, a line each / Print each element of {out} on its own line as a percentage with one decimal place. / show every one of them in percent, one digit after the point and a % right behind, line by line / print one per line, and in percent: like 41.7% / Output the elements of {out} on separate lines, formatted as percentages with one decimal.
    for value in {out}:
        print(f"{value:.1%}")
four_corners
    # {gr} = {g_} / the {gr.bare} has the rows {g_.items} / Create a nested list {gr} from the rows {g_.and_items}. / here is a {gr.bare}: {g_} / Store {g_} in a variable named `{gr.bare}`.
    {gr} = {g_}
    # put the numbers in its {corners} in a list: top left, top right, bottom left, bottom right / Create a list named `{corners.bare}` with the upper left, the upper right, the lower left and the lower right element, in this order. / the list {corners}: first row from left to right, then last row, only the ends of them / {corners} = first and last of the top row, then first and last of the bottom row / what stands in the four {corners}? keep it as a list, upper ones first, each time left before right / Store the numbers in the four {corners} of {gr} in a list, in the order top left, top right, bottom left, bottom right.
    {corners} = [{gr}[0][0], {gr}[0][-1], {gr}[-1][0], {gr}[-1][-1]]
    # print their sum / Print the sum of {corners}. / what do the {corners} add up to? / show what they make together / Output the sum of the four numbers.
    print(sum({corners}))
    # set the upper left and the lower right corner to {k} / both the first and the very last cell of the {gr.bare} become {k} / Assign {k} to the first element of the first row and to the last element of the last row. / write {k} where the rows begin (top left) and where they end (bottom right) / replace the top left and the bottom right number of {gr} by {k} / Replace the numbers in the upper left and in the lower right corner of {gr} by {k}.
    {gr}[0][0] = {k}
    {gr}[-1][-1] = {k}
    # print the rows with {sep_} between the cells / Print {gr} row by row, separating the elements by {sep_}. / show every row on its own line, {sep_} in between / a line for each row, please, its numbers parted by {sep_}; print that / Output each row of {gr} on a separate line with the separator {sep_}.
    for row in {gr}:
        print(*row, sep={sep_})
"""
stories(d, with_imports(SUMMED, IMPORTS), SLOTS)
SHAPED = r"""
columns_become_rows
    # {gr} = {g_} / a {gr.bare} with the rows {g_.and_items} / Create a nested list named `{gr.bare}` with the rows {g_.items}. / let {gr} be {g_} / Assign {g_} to a variable named {gr}.
    {gr} = {g_}
    # make its columns the rows of a new one, {transposed} / Store the transpose of {gr}, a list of lists, in a variable named `{transposed.bare}`. / {transposed}: first column as the first row, second column as the second row, and so on / swap rows and columns, and call the result {transposed}; {gr} stays as it is / Create a nested list {transposed} in which rows and columns of {gr} are exchanged.
    {transposed} = [list(column) for column in zip(*{gr})]
    # how many rows and columns does it have? / Print the number of rows and the number of columns of {transposed}. / show its height and then its width / print the length of {transposed} and that of its first row / Output how many rows {transposed} has, followed by how many columns it has.
    print(len({transposed}), len({transposed}[0]))
    # and print it, a row per line, {sep_} between the numbers / Print every row of {transposed} on its own line, the elements separated by {sep_}. / show its rows one below the other, with {sep_} as the separator / then its rows line by line, {sep_} in between: print them / Output {transposed} row by row, with {sep_} between neighbouring elements.
    for row in {transposed}:
        print(*row, sep={sep_})
quarter_turns
    # write a function {f}({pm}) that returns {pm} rotated by a quarter turn to the right / Write a function {f} that takes a nested list {pm} and returns a new nested list: {pm} turned by 90 degrees clockwise. / i need {f}({pm}): the grid {pm} turned clockwise by 90 degrees, so its first column, read from the bottom up, is the new first row / define {f} with a grid {pm}; what it returns is {pm} after one quarter turn clockwise, as a list of lists / Define a function {f}({pm}) that returns {pm} rotated clockwise by 90 degrees. The last row of {pm} is the first column of the result.
    def {f}({pm}):
        return [list(column) for column in zip(*{pm}[::-1])]
    # turn {g_} and name the result {g} / Call {f} with {g_} and store the result in a variable named `{g.bare}`. / {g} = {g_}, turned by the function / let {g} be what {f} makes of {g_} / the rows {g_.and_items}, rotated with {f}, are to be kept as {g} / Assign the return value of {f} for the rows {g_.items} to `{g.bare}`.
    {g} = {f}({g_})
    # once more: turn {g}, and call that {twice} / Apply {f} to {g} and store the result in `{twice.bare}`. / {twice}: {g} after another quarter turn / rotate the result one more time; this is {twice} / Pass {g} to the function again and name what it returns {twice}.
    {twice} = {f}({g})
    # print both, one below the other / Print {g}, then {twice} on the next line. / show {g} first and {twice} under it / what do they look like? a line for {g}, a line for {twice} / Output the nested lists {g} and {twice} on two lines.
    print({g})
    print({twice})
mirror_and_flip
    # {gr} = {t_} / store these rows as a {gr.bare}: {t_.items} / Create a nested list named `{gr.bare}` with the value {t_}. / let {gr} have the rows {t_.and_items} / Define {gr} as the nested list {t_}.
    {gr} = {t_}
    # mirror it left to right as {mirrored}: every row backward / Create a nested list {mirrored} in which each row of {gr} is reversed. / {mirrored} is the {gr.bare} with left and right exchanged / turn the order around inside each row (not of the rows) and call it {mirrored} / Store the left-right mirror image of {gr} in a variable named `{mirrored.bare}`.
    {mirrored} = [row[::-1] for row in {gr}]
    # and upside down as {flipped}: the last row first / Create a nested list {flipped} with the rows of {gr} in reverse order. / {flipped}: the rows of {gr} from the bottom to the top, each of them unchanged / now exchange top and bottom of {gr}, named {flipped} / Store the rows of {gr}, from the last to the first, in a variable named `{flipped.bare}`.
    {flipped} = {gr}[::-1]
    # print the first row of each, {mirrored} and then {flipped} / Print the first row of {mirrored} and the first row of {flipped} on separate lines. / show the top row of {mirrored} and, below it, the top row of {flipped} / what are the first rows of {mirrored} and {flipped}? a line for each / Output the row at index 0 of {mirrored}, then that of {flipped} on a new line.
    print({mirrored}[0])
    print({flipped}[0])
rows_and_columns_swapped
    # {g} = {g_} / let {g} be {g_} / Create a nested list {g} with the rows {g_.and_items}. / {g_.items}: these are the rows of {g} / Store {g_} in a variable named `{g.bare}`.
    {g} = {g_}
    # swap the rows {r1} and {r1b}; the first row is number 1 / Exchange row {r1} and row {r1b} of {g}, counted from 1. / row number {r1} and row number {r1b} change places (counting starts at 1) / the {r1.th} and the {r1b.th} row should trade places / Let the rows with the numbers {r1b} and {r1} exchange their positions, where the top row has number 1.
    {g}[{r1} - 1], {g}[{r1b} - 1] = {g}[{r1b} - 1], {g}[{r1} - 1]
    # now the columns with index {c0} and {c0b}, from 0, change places too / Exchange the columns with the indices {c0} and {c0b}, counted from 0, in every row. / do the same with columns, this time indices from 0: {c0} and {c0b} / swap columns {c0} and {c0b} in all rows (0 is the leftmost column) / In each row, exchange the elements at the indices {c0} and {c0b}.
    for row in {g}:
        row[{c0}], row[{c0b}] = row[{c0b}], row[{c0}]
    # print each row as a list / Print the rows of {g}, one list per line. / show {g} one row after the other, each on a line of its own / a line for every row: print them / Output every row of {g} on a separate line.
    for row in {g}:
        print(row)
without_a_column
    # {g} = {t_} / the grid {g} has the rows {t_.items} / Create a nested list named {g} containing the rows {t_.and_items}. / let {g} be {t_} / Store the nested list {t_} in a variable named `{g.bare}`.
    {g} = {t_}
    # delete the column with index {c0}, counted from 0 / Remove the element at index {c0} from every row. / take column {c0} out of it (the leftmost is 0) / in each row, what stands at index {c0} has to go / Delete column {c0} of {g}, where columns are counted from 0.
    for row in {g}:
        del row[{c0}]
    # and row number {r1}, counted from 1 / Delete row {r1} of {g}; here the first row has number 1. / the {r1.th} row goes as well / also drop one row: number {r1}, if the top one is number 1 / Remove the {r1.th} row from {g}.
    del {g}[{r1} - 1]
    # add a new row at the bottom: {short_row} / Append the row {short_row} to {g}. / {short_row} becomes the last row / put {short_row} below the other rows / Insert {short_row} as a new row at the end.
    {g}.append({short_row})
    # print the rows with {sep_} between the numbers / Print each row of {g} on a line of its own, its elements separated by {sep_}. / show what it looks like now, line by line, with {sep_} in between / one row per line and {sep_} between two numbers: print {g} like that / Output {g} row by row, using the separator {sep_}.
    for row in {g}:
        print(*row, sep={sep_})
flat_sorted_cut
    # {gr} = {p_} / {gr}: a nested list with the rows {p_.items} / Create a nested list {gr} with the rows {p_.and_items}. / let {gr} be {p_} / Assign the nested list {p_} to a variable named `{gr.bare}`.
    {gr} = {p_}
    # make one list of it, row after row, called {flat} / Create a list {flat} with all elements of {gr} in row order. / {flat} has the same numbers without the rows / join the rows to a single list named {flat} / Flatten {gr} and store the list in a variable named `{flat.bare}`.
    {flat} = [value for row in {gr} for value in row]
    # sort it from large to small / Sort {flat} in descending order, in place. / bring it in order, the largest number first / put {flat} in falling order / Arrange the elements of {flat} from the greatest to the least.
    {flat}.sort(reverse=True)
    # cut it into rows of {few}, the last one possibly shorter, and name these {out} / Split {flat} into consecutive rows of {few} elements and store them in a nested list {out}. The last row may be shorter. / {out}: rows again, but each with {few} numbers (only the last can have fewer) / now make new rows of {few} numbers from {flat} and keep them as {out}; what is left over is the last row / Create a nested list {out} whose rows are the first {few} elements of {flat}, the next {few} and so on.
    {out} = [{flat}[i:i + {few}] for i in range(0, len({flat}), {few})]
    # how many rows is that? print it, then the last row / Print the number of rows in {out} and its last row. / show the length of {out} and the row at its end / print how many rows {out} has, and after it the bottom one / Output the count of rows in {out}, followed by the last of them.
    print(len({out}), {out}[-1])
table_with_totals
    # {gr} = {p_} / sales in a {gr.bare}, one row per shop: {p_} / Create a nested list {gr} with the rows {p_.items}. / let {gr} have the rows {p_.and_items} / Store {p_} in a variable named `{gr.bare}`.
    {gr} = {p_}
    # put the sum of each row at its end / Append to every row of {gr} the sum of its elements. / each row gets one more number, its own total / extend every row by what it adds up to / In {gr}, add to each row, as a new last element, the sum of the row.
    for row in {gr}:
        row.append(sum(row))
    # then a new row at the bottom with the sum of each column, the new column too / Append a row that contains the sum of every column of {gr}, including the column of sums. / add the column sums as the last row (also of the column that was just added) / below, there should be one more row: for each column what its numbers make / Add a last row to {gr} in which each element is the sum of the column above it.
    {gr}.append([sum(column) for column in zip(*{gr})])
    # print it line by line with {sep_} between the numbers / Print the rows of {gr}, one per line, with the separator {sep_}. / show all rows, one below the other, {sep_} in between / what does it look like? a line per row, {sep_} between the cells / Output each row on its own line, the numbers separated by {sep_}.
    for row in {gr}:
        print(*row, sep={sep_})
    # what is the number in the bottom right corner? / Print the last element of the last row. / show only the total of everything, which is in the lower right corner / and print the cell at the end of the last row / Output the element in the bottom right corner of {gr}.
    print({gr}[-1][-1])
rows_by_their_sum
    # {gr} = {g_} / the rows of a {gr.bare}: {g_.and_items} / Define a nested list {gr} with the rows {g_.items}. / let {gr} be {g_} / Create a variable named `{gr.bare}` that holds {g_}.
    {gr} = {g_}
    # sort the rows by their sum, smallest sum first, as a new list {order} / Store the rows of {gr}, sorted by their sums in ascending order, in a list named `{order.bare}`. / {order}: the rows, arranged so that the sums grow; {gr} is not changed / which row adds up to least, to second least, and so on? keep the rows in this way as {order} / Create a list {order} of the rows of {gr}, ordered from the lowest to the highest sum.
    {order} = sorted({gr}, key=sum)
    # print the last row of it with {sep_} between the numbers / Print the elements of the last row in {order}, separated by {sep_}. / show the row with the highest sum, {sep_} in between / what is the row at its end? print its numbers with {sep_} as the separator / Output the row at the end of {order}, with {sep_} between its elements.
    print(*{order}[-1], sep={sep_})
    # by how much does its sum exceed that of the first? / Print the difference between the sum of the last row and the sum of the first row of {order}. / show how far the highest and the lowest row sum are apart / print the sum of the last one minus the sum of the first one / Output the largest row sum less the smallest row sum.
    print(sum({order}[-1]) - sum({order}[0]))
every_row_in_order
    # {gr} = {t_} / we have the {gr.bare} {t_} / Create a nested list named `{gr.bare}` with the rows {t_.and_items}. / rows for {gr}: {t_.items} / Store the nested list {t_} in {gr}.
    {gr} = {t_}
    # sort the numbers inside each row, as {out}, and leave {gr} alone / Create a nested list {out} with the rows of {gr}, each sorted in ascending order. / {out} has the same rows with their numbers from small to large / every row by itself is put in order; the new rows are {out} / Store sorted copies of all rows of {gr} in a nested list {out}.
    {out} = [sorted(row) for row in {gr}]
    # the {medians} are the numbers in the middle of these rows, at index length // 2 / Create a list {medians} with the element at index len(row) // 2 of each row of {out}. / {medians}: from each sorted row the one in the middle (half its length, rounded down, is the index) / pick from every row of {out} the item at half of its length, rounded down, for a list {medians} / Store the element in the middle of each row of {out}, at the index length // 2, in a list named `{medians.bare}`.
    {medians} = [row[len(row) // 2] for row in {out}]
    # print the {medians} and the mean of them, rounded to {dec} decimals / Print {medians}, followed by their arithmetic mean rounded to {dec} decimal places. / show the list and then its average with {dec} places / what are they, and what is their mean, rounded to {dec} digits? / Output the list {medians} and its mean, rounded to {dec} decimals.
    print({medians}, round(sum({medians}) / len({medians}), {dec}))
rows_pushed_around
    # write a function {f}(row, {pn}) that moves the numbers of a row {pn} places to the right; what falls out at the end comes in at the front / Write a function {f}(row, {pn}) that returns the list row rotated to the right by {pn} places. {pn} is at least 1 and less than the length of row. / {f} takes row and {pn} and returns a list: the last {pn} items of row, then all those before them ({pn} is between 1 and its length minus 1) / i need {f}(row, {pn}), which gives back a new row where everything stands {pn} further right, and the last {pn} items are in front / Define {f} with the parameters row and {pn}: it returns the last {pn} elements of row followed by the others, for any {pn} from 1 to less than the length.
    def {f}(row, {pn}):
        return row[-{pn}:] + row[:-{pn}]
    # {g} = {g_} / a grid {g}: {g_} / Create a nested list {g} with the rows {g_.items}. / the rows {g_.and_items} are {g} / Store {g_} in a variable named `{g.bare}`.
    {g} = {g_}
    # move each of its rows by {turn} with the function, as {out} / Apply {f} with {turn} places to every row of {g} and store the new rows in {out}. / {out}: all rows of {g}, each pushed {turn} to the right by {f} / call {f} for every row of {g} and {turn} places; collect the results in {out} / Create a nested list {out} with the return values of {f} for the rows of {g} and a shift of {turn}.
    {out} = [{f}(row, {turn}) for row in {g}]
    # print its first column as a list / Print a list of the first element of each row of {out}. / show, as a list, what now stands leftmost in the rows of {out} / which numbers are in column 0 of {out}? print them as a list / Output the first column of {out} as a list.
    print([row[0] for row in {out}])
below_and_beside
    # {g} = {g_} and {g2} = {twin} / two grids of the same size: {g} is {g_}, {g2} is {twin} / Create two nested lists, {g} with the rows {g_.items} and {g2} with the rows {twin.items}. / {g_} shall be named {g}, and {twin} is {g2} / Store {g_} in a variable named `{g.bare}` and {twin} in a variable named `{g2.bare}`.
    {g} = {g_}
    {g2} = {twin}
    # put the rows of {g2} under those of {g}, as a new grid {below} / Create a nested list {below} with the rows of {g} followed by the rows of {g2}. / {below}: first all rows of {g}, then all of {g2} / stack them, {g} on top, and call it {below} / Store the rows of both grids, those of {g} first, in a nested list named `{below.bare}`.
    {below} = {g} + {g2}
    # and side by side as {beside}: each row of {g}, continued by the same row of {g2} / Create a nested list {beside} in which every row is a row of {g} followed by the corresponding row of {g2}. / for {beside}, join the first row of {g} with the first of {g2}, the second with the second, and so on / {beside} has {g} on the left and {g2} on the right / Join {g} and {g2} row by row, {g} on the left, and store the longer rows in `{beside.bare}`.
    {beside} = [left + right for left, right in zip({g}, {g2})]
    # print how many rows {below} has and how long the rows of {beside} are / Print the number of rows of {below} and the number of columns of {beside}. / how many rows are in {below}, and how many columns in {beside}? / show the height of {below}, then the width of {beside} / Output the length of {below}, followed by the length of the first row of {beside}.
    print(len({below}), len({beside}[0]))
cut_out_a_part
    # {gr} = {t_} / let {gr} be {t_} / Create a nested list {gr} with the rows {t_.items}. / the {gr.bare} has these rows: {t_.and_items} / Define `{gr.bare}` as the nested list {t_}.
    {gr} = {t_}
    # cut out the rows {r_lo} to {r_hi} and the columns {c_lo} to {c_hi}, all included and counted from 0; that is the {section.bare} / Store the part of {gr} with the row indices {r_lo} to {r_hi} and the column indices {c_lo} to {c_hi}, both limits included, in a variable named `{section.bare}`. / {section}: of the rows from index {r_lo} up to and including {r_hi} only the columns from index {c_lo} up to and including {c_hi} / take columns {c_lo} to {c_hi} of rows {r_lo} to {r_hi} as the {section.bare}, where counting starts at 0 and the last ones belong to it / Create a nested list {section} from the rows {r_lo} through {r_hi} and the columns {c_lo} through {c_hi} of {gr}, counted from 0.
    {section} = [row[{c_lo}:{c_hi} + 1] for row in {gr}[{r_lo}:{r_hi} + 1]]
    # print the {section.bare}, a row per line / Print each row of {section} on its own line. / show it row by row, as lists / print every row of it, one below the other / Output the rows of {section} on separate lines.
    for row in {section}:
        print(row)
    # and what does it add up to? / Print the sum of all numbers in {section}. / show the total of its cells / print all the numbers of the {section.bare} added together / Output the sum over all rows of {section}.
    print(sum(sum(row) for row in {section}))
zeros_under_the_diagonal
    # {g} = {q_} / {g} is the square {q_} / Create a square nested list {g} with the rows {q_.items}. / let {g} have as many rows as columns, namely {q_.and_items} / Store the square matrix {q_} in a variable named `{g.bare}`.
    {g} = {q_}
    # set everything below the main diagonal to {zero_} / Replace all elements of {g} whose column index is less than their row index by {zero_}. / where the column index is smaller than the row index, {zero_} comes in / write {zero_} in every cell under the diagonal from the top left to the bottom right, but not on it / Assign {zero_} to each cell of {g} that lies under the main diagonal.
    for r in range(len({g})):
        for c in range(r):
            {g}[r][c] = {zero_}
    # print the rows with {sep_} between the numbers / Print {g} row by row, separating the elements by {sep_}. / show it, a line per row, with {sep_} in between / what do the rows look like now? one per line, {sep_} between the cells / Output every row on its own line with {sep_} as the separator.
    for row in {g}:
        print(*row, sep={sep_})
an_edge_around_it
    # {g} = {g_} / the rows of {g} are {g_.and_items} / Create a nested list named {g} with the rows {g_.items}. / a small grid, {g_}, named {g} / Assign the nested list {g_} to a variable named `{g.bare}`.
    {g} = {g_}
    # put {k} at the beginning and at the end of each row; the new rows are {padded} / Create a nested list {padded} that contains each row of {g} with an additional {k} on its left and another on its right. / {padded}: every row of {g} with a {k} on both sides / surround the numbers of each row by {k} on the left and on the right, in a new grid {padded} / Store the rows of {g}, extended by {k} at both ends, in a nested list named `{padded.bare}`.
    {padded} = [[{k}, *row, {k}] for row in {g}]
    # add a row of {k}s, just as wide, above and below / Insert a row that consists only of {k} as the first row of {padded}, and append another such row at its end. / now the same at the top and at the bottom: a full row of {k} each / {padded} also gets a first and a last row in which every cell is {k} / Complete {padded} by a new first row and a new last row of the same length, filled with {k}.
    {padded}.insert(0, [{k}] * len({padded}[0]))
    {padded}.append([{k}] * len({padded}[0]))
    # print it line by line / Print each row of {padded}, the elements separated by spaces. / show the rows, one per line, with a space between the numbers / how does it look? a line for each row, blanks between the cells / Output the rows of {padded} on separate lines with a space between two elements.
    for row in {padded}:
        print(*row)
numpy_reshaped
    # put {flat_} in a numpy array {xs} / Create a NumPy array named {xs} from the list {flat_}. / {xs}: a numpy array with the numbers {flat_.and_items} / with numpy, make an array of {flat_} and call it {xs} / Store the numbers {flat_.items} as a numpy array in a variable named `{xs.bare}`.
    {xs} = np.array({flat_})
    # give it {h} rows and {w} columns, as {g} / Reshape {xs} to {h} rows and {w} columns and store the new array in {g}. / {g} = the same numbers in {h} rows of {w} / turn {xs} into a matrix {g} that is {w} wide and {h} high / Store {xs} with the shape ({h}, {w}) in a variable named `{g.bare}`.
    {g} = {xs}.reshape({h}, {w})
    # print it transposed / Print the transpose of {g}. / show {g} with rows and columns exchanged / what does it look like with its columns as rows? print that / Output {g} after swapping its two axes.
    print({g}.T)
    # and the largest of each column / Print the maximum of every column of {g}. / show the column maxima of {g} / which number is the greatest in each column of {g}? / Output an array with the largest element of each column of {g}.
    print({g}.max(axis=0))
"""
stories(d, with_imports(SHAPED, IMPORTS), SLOTS)
CELLS = r"""
two_grids_added
    # {g} = {g_} and {g2} = {twin} / there are two grids, {g} with the rows {g_.items} and {g2} with the rows {twin.items} / Create two nested lists of the same shape: {g} is {g_}, and {g2} is {twin}. / let {g} be {g_}; the other grid, {g2}, is {twin} / Store {g_} in a variable named `{g.bare}` and {twin} in a variable named `{g2.bare}`.
    {g} = {g_}
    {g2} = {twin}
    # add them cell by cell; the new grid is {out} / Create a nested list {out} in which each element is the sum of the elements of {g} and {g2} at the same place. / {out}: in each cell the number of {g} plus the number of {g2} / put one on the other and add what meets, as {out} / Compute the elementwise sum of {g} and {g2} and store it in {out}.
    {out} = [[a + b for a, b in zip(first, last)] for first, last in zip({g}, {g2})]
    # multiply every cell of that by {k}, still as {out} / Replace each element of {out} by {k} times its value. / all of {out} should be {k} times as large / {out} times the number {k}, please: same name, new values / Multiply all elements of {out} by {k} and store the new grid in {out} again.
    {out} = [[value * {k} for value in row] for row in {out}]
    # print its rows, {sep_} between the numbers / Print {out} row by row with the separator {sep_}. / show a line for each row of {out}, {sep_} in between / row after row, print the cells of {out} separated by {sep_} / Output each row of {out} on its own line, separating the elements by {sep_}.
    for row in {out}:
        print(*row, sep={sep_})
cell_by_cell
    # {g} = {g_} and {g2} = {alike} / the table {g_} was copied by hand, and the copy reads {alike}: name them {g} and {g2} / Create the nested list {g} with the value {g_} and the nested list {g2} with the value {alike}. / {g} is {g_}, {g2} is {alike} / Assign {g_} to a variable named `{g.bare}` and {alike} to a variable named `{g2.bare}`.
    {g} = {g_}
    {g2} = {alike}
    # where do they differ? make a list {out} of (row, column), counted from 0 / Create a list {out} of tuples with the row index and the column index of every cell in which {g} and {g2} are not equal. / compare them cell by cell and note each difference in {out} as a tuple of row and column index / {out}: the places (r, c), from 0, at which they don't have the same number / Collect in a list {out} all index pairs (row, column) whose elements in {g} and {g2} are different.
    {out} = [(r, c) for r in range(len({g})) for c in range(len({g}[r])) if {g}[r][c] != {g2}[r][c]]
    # for each of them print the number in {g} and the one in {g2}, {sep_} between / Print, for every tuple in {out}, the element of {g} and the element of {g2} at this place, separated by {sep_}, on one line. / go through {out} and show what {g} has there, {sep_} and what {g2} has there, a line each / which numbers stand there? print a line per place: from {g}, then {sep_}, then from {g2} / Output both values for each place in {out} on a separate line with {sep_} between them.
    for r, c in {out}:
        print({g}[r][c], {g2}[r][c], sep={sep_})
matrix_times_vector
    # write a function {f}({pm}, {pv}) that multiplies the matrix {pm} by the vector {pv} and returns the list of results / Write a function {f}({pm}, {pv}) that returns a list with the sum of products of each row of {pm} and {pv}. / {f} takes {pm}, a list of rows, and {pv}, a list as long as a row. for every row it multiplies the numbers by those of {pv} and adds up; it gives back the list of these sums / i need {f}({pm}, {pv}), matrix times vector, as a list / Define {f} with a nested list {pm} and a list {pv}: for each row of {pm}, the product of the row with {pv} is one element of the returned list.
    def {f}({pm}, {pv}):
        return [sum(a * b for a, b in zip(row, {pv})) for row in {pm}]
    # {xs} = {vec} and {g} = {v_} / the vector is {vec}, called {xs}, and the matrix {v_} is {g} / Create a list {xs} with the elements {vec.items} and a nested list {g} with the rows {v_.items}. / let {xs} be {vec} and {g} be {v_} / Store {vec} in a variable named `{xs.bare}` and {v_} in a variable named `{g.bare}`.
    {xs} = {vec}
    {g} = {v_}
    # multiply {xs} by the matrix with it; that's the {product.bare} / Call {f} for the vector {xs} and the matrix {g} and store the result in a variable named `{product.bare}`. / {product}: what the function returns for the vector {xs}, with {g} as the matrix / use {f} on {g} and {xs} and keep the {product.bare} / Compute the {product.bare} of {g} and {xs} with {f}.
    {product} = {f}({g}, {xs})
    # print it, and the place of its largest number, from 1 / Print {product} and the position of its maximum, where the first position is 1. / show the list, followed by the number (1 for the first) of the row that gave the most / print {product}, then where its greatest item is, counting from 1 / Output {product} and, after it, the 1-based position of the first maximum.
    print({product}, {product}.index(max({product})) + 1)
within_limits
    # {gr} = {g_} / let {gr} be {g_} / Create a nested list named `{gr.bare}` with the rows {g_.and_items}. / the {gr.bare} reads {g_} / Store the nested list {g_} in {gr}.
    {gr} = {g_}
    # no cell below {low}, none above {high}: what is smaller becomes {low}, what is larger becomes {high}. call that {clipped} / Create a nested list {clipped} from {gr} in which elements less than {low} are replaced by {low} and elements greater than {high} by {high}. / {clipped}: the same cells, limited to the range from {low} to {high} / raise everything under {low} to {low}, lower everything over {high} to {high}, and keep the new rows as {clipped} / Limit every element of {gr} to at least {low} and at most {high}, and store the result in `{clipped.bare}`.
    {clipped} = [[min(max(value, {low}), {high}) for value in row] for row in {gr}]
    # print the rows of both, old and new, next to each other / Print each row of {gr} followed by the same row of {clipped} on one line. / show a line per row: first the one of {gr}, then the one of {clipped} / for every row, print how it was and how it is now / Output the rows of {gr} and {clipped} in pairs, one pair per line.
    for before, after in zip({gr}, {clipped}):
        print(before, after)
numbers_replaced
    # {g} = {g_} / name this grid {g}: {g_} / Create a nested list {g} with the rows {g_.items}. / the rows of {g} are {g_.and_items} / Assign {g_} to a variable named `{g.bare}`.
    {g} = {g_}
    # how often is {in_} in it? keep the count as {num} / Count the elements of {g} that are equal to {in_} and store the count in {num}. / {num}: the number of cells with {in_} / count {in_} in all rows; call the count {num} / Store the number of occurrences of {in_} in {g} in a variable named `{num.bare}`.
    {num} = sum(row.count({in_}) for row in {g})
    # replace every {in_} by {big}, in a new grid {out} / Create a nested list {out} that is equal to {g} except that {big} stands in place of each {in_}. / {out} = {g} with {big} wherever there was {in_} / wherever {g} has {in_}, {out} has {big}; all else is the same / Store a copy of {g} with all elements {in_} changed to {big} in {out}.
    {out} = [[{big} if value == {in_} else value for value in row] for row in {g}]
    # print the count, then the rows of {out} one per line / Print {num} and, below it, each row of {out} on its own line. / show {num} first; after that come the rows of {out}, a line each / how many were replaced, and what are the rows of {out} now? a line for each of these / Output {num}, followed by the rows of {out} on separate lines.
    print({num})
    for row in {out}:
        print(row)
gray_to_black_and_white
    # {im} = {p_} / the gray values of a {im.bare} are {p_} / Create a nested list named `{im.bare}` with the rows {p_.items}. / let {im} be {p_} / Store {p_} in a variable named {im}.
    {im} = {p_}
    # make it black and white, as {out}: 1 where the value is {mid} or more, else 0 / Create a nested list {out} with 1 for each element of {im} that is at least {mid} and 0 for every other element. / {out} has a 0 for values under {mid} and a 1 for the rest / turn each cell into 1 if it is not less than {mid}, otherwise into 0; the new rows are {out} / Convert {im} to zeros and ones with the threshold {mid}, which counts as 1, and store them in {out}.
    {out} = [[1 if value >= {mid} else 0 for value in row] for row in {im}]
    # print {out} with {sign_} for 1 and {blank_} for 0, a row per line without spaces / Print each row of {out} as a string in which every 1 is {sign_} and every 0 is {blank_}. / show it as signs: {sign_} if the cell is 1, {blank_} if it is 0, nothing in between / draw the rows of {out}, one per line, ones as {sign_} and zeros as {blank_}, and print them / Output {out} line by line, writing {sign_} in place of 1 and {blank_} in place of 0.
    for row in {out}:
        print("".join({sign_} if value == 1 else {blank_} for value in row))
same_as_its_mirror_image
    # write a function {f}({pm}) that returns True if the square {pm} is symmetric: the same after swapping rows and columns / Write a function {f}({pm}) that returns whether the square nested list {pm} is equal to its transpose. / i want {f}({pm}). it says True when {pm} doesn't change if its columns are made its rows, otherwise False / is a square {pm} symmetric? {f}({pm}) should return that as a bool / Define {f} with a parameter {pm}, a square list of lists, which returns True if each row is equal to the column with the same index and False otherwise.
    def {f}({pm}):
        return {pm} == [list(column) for column in zip(*{pm})]
    # {g} = {mirror_} / let {g} be the square {mirror_} / Create a nested list {g} with the rows {mirror_.items}. / the rows {mirror_.and_items} are {g} / Store {mirror_} in a variable named `{g.bare}`.
    {g} = {mirror_}
    # if {f} says no for {g}, make it symmetric: copy each cell above the diagonal to the place under it / If {g} is not symmetric according to {f}, set every element below the main diagonal to the element with swapped indices. / should {f} return False for {g}, then each cell with a column index less than its row index gets the value of the cell on the other side of the diagonal / unless {f} is true for {g}, write the upper half of {g} into its lower half, rows and columns swapped / Check {g} with {f}; in case of False, assign {g}[c][r] to {g}[r][c] for each c less than r.
    if not {f}({g}):
        for r in range(len({g})):
            for c in range(r):
                {g}[r][c] = {g}[c][r]
    # print the last row of {g} with {sep_} in between / Print the elements of the last row, separated by {sep_}. / show the bottom row, {sep_} between its numbers / what is in the last row of {g} now? write {sep_} between the cells / Output the last row of {g} using the separator {sep_}.
    print(*{g}[-1], sep={sep_})
place_of_the_largest
    # {g} = {u_} / a map of heights, {g}, has the rows {u_.and_items} / Create a nested list named {g} with the rows {u_.items}. / let {g} be {u_} / Assign the nested list {u_} to a variable named `{g.bare}`.
    {g} = {u_}
    # which number in it is the {largest.bare}? keep it / Store the maximum of all elements of {g} in a variable named `{largest.bare}`. / {largest} = greatest of all its cells / take the {largest.bare} of the numbers in {g} / let {largest} be the highest value in any row / Determine the {largest.bare} number in {g} and assign it to `{largest.bare}`.
    {largest} = max(max(row) for row in {g})
    # where is it? store the row index as {py_} and the column index as {px_}, from 0 / Determine the row index {py_} and the column index {px_} of {largest} in {g}. / find it: {py_} is the index of its row, {px_} its index within this row / {py_}, {px_} = row and column where it stands, counting from 0 / Store in {py_} which row contains {largest}, and in {px_} at which index of this row it is found.
    {py_} = next(r for r, row in enumerate({g}) if {largest} in row)
    {px_} = {g}[{py_}].index({largest})
    # print row and column, both counted from 1 / Print {py_} and {px_}, each increased by 1. / show which row and which column that is when the first ones have number 1 / in which row and column is it, if you count from 1? / Output the two indices plus 1, first the row, then the column.
    print({py_} + 1, {px_} + 1)
numpy_products
    # {g} = np.array({q_}) and {g2} = np.array({twin}) / two numpy matrices: {g} is {q_}, {g2} is {twin} / Create two NumPy arrays, {g} from {q_} and {g2} from {twin}. / with numpy, make {g} out of {q_} and {g2} out of {twin} / Store {q_} as a numpy array named `{g.bare}`, and {twin} as a numpy array named `{g2.bare}`.
    {g} = np.array({q_})
    {g2} = np.array({twin})
    # the matrix product of {g} and {g2} is the {product.bare} / Compute the matrix product of {g} and {g2} and store it in a variable named `{product.bare}`. / multiply them as matrices, {g} on the left, and name it {product} / {product}: rows of {g} times columns of {g2} / let {product} be {g} times {g2} in the sense of matrices / Multiply the matrix {g} by the matrix {g2} and assign the result to `{product.bare}`.
    {product} = {g} @ {g2}
    # print it, and the sum of its main diagonal / Print {product} and, on the next line, its trace. / show the matrix; below it what its main diagonal adds up to / print {product} first, then the sum from its top left to its bottom right corner / Output {product}, followed by the sum of the elements on its main diagonal.
    print({product})
    print({product}.trace())
"""
stories(d, with_imports(CELLS, IMPORTS), SLOTS)

BOARDS = r"""
signs_on_a_board
    # an empty {bd.bare}, {n} by {n}, with {blank_} in every cell / Create a nested list named `{bd.bare}` with {n} rows and {n} columns in which every cell is {blank_}. / make {bd}: {n} rows of {n} cells, all {blank_} / let {bd} be a square of {n} times {n} cells that contain {blank_} / {n} lists with {n} times {blank_} each are the rows of the {bd.bare}; build it / Build a square nested list {bd} of {n} rows, filled with the string {blank_}.
    {bd} = [[{blank_}] * {n} for _ in range({n})]
    # put {sign_} in row {r1}, column {c1}, and {sign2_} in row {r1b}, column {c1b}, all counted from 1 / Place {sign_} in the {r1.th} row and {c1.th} column and {sign2_} in the {r1b.th} row and {c1b.th} column. / counting from 1: {sign_} goes to row {r1} and column {c1}; {sign2_} to column {c1b} of row {r1b} / one player sets {sign_} in column {c1} of row {r1}, the other one {sign2_} in row {r1b}, column {c1b} (the first ones have number 1) / Set the cell in row {r1} and column {c1} to {sign_} and the cell in row {r1b} and column {c1b} to {sign2_}. Rows and columns are numbered from 1.
    {bd}[{r1} - 1][{c1} - 1] = {sign_}
    {bd}[{r1b} - 1][{c1b} - 1] = {sign2_}
    # print the {bd.bare}, {sep_} between the cells / Print each row of {bd} on its own line, the cells joined by {sep_}. / show it row by row with {sep_} in between / what does it look like? a line for each row, its signs joined with {sep_} / Output the rows of {bd} one below the other, with {sep_} between neighbouring cells.
    for row in {bd}:
        print({sep_}.join(row))
a_full_line
    # write a function {f}({pm}, {ps}) that returns True if there is a row in {pm} where every cell is {ps}, else False / Write a function {f}({pm}, {ps}) that returns whether at least one row of the nested list {pm} consists only of {ps}. / i need {f}({pm}, {ps}): is any row of {pm} full of {ps}? it gives back True or False / {f} takes a board {pm} and a sign {ps}. if one of the rows has nothing but this sign in it, the answer is True, if none has, False / Define {f} with the parameters {pm} and {ps}; it returns True when all cells of some row of {pm} are equal to {ps}, and False otherwise.
    def {f}({pm}, {ps}):
        return any(all(cell == {ps} for cell in row) for row in {pm})
    # and {f2}({pm}, {ps}) does it for the columns, by calling {f} / Write a second function {f2}({pm}, {ps}) that returns whether some column consists only of {ps}. It calls {f} with the columns of {pm}. / the same for columns: {f2}({pm}, {ps}), which hands rows made of the columns to {f} / now {f2}({pm}, {ps}): True if a column is full of {ps}. swap rows and columns and let {f} do the work / Define {f2}({pm}, {ps}) so that it returns what {f} returns for {pm} with rows and columns exchanged.
    def {f2}({pm}, {ps}):
        return {f}(list(zip(*{pm})), {ps})
    # {g} = {xo_} / a game ended like this: {xo_}; call it {g} / Create a nested list {g} with the rows {xo_.items}. / let {g} be {xo_} / Store {xo_} in a variable named `{g.bare}`.
    {g} = {xo_}
    # print for {xo_sign} on {g} whether there is a full row, then whether there is a full column / Print the results of both functions for {g} and {xo_sign}, rows first. / has {xo_sign} a full row on {g}? and a full column? print both answers in one line / show what {f} says about {xo_sign} on {g}, followed by what {f2} says / Output the values of {f} and {f2} for the sign {xo_sign} and the board {g}.
    print({f}({g}, {xo_sign}), {f2}({g}, {xo_sign}))
a_piece_moves
    # a piece is in row {r0}, column {c0} of a board with {n} rows and {n} columns, counted from 0: {py_} and {px_} / {py_} = {r0} and {px_} = {c0}; that's where a piece stands on a board of {n} by {n}, indices from 0 / Store the row {r0} and the column {c0} of a piece in variables named {py_} and {px_}. The board has {n} rows and {n} columns, numbered from 0. / on a board ({n} rows, {n} columns, numbered from 0) a piece begins at row {py_} = {r0} and column {px_} = {c0} / Set {py_} to {r0} and {px_} to {c0}, the row and column index of a piece on a {n} by {n} board.
    {py_}, {px_} = {r0}, {c0}
    # move it by {udlr}: U is one row up, D one row down, L one column to the left, R one to the right; at an edge it stays where it is / Process the commands {udlr} one by one: U and D decrease and increase {py_} by 1, L and R decrease and increase {px_} by 1. Neither may leave the range from 0 to {n} - 1. / for each letter of {udlr} change its place: U row minus 1, D row plus 1, L column minus 1, R column plus 1, but never below 0 and never above {n} - 1 / it gets the commands {udlr} (up, down, left, right by one cell), and those that would lead off the board have no effect / Move the piece by the letters of {udlr}, where U, D, L and R stand for one cell up, down, left and right. A move that would leave the board is ignored.
    for move in {udlr}:
        if move == "U":
            {py_} = max({py_} - 1, 0)
        elif move == "D":
            {py_} = min({py_} + 1, {n} - 1)
        elif move == "L":
            {px_} = max({px_} - 1, 0)
        else:
            {px_} = min({px_} + 1, {n} - 1)
    # print where it is, row and column with {sep_} between / Print {py_} and {px_}, separated by {sep_}. / show {py_}, then {sep_}, then {px_} / where is it now? row first, column second, {sep_} in the middle / Output the row and the column of the piece with the separator {sep_}.
    print({py_}, {px_}, sep={sep_})
steps_between_cells
    # write a function {f}({pa}, {pb}) for the steps from one cell to another: rows apart plus columns apart; both cells are tuples (row, column) / Write a function {f}({pa}, {pb}) that returns the distance between two cells, given as tuples of row and column: the absolute difference of the rows plus that of the columns. / {f} takes two cells {pa} and {pb}, each as (row, column), and returns how many moves up, down, left or right lead from one to the other / i need {f}({pa}, {pb}). add how far the first numbers are apart to how far the second numbers are apart, without signs, and return that / Define {f} with two tuples {pa} and {pb} of a row and a column. It returns the sum of the absolute differences of their coordinates.
    def {f}({pa}, {pb}):
        return abs({pa}[0] - {pb}[0]) + abs({pa}[1] - {pb}[1])
    # {at} = {spot_} and {xs} = {spots_} / somebody stands at {spot_}, called {at}; the exits are at {spots_}, a list {xs} / Create a tuple {at} with the value {spot_} and a list {xs} with the tuples {spots_.items}. / let {at} be the cell {spot_}, and {xs} the cells {spots_.and_items} / Store {spot_} in a variable named `{at.bare}` and {spots_} in a variable named `{xs.bare}`.
    {at} = {spot_}
    {xs} = {spots_}
    # which cell of {xs} is the {nearest.bare} to {at}? keep it (the first one, if several are) / Store the first element of {xs} with the smallest distance to {at}, according to {f}, in a variable named `{nearest.bare}`. / {nearest}: the cell in {xs} for which {f} gives the least from {at} on; with equal ones the earliest / let {nearest} be the cell of {xs} that takes the fewest steps from {at}, the first of them on a tie / Determine the {nearest.bare} cell of {xs} as seen from {at}, using {f}; if there is a tie, take the first.
    {nearest} = min({xs}, key=lambda cell: {f}({at}, cell))
    # print it and how far away it is / Print {nearest} and its distance from {at}. / show {nearest}, then the number of steps to it from {at} / which one is it, and how many steps is it from {at}? / Output {nearest}, followed by what {f} returns for {at} and {nearest}.
    print({nearest}, {f}({at}, {nearest}))
marks_on_a_path
    # make a {bd.bare} of {tall} rows and {wide} columns with {blank_} everywhere / Create a nested list {bd} with {tall} rows and {wide} columns whose elements are all {blank_}. / {bd}: {wide} cells wide, {tall} cells high, nothing but {blank_} in it / {tall} rows, each with {wide} times {blank_}, that's the {bd.bare} / Build a list named `{bd.bare}` of {tall} rows with {wide} cells {blank_} each.
    {bd} = [[{blank_}] * {wide} for _ in range({tall})]
    # somebody walked over the cells {walk_}, as (row, column) from 0: put {sign_} on each of them / Set every cell of {bd} whose row and column index are in {walk_} to {sign_}. / mark the path {walk_} with {sign_}; the tuples are row and column index / the tuples in {walk_} are places, row index first. write {sign_} there / For each tuple (row, column) in {walk_}, assign {sign_} to this cell, counting from 0.
    for r, c in {walk_}:
        {bd}[r][c] = {sign_}
    # print the {bd.bare} line by line, nothing between the signs / Print the rows of {bd} as strings, one per line. / show it: a line per row, the signs side by side / what does it look like? glue the cells of each row together, a line for each / Output each row of {bd}, joined without separators, on its own line.
    for row in {bd}:
        print("".join(row))
    # on how many cells is a {sign_}? / Print the number of cells that contain {sign_}. / count the marked cells and print the count / show how often {sign_} occurs on the {bd.bare} / tell me how many cells have {sign_} now (a cell that was visited twice counts once) / Determine the number of cells of {bd} that are equal to {sign_} and print it.
    print(sum(row.count({sign_}) for row in {bd}))
ones_next_to_a_cell
    # write a function {f}({pm}, {py}, {px}) that counts the ones directly above, below, left and right of row {py}, column {px} in the grid {pm} of zeros and ones; outside the grid there is nothing / Write a function {f}({pm}, {py}, {px}) that returns the sum of the neighbours of the cell in row {py} and column {px} of {pm}, that is of the cells above, below, to the left and to the right. Cells outside {pm} are ignored. / i need {f}({pm}, {py}, {px}): {pm} has only 0 and 1; add up the up to four cells that touch row {py}, column {px} on its sides, and return the sum / how many ones are next to a cell, not counting diagonals? {f} gets {pm}, the row {py} and the column {px}, both from 0, and returns that number; beyond the edge nothing counts / Define {f} with a nested list {pm} of zeros and ones, a row index {py} and a column index {px}. It returns how many of the cells directly above, below, left and right of this cell are 1.
    def {f}({pm}, {py}, {px}):
        near = [({py} - 1, {px}), ({py} + 1, {px}), ({py}, {px} - 1), ({py}, {px} + 1)]
        return sum({pm}[i][j] for i, j in near if 0 <= i < len({pm}) and 0 <= j < len({pm}[0]))
    # {g} = {b_} / a grid of zeros and ones, {g}: {b_} / Create a nested list {g} with the rows {b_.items}. / let {g} be {b_} / Store {b_} in a variable named `{g.bare}`.
    {g} = {b_}
    # call it for column {c0}, row {r0} of {g} and keep the number as {num} / Call {f} for the cell of {g} in column {c0} and row {r0}, counted from 0, and store the result in {num}. / {num} = how many ones touch the cell with column index {c0} and row index {r0} in {g}, by the function / let {num} be what {f} gives for {g}, with {c0} as the column and {r0} as the row / Store in {num} the number of ones around the cell of {g} whose column index is {c0} and whose row index is {r0}, using {f}.
    {num} = {f}({g}, {r0}, {c0})
    # print {num}, then the same number for row {r0b}, column {c0b} / Print {num} and the return value of {f} for row {r0b} and column {c0b} of {g}. / show {num}, followed by the count for column {c0b} of row {r0b} in {g} / what are {num} and the number of ones next to the cell of {g} in row {r0b} and column {c0b}? / Output {num} and, after it, what the function returns for {g}, row {r0b} and column {c0b}.
    print({num}, {f}({g}, {r0b}, {c0b}))
seats_in_rows
    # {seats} = {names_} / people sit in rows: {names_}. these are the {seats.bare} / Create a nested list named `{seats.bare}` with the rows {names_.items}. / let {seats} be {names_} / Store who sits where, {names_}, row by row in {seats}.
    {seats} = {names_}
    # {person} gives the place to {guest}: put the new name there / Replace {person} in {seats} by {guest}. / where {person} sat, there is {guest} now; change the {seats.bare} / {guest} takes the place of {person}, all others stay / In every row of {seats}, exchange the name {person} for {guest}.
    {seats} = [[{guest} if name == {person} else name for name in row] for row in {seats}]
    # who is in row {r1} on seat {c1}, both counted from 1? keep the name as {txt} / Store the name in the {r1.th} row and {c1.th} column of {seats} in a variable named `{txt.bare}`. / {txt} = the person on seat number {c1} of row number {r1}, counting from 1 / look up row {r1}, seat {c1} (the first ones have number 1) and call what is there {txt} / Assign the element of {seats} in row {r1} and column {c1}, counted from 1, to {txt}.
    {txt} = {seats}[{r1} - 1][{c1} - 1]
    # print {txt}, then the last row with {sep_} between the names / Print {txt} and, on the next line, the names in the last row joined by {sep_}. / show {txt}; under it everybody in the bottom row, {sep_} in between / a line with {txt} and a line with the last row's names, joined with {sep_}: print both / Output {txt}, and below it the last row of {seats} with the separator {sep_}.
    print({txt})
    print({sep_}.join({seats}[-1]))
lamps_switched
    # {lamps} = {b_} / a wall of {lamps.bare}, 1 for on and 0 for off: {b_} / Create a nested list named `{lamps.bare}` with the rows {b_.and_items}. / let {lamps} have the rows {b_.items} / Store the zeros and ones {b_} in {lamps}.
    {lamps} = {b_}
    # switch all in row {r1}, counted from 1: on becomes off, off becomes on / In the {r1.th} row, replace every 0 by 1 and every 1 by 0. / the {r1.th} row is turned around, so each 1 is a 0 now and each 0 a 1 / invert row number {r1} (the top one is number 1) / Invert all values in row {r1} of {lamps}, where rows are numbered from 1.
    {lamps}[{r1} - 1] = [1 - value for value in {lamps}[{r1} - 1]]
    # the same for column {c1}, also from 1 / Invert the {c1.th} column of {lamps} in the same way. / now the {c1.th} column: each 0 there becomes 1, each 1 becomes 0 / do that with column number {c1} as well, the leftmost being number 1 / In every row, replace the value in the {c1.th} column by 1 minus this value.
    for row in {lamps}:
        row[{c1} - 1] = 1 - row[{c1} - 1]
    # how many are on? / Print the number of ones in {lamps}. / print how many of the {lamps.bare} are on now / show the count of 1 in all rows / tell me how many {lamps.bare} are on / Determine how many elements of {lamps} are 1 and print the number.
    print(sum(sum(row) for row in {lamps}))
shots_at_ships
    # {ships} = {b_} / 1 is a ship and 0 is water: {ships} has the rows {b_.items} / Create a nested list {ships} with the rows {b_.and_items}. / let {ships} be the grid {b_} / Store the grid of zeros and ones {b_} in a variable named `{ships.bare}`.
    {ships} = {b_}
    # the {shots} go to {shots_}, (row, column) from 0 / {shots} = {shots_} / Create a list {shots} of the tuples {shots_.items}. / let {shots} be the places {shots_.and_items}, row index first / Store the list {shots_} in a variable named `{shots.bare}`.
    {shots} = {shots_}
    # which of them are {hits}, that is, have a 1 at their place? make a list / Create a list named `{hits.bare}` of those tuples in {shots} whose cell in {ships} is 1. / {hits}: the {shots} that meet a ship / collect all {shots} with a 1 under them, they are the {hits} / go through the {shots}; a place with a 1 in {ships} belongs to the {hits} / Store those elements of {shots} at whose row and column {ships} has a 1 in a list named `{hits.bare}`.
    {hits} = [(r, c) for r, c in {shots} if {ships}[r][c] == 1]
    # print the {hits}, or {word_} if there are none / Print {hits}, but {word_} instead if the list is empty. / show {word_} for an empty list, else the {hits} / if nothing was hit print {word_}, otherwise the list of {hits} / Output {word_} if {hits} has no elements; otherwise output {hits}.
    print({hits} if {hits} else {word_})
numbers_on_a_card
    # the {card} has the rows {u_.and_items} / {card} = {u_} / Create a nested list named `{card.bare}` with the rows {u_.items}. / let the {card} be {u_} / Store {u_} in a variable named {card}.
    {card} = {u_}
    # these numbers are called: {calls_}. for each cell of the {card} note True if it is among them and False if not, as {out} / Create a nested list {out} of the same shape as {card} in which a cell is True if the number is in {calls_}, and False otherwise. / {out}: is the number in this cell one of {calls_}? True or False, row by row of the {card} / somebody calls {calls_}; put True in {out} where the {card} has one of these and False everywhere else / Check for every number on {card} whether it occurs in {calls_} and store the truth values, row by row, in {out}.
    {out} = [[value in {calls_} for value in row] for row in {card}]
    # is any row complete? store that as {flag} / Store in {flag} whether all values are True in at least one row of {out}. / {flag} = True if some row of {out} has only True in it, otherwise False / let {flag} say whether a whole row of the {card} was called / Determine whether {out} contains a row without any False, and assign the answer to `{flag.bare}`.
    {flag} = any(all(row) for row in {out})
    # print {word_} if it is so; if not, how many cells were called / Print {word_} if {flag} is True, and the number of True values in {out} otherwise. / show {word_} when {flag} is true, else the count of True in all rows of {out} / with a complete row print {word_}, without one print how often True is in {out} / Output {word_} for a complete row; otherwise output how many cells of {out} are True.
    print({word_} if {flag} else sum(sum(row) for row in {out}))
columns_of_one_width
    # {g} = {words_} / a table of texts, {g}: {words_} / Create a nested list {g} with the rows {words_.items}. / let {g} have the rows {words_.and_items} / Store {words_} in a variable named `{g.bare}`.
    {g} = {words_}
    # how long is the longest text in each column? make a list {widths} / Create a list named `{widths.bare}` with the length of the longest string of each column of {g}. / {widths}: for every column the greatest length in it / column by column, find out how many characters the longest text has, and keep the {widths} / Store the maximum length of the strings in each column in a list {widths}, from left to right.
    {widths} = [max(len(text) for text in column) for column in zip(*{g})]
    # print the rows with every text filled up on its left to the width of its column, {sep_} between the columns / Print each row of {g} on one line, right-aligning each string to the width of its column in {widths} and joining them by {sep_}. / show {g} as a neat table: texts at the right edge of columns as wide as {widths} says, {sep_} in between / row by row, push each text to the right within its column's width, join them with {sep_} and print that / Output the rows of {g}, one per line; all strings are right-justified to the corresponding element of {widths} and separated by {sep_}.
    for row in {g}:
        print({sep_}.join(text.rjust(width) for text, width in zip(row, {widths})))
lines_of_a_map
    # {xs} = {lines_} / a map in lines of the same length: {lines_}, as {xs} / Create a list {xs} with the strings {lines_.items}. / let {xs} be {lines_} / Store the strings {lines_} in a list named `{xs.bare}`.
    {xs} = {lines_}
    # read the column with index {c0}, from 0, from top to bottom as a string {txt} / Join the characters at index {c0} of all strings to a string {txt}. / {txt}: from every line the character at index {c0}, one after the other / column {c0}, counted from 0, as a single string, the top character first; name it {txt} / Create a string named `{txt.bare}` from the characters in column {c0} of the lines, where the first column has index 0.
    {txt} = "".join(line[{c0}] for line in {xs})
    # in all lines replace {line_sign} by {line_sign2}, in a new list {out} / Create a list {out} of the strings in {xs} with every {line_sign} replaced by {line_sign2}. / {out} = the same lines with {line_sign2} wherever {xs} has {line_sign} / draw the map once more as {out}, but with {line_sign2} and not {line_sign} / Store the lines of {xs}, after replacing each {line_sign} by {line_sign2}, in a list {out}.
    {out} = [line.replace({line_sign}, {line_sign2}) for line in {xs}]
    # print {txt} and then the new lines, one below the other / Print {txt}, followed by the elements of {out}, each on its own line. / show {txt} in one line and below it the lines in {out} / what is {txt}, and what does {out} look like? every line of it on a line of its own / Output {txt} and, below it, each string of {out} on a separate line.
    print({txt})
    for line in {out}:
        print(line)
around_the_edge
    # {g} = {t_} / the rows {t_.and_items} form {g} / Create a nested list named {g} with the rows {t_.items}. / let {g} be {t_} / Assign {t_} to a variable named `{g.bare}`.
    {g} = {t_}
    # walk once around its edge, clockwise from the top left: top row, right column, bottom row backward, left column upward, each corner once; the {ring.bare} is the list of these numbers / Create a list {ring} of the elements on the edge of {g} in clockwise order, beginning at the top left corner. Every element occurs once. / {ring}: the numbers on the border of {g}, one round clockwise from the upper left corner / go right along the first row, down the last column, left along the last row and up the first column, and collect each cell once in {ring} / Store the outer cells of {g}, clockwise and starting in the upper left corner, in a list named `{ring.bare}`.
    {ring} = {g}[0] + [row[-1] for row in {g}[1:-1]] + {g}[-1][::-1] + [row[0] for row in {g}[-2:0:-1]]
    # print it with {sep_} between the numbers / Print the elements of {ring} in one line, separated by {sep_}. / show the {ring.bare} on one line, {sep_} in between / which numbers are these? {sep_} between them, please / Output the numbers in {ring} with the separator {sep_}.
    print(*{ring}, sep={sep_})
"""
stories(d, with_imports(BOARDS, IMPORTS), SLOTS)
