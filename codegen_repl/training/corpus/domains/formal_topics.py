"""Small subjects in formal turns: graphs, genes, polynomials, roman numerals, cards, schedules, sets, tuples, methods."""

from random import Random

from codegen_repl.training.corpus.dictation_slots import SLOTS
from codegen_repl.training.corpus.draws import derived, dict_of, integer, list_of, new, sampled, word
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.formal import formal
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("formal_topics", weight=8)

NOTATIONS = """
roman_value
    ~string {w} {roman} | roman numeral / string
    # create a dictionary {d} with the values of the roman digits: I is 1, V is 5, X is 10, L is 50, C is 100 / let {d} map "I", "V", "X", "L" and "C" to 1, 5, 10, 50 and 100 / define a dictionary {d} for the roman digits I (1), V (5), X (10), L (50) and C (100) / assign a dictionary with the values 1, 5, 10, 50, 100 for the letters I, V, X, L, C to {d} / initialize {d} as a dictionary from the roman letters I, V, X, L and C to their values / store the values of the numerals I, V, X, L, C (1, 5, 10, 50, 100) in a dictionary {d}
    {d} = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
    ~get {xs} | look up the value of each letter of {w} in {d} / convert every letter of {w} to its value | the values of the letters in {w} / a list of the numbers that {d} has for the letters of {w} | [{d}[c] for c in {w}]
    ~get {n} | add up the values, but subtract each one that is smaller than the value after it / sum {xs}, where a number smaller than its successor counts negative | the sum of {xs} in which every value that is less than the next one is subtracted / the value of the numeral: each item of {xs} is added, or subtracted if the next item is larger | sum(-x if x < y else x for x, y in zip({xs}, [*{xs}[1:], 0]))
    ~print {n} | value / number
ordinal_suffix
    # write a function {f} that takes a positive integer and returns it with its English suffix, such as "1st" or "12th" / define a function {f}({pn.bare}) that returns "11th", "12th", "13th" for numbers ending so, otherwise appends "st", "nd", "rd" or "th" by the last digit / create a function named {f} for ordinal numbers: "th" if {pn.bare} % 100 is 11, 12 or 13, else "st" for 1, "nd" for 2, "rd" for 3 at the end and "th" otherwise / implement {f}({pn.bare}), which turns 21 into "21st", 2 into "2nd", 33 into "33rd" and 111 into "111th" / given a positive integer {pn.bare}, {f} returns its ordinal as a string; mind 11, 12 and 13. Define {f} / define {f}({pn.bare}) returning the number followed by st, nd, rd or th
    def {f}({pn}):
        if {pn} % 100 in (11, 12, 13):
            return f"{{pn}}th"
        suffix = {1: "st", 2: "nd", 3: "rd"}.get({pn} % 10, "th")
        return f"{{pn}}{suffix}"
    ~list {xs} {ints2} | list of numbers / list of places
    ~get {ws} | apply {f} to each number of {xs} / convert all the numbers to ordinals with {f} | the ordinals of the numbers in {xs} / a list of {f}(x) for all x in {xs} / the results of {f} for {xs} | [{f}(x) for x in {xs}]
    ~out | join [them|the ordinals|{ws}] with commas | [the ordinals|the items of {ws}] separated by ", " / {ws} joined by ", " / one string of all ordinals with ", " between them | ", ".join({ws})
page_ranges
    ~string {text} {pages} | string of page ranges / string
    ~get {ws} | split {text} at the commas / split [the string|{text}] into its ranges | the comma-separated parts of {text} / the ranges in {text} as a list of strings / the list of parts of {text} between commas | {text}.split(",")
    # create a list {xs} of all page numbers: for a part "a-b" add every number from a to b, for a single number add just this / let {xs} be an empty list and extend it for each part of {ws}: with the numbers from the first to the last for "a-b", with the number itself otherwise / expand the parts in {ws} into a list {xs} of integers, where "3-5" stands for 3, 4, 5 / build the list {xs} of pages from {ws}; a part with a hyphen is a range including both ends / convert all ranges in {ws} to numbers and collect them in a new list {xs}; both ends of a range belong to it / fill a list {xs}: loop over {ws}, split every part at "-", and add all numbers from the first piece to the last
    {xs} = []
    for part in {ws}:
        ends = part.split("-")
        {xs}.extend(range(int(ends[0]), int(ends[-1]) + 1))
    ~out | - | the number of pages and their list / the length of {xs}, followed by {xs} / how many pages there are, and {xs} | len({xs}), {xs}
column_letters
    # write a function {f} that takes a column number and returns its spreadsheet letters, e.g., 1 is "A", 27 is "AA" / define a function {f}({pn.bare}) that converts a column number to letters: while {pn.bare} is positive, subtract 1, put the letter of {pn.bare} % 26 in front and divide {pn.bare} by 26 / create a function named {f} for the names of spreadsheet columns ({f}(2) = "B", {f}(28) = "AB"), with {pn.bare} as the number / implement {f}({pn.bare}): columns are A to Z, then AA, AB and so on; return the name of column {pn.bare} / given a positive column number {pn.bare}, {f} returns the letters of the column as in a spreadsheet. Define {f} / define {f}({pn.bare}), returning "Z" for 26 and "AA" for 27, with a loop over divmod({pn.bare} - 1, 26)
    def {f}({pn}):
        name = ""
        while {pn} > 0:
            {pn}, rest = divmod({pn} - 1, 26)
            name = chr(ord("A") + rest) + name
        return name
    ~list {xs} {columns} | list of column numbers / list of numbers
    ~get {ws} | apply {f} to every number of {xs} / convert all column numbers to letters with {f} | the column names of the numbers in {xs}, by {f} / a list of {f}(x) for x in {xs} / the results of {f} for {xs} | [{f}(x) for x in {xs}]
    ~out | - | the longest name in {ws} and the names sorted alphabetically / the longest item of {ws}, then the sorted {ws} / the item of {ws} with the most letters, followed by {ws} in alphabetical order | max({ws}, key=len), sorted({ws})
price_texts
    ~list {ws} {price_texts} | list of prices / list of strings
    ~get {xs} | remove the dollar sign of each price and convert the rest to a float / strip "$" from every string in {ws} and make floats of them | the prices in {ws} as floats, without "$" / a list of the numbers after the dollar signs in {ws} | [float(s.lstrip("$")) for s in {ws}]
    ~get {total} | add up the prices and round the sum to two decimals / sum {xs}, rounded to 2 decimals | the total of [the prices|{xs}], rounded to two decimals / the sum of {xs} to 2 decimal places | round(sum({xs}), 2)
    ~out | write [the total|{total}] with a dollar sign and two decimals / format {total} with "$" in front and 2 decimals | [the total|{total}] as text with "$" and two decimals / "$" followed by {total} with two digits after the point | f"${{total}:.2f}"
phone_format
    ~string {text} {phone} | phone number / string
    ~get {w} | keep only the digits of {text} / remove everything that is no digit from {text} | the digits of {text} as a string / the string of all digits in {text} / [the number|{text}] without spaces and signs | "".join(c for c in {text} if c.isdigit())
    ~get {xs} | cut [the digits|{w}] into groups of three, starting from the left / split {w} into pieces of 3 digits | the groups of three digits in {w}, from the left / consecutive pieces of {w} with 3 digits, the last possibly shorter | [{w}[i:i + 3] for i in range(0, len({w}), 3)]
    ~out | join the groups with hyphens and put "+" in front | "+" followed by [the groups|{xs}] joined with hyphens / the groups separated by "-", with a plus sign in front | "+" + "-".join({xs})
hex_color
    ~string {w} {hex_color} | color code / hexadecimal color
    ~get {xs} | convert the two-digit parts after "#" from hexadecimal to integers / split the six digits of {w} into pairs and convert them from base 16 | the red, green and blue values of {w} as integers / a list of the three numbers that {w} consists of, in decimal / the decimal values of the three pairs of hex digits in {w} | [int({w}[i:i + 2], 16) for i in (1, 3, 5)]
    ~get {ys} | invert the color: subtract each value from 255 / replace each number x of {xs} by 255 - x | the values of the inverse color, 255 minus each value / a list with 255 - x for every x in {xs} | [255 - x for x in {xs}]
    ~out | write the inverse color as "#" and two hexadecimal digits for each value | the code of the inverse color, with two hex digits for each number in {ys} / "#" followed by the numbers of {ys} in two-digit hexadecimal | "#" + "".join(f"{y:02x}" for y in {ys})
chess_squares
    ~string {w} {square_name} | square / chess square
    # convert the square to a column {a} from 0 to 7 and a row {b} from 0 to 7 / let {a} be the index of the letter of {w} in "abcdefgh" and {b} the number in {w} minus 1 / store the column of {w} (a = 0) in {a} and the row (1 = 0) in {b} / assign the position of {w}[0] in "abcdefgh" to {a} and int({w}[1]) - 1 to {b} / compute the coordinates of {w} on the board, column {a} and row {b}, both counted from 0 / translate {w} into two indices: {a} for the letter (a is 0) and {b} for the digit (1 is 0)
    {a} = "abcdefgh".index({w}[0])
    {b} = int({w}[1]) - 1
    ~get {xs} | find all squares that a knight can reach from there, as (column, row) with both from 0 to 7 / collect the pairs (x, y) on the board for which |x - {a}| times |y - {b}| is 2 | the squares (x, y) on the board that are a knight's move away from ({a}, {b}) / all pairs (x, y) of numbers from 0 to 7 with abs(x - {a}) * abs(y - {b}) equal to 2 | [(x, y) for x in range(8) for y in range(8) if abs(x - {a}) * abs(y - {b}) == 2]
    ~out | write these squares in chess notation / convert {xs} back to names such as "e4" | the names of the squares in {xs}, letter and number / a list of the squares of {xs} in chess notation, such as "c3" | ["abcdefgh"[x] + str(y + 1) for x, y in {xs}]
time_ranges
    ~list {ws} {meetings} | list of time spans / list of strings
    # write a function {f} that takes a time such as "9:30" and returns the minutes since midnight / define a function {f}({ps.bare}) that splits {ps.bare} at ":" and returns 60 times the hours plus the minutes / create a function named {f} which converts {ps.bare}, e.g. "10:05", to minutes / implement {f}({ps.bare}): hours times 60 plus minutes, from a text like "8:15" / given a time as text, {f} returns the minutes after midnight; {f}("1:30") = 90. Define {f}({ps.bare}) / define {f}({ps.bare}), the number of minutes since 0:00 for a time in the form h:mm
    def {f}({ps}):
        hours, minutes = {ps}.split(":")
        return int(hours) * 60 + int(minutes)
    ~get {xs} | compute the length of each span in minutes with {f} / split each span at "-" and subtract {f} of the start from {f} of the end | the durations of the spans in {ws} in minutes, by {f} / a list of {f}(end) - {f}(start) for all spans "start-end" in {ws} | [{f}(end) - {f}(start) for start, end in (s.split("-") for s in {ws})]
    ~out | - | the total in hours and minutes, as two numbers / quotient and remainder of the sum of {xs} divided by 60 / divmod of the sum of {xs} and 60 | divmod(sum({xs}), 60)
barcode
    ~string {text} {twelve} | product code / string of digits
    ~get {xs} | multiply the digits of {text} alternately by 1 and 3 / weight the digits: those at odd indices count three times | the digits of {text}, those at odd indices times 3 / a list with each digit of {text} multiplied by 1 or 3 in turn | [int(c) * (3 if i % 2 else 1) for i, c in enumerate({text})]
    ~get {n} | subtract the last digit of the sum from 10 and take the result modulo 10 / compute the check digit, i.e. minus the sum of {xs} modulo 10 | the check digit, that is, what must be added to the sum of {xs} to get a multiple of 10 / the negative sum of {xs} modulo 10 | -sum({xs}) % 10
    ~out | append [the check digit|{n}] to {text} | {text} followed by {n} / [the code|{text}] with the digit {n} at its end / the complete code, {text} and {n} together | {text} + str({n})
"""
SCIENCE = """
gene_strand
    ~string {w} {dna} | DNA sequence / sequence
    ~get {d} | count each base in a dictionary / create a dictionary with the counts of "A", "C", "G" and "T" | a dictionary from each of the letters A, C, G, T to its number in {w} / the counts of the bases A, C, G and T in {w} | {base: {w}.count(base) for base in "ACGT"}
    ~get {rate} | compute the share of G and C among all bases in percent, rounded to one decimal / divide the number of G and C by the length and multiply by 100, rounded to 1 decimal | the percentage of G and C in {w}, rounded to one decimal / the GC content of {w} in percent with 1 decimal | round(100 * ({d}["G"] + {d}["C"]) / len({w}), 1)
    ~get {text} | build the reverse complement: reverse {w} and exchange A with T and C with G / complement each base (A and T, C and G) and reverse the sequence | the reverse complement of {w} / {w} reversed, with A and T as well as C and G swapped | {w}[::-1].translate(str.maketrans("ACGT", "TGCA"))
    # print {rate} and {text} / print the GC content and the reverse complement / display {rate}, then {text} / show {rate} followed by {text} / output both results, {rate} first / print the values of {rate} and {text} on one line
    print({rate}, {text})
codons
    ~string {w} {dna} | DNA sequence / sequence
    ~get {xs} | split {w} into codons of three letters, leaving out an incomplete one / cut {w} into pieces of length 3 and drop a shorter rest | the complete codons of {w}, three letters each / all full pieces of three bases in {w}, in order / the non-overlapping triples of {w} from the start | [{w}[i:i + 3] for i in range(0, len({w}) - 2, 3)]
    # + from collections import Counter
    ~get {counts} | count the codons / make a Counter of [the codons|{xs}] | the frequencies of the codons / a Counter of the items in {xs} / how often each codon occurs, as a Counter | Counter({xs})
    ~out | - | the number of different codons and the first codon / the length of {counts} and the first item of {xs} / how many distinct codons there are, then {xs}[0] | len({counts}), {xs}[0]
polynomial_value
    ~list {xs} {coefficients} | list of coefficients / list of coefficients (highest power first)
    # write a function {f} that takes coefficients (highest power first) and a number x and evaluates the polynomial by Horner's rule / define a function {f}(coefficients, x): begin with 0, and for each coefficient multiply by x and add it / create a function named {f} with the parameters coefficients and x that returns the value of the polynomial with Horner's scheme / implement {f}(coefficients, x), e.g., {f}([2, 0, 1], 3) = 19, as 2 * 3^2 + 1 / given a list of coefficients from the highest power down and a number x, {f} returns the polynomial's value at x. Define {f}(coefficients, x) / define {f}(coefficients, x) so that result = result * x + c is repeated for all coefficients c
    def {f}(coefficients, x):
        result = 0
        for c in coefficients:
            result = result * x + c
        return result
    ~get {ys} | evaluate the polynomial at the integers from -3 to 3 with {f} / compute {f}({xs}, x) for x from -3 to 3 | the values of [the polynomial|{xs}] from -3 to 3, by {f} / a list of {f}({xs}, x) for each integer x from -3 to 3 | [{f}({xs}, x) for x in range(-3, 3 + 1)]
    ~get {zs} | differentiate the polynomial: multiply each coefficient by its power and leave out the constant / compute the coefficients of the derivative of {xs} | the coefficients of the derivative / a list of each coefficient of {xs} times its exponent, without the last one | [c * (len({xs}) - 1 - i) for i, c in enumerate({xs}[:-1])]
    # print {ys} and {zs} / print the values and the derivative / display {ys}, then {zs} / show the two lists {ys} and {zs} / output {ys} followed by {zs} / print the lists {ys} and {zs} on one line
    print({ys}, {zs})
polynomial_product
    ~list {xs} {three} | polynomial / list of coefficients (lowest power first)
    ~list {ys} {three_b} | polynomial / list of coefficients (lowest power first)
    # create a list {zs} of zeros with the length of {xs} plus that of {ys} minus 1 / let {zs} be as many zeros as {xs} and {ys} have items together, less one / initialize {zs} with len({xs}) + len({ys}) - 1 zeros / make a list {zs} of len({xs}) + len({ys}) - 1 zeros for the product / assign to {zs} a list of zeros, one item fewer than {xs} and {ys} together / define {zs} as [0] times the sum of the lengths of {xs} and {ys} minus 1
    {zs} = [0] * (len({xs}) + len({ys}) - 1)
    # add the product of item i of {xs} and item j of {ys} to item i + j of {zs}, for all i and j / multiply the polynomials: for every pair of coefficients, add their product to {zs} at the sum of their indices / with two nested loops over the indexed items of {xs} and {ys}, increase {zs}[i + j] by the product / for each i, x in {xs} and each j, y in {ys}, {zs}[i + j] grows by x * y / fill {zs} with the coefficients of the product of both polynomials, with nested loops / loop over both lists with enumerate and add x * y to {zs}[i + j]
    for i, x in enumerate({xs}):
        for j, y in enumerate({ys}):
            {zs}[i + j] += x * y
    ~print {zs} | product / list of coefficients
graph_degrees
    ~set {xs} {edges} | list of edges / list of pairs
    # build a dictionary {d} from each node to the list of its neighbours; every edge counts in both directions / create an adjacency dictionary {d}: for each edge (p, q), append q to the list of p and p to the list of q / let {d} map every node that occurs in {xs} to a list of the nodes it is connected with / make a dictionary {d} of lists of neighbours from the undirected edges {xs} / collect the neighbours of each node in a dictionary {d}, using setdefault for both ends of each edge / represent the undirected graph {xs} as a dictionary {d} of neighbour lists
    {d} = {}
    for p, q in {xs}:
        {d}.setdefault(p, []).append(q)
        {d}.setdefault(q, []).append(p)
    ~get {best} | find the node with the most neighbours / choose the key of {d} with the longest list | the node with the highest degree / the key of {d} whose list is longest / the node of {d} that has the most neighbours | max({d}, key=lambda node: len({d}[node]))
    ~out | - | {best} and its neighbours in alphabetical order / {best}, followed by the sorted list of its neighbours / the node {best} and sorted({d}[{best}]) | {best}, sorted({d}[{best}])
graph_search
    ~set {d} {graph} | graph / dictionary of neighbours
    ~get {w} | take the first node of {d} as the start | the first key of {d} / the start node, which is the first key of {d} / the node that comes first in {d} / the key at the beginning of {d} | next(iter({d}))
    # explore the graph breadth-first from {w}: a list {queue} starts with {w}; for each node in {queue}, append its neighbours that are not in {queue} yet / let {queue} be a list with {w}; loop over {queue} while it grows: append every neighbour in {d} that {queue} does not contain / collect all nodes reachable from {w} in breadth-first order in a list {queue} / starting with {queue} = [{w}], go through {queue} and add the neighbours of each node unless they are there already / visit the nodes from {w} on in breadth-first order and keep them in a list {queue} / make a list {queue} of the nodes that can be reached from {w}, in the order of a breadth-first search
    {queue} = [{w}]
    for node in {queue}:
        for neighbour in {d}[node]:
            if neighbour not in {queue}:
                {queue}.append(neighbour)
    ~if | all nodes were reached / {queue} has as many items as {d} / every node of {d} is in {queue} | len({queue}) == len({d}) | "connected" | {queue}
distance_levels
    ~set {d} {graph} | graph / dictionary of neighbours
    # write a function {f} that takes a start node and returns a dictionary of the distances (number of edges) to all reachable nodes of {d} / define a function {f}(start) for breadth-first search in {d}: distance 0 for start; every new neighbour gets the distance of its node plus 1; return the dictionary / create a function named {f} with the parameter start which returns a dictionary from each node reachable in {d} to its distance from start / implement {f}(start): keep a queue list and a dictionary of distances, beginning with start and 0, and expand nodes of {d} in order / given a node start of the graph {d}, {f} returns how many steps every reachable node is away. Define {f}(start) / define {f}(start), which computes the distances from start in {d} with a breadth-first search
    def {f}(start):
        distances = {start: 0}
        queue = [start]
        for node in queue:
            for neighbour in {d}[node]:
                if neighbour not in distances:
                    distances[neighbour] = distances[node] + 1
                    queue.append(neighbour)
        return distances
    ~get {e} | call {f} for the first node of {d} / compute the distances from the first key of {d} with {f} | the distances from the first key of {d}, by {f} / the result of {f} for the first node of {d} | {f}(next(iter({d})))
    ~out | - | the largest distance and the nodes at that distance, sorted / the maximum value of {e} and the sorted keys that have it / the greatest distance in {e} and a sorted list of the nodes that far away | max({e}.values()), sorted(node for node in {e} if {e}[node] == max({e}.values()))
sparse_vectors
    ~set {d} {sparse} | sparse vector / dictionary
    ~set {e} {sparse2} | sparse vector / dictionary
    ~get {n} | multiply the values of common keys and add up the products / compute the dot product of {d} and {e} over their common keys | the dot product of the sparse vectors {d} and {e} / the sum of {d}[i] * {e}[i] over the keys i in both / the scalar product, with missing keys counted as 0 | sum({d}[i] * {e}[i] for i in {d} if i in {e})
    ~get {xs} | convert {d} to a list of length 10 with zeros for missing keys / write {d} as a full list with indices from 0 to 9 | the list of the values of {d} for 0 to 9, with 0 where there is none / a list of {d}.get(i, 0) for i from 0 to 9 | [{d}.get(i, 0) for i in range(10)]
    # print {n} and {xs} / print the dot product and the full list / display {n}, then {xs} / show {n} followed by {xs} / output the values {n} and {xs} / print {n} together with the list {xs}
    print({n}, {xs})
life_step
    ~set {m} {cells} | grid / list of rows
    # write a function {f} that takes a grid, a row and a column and returns the sum of the up to eight cells around that place / define a function {f}(grid, r, c) which adds up the cells next to (r, c), also diagonally, that lie inside the grid / create a function named {f} with the parameters grid, r and c: the sum of all neighbours of the cell in row r and column c / implement {f}(grid, r, c) with loops over the rows r - 1 to r + 1 and columns c - 1 to c + 1, leaving out the cell itself and places outside / given a grid of zeros and ones and a position, {f} returns how many of the neighbouring cells are 1. Define {f}(grid, r, c) / define {f}(grid, r, c), the number of living neighbours of a cell: those in the eight directions that exist
    def {f}(grid, r, c):
        total = 0
        for i in range(max(0, r - 1), min(len(grid), r + 2)):
            for j in range(max(0, c - 1), min(len(grid[0]), c + 2)):
                if (i, j) != (r, c):
                    total += grid[i][j]
        return total
    ~get {xs} | compute the next generation: a cell is 1 if it has 3 neighbours, or 2 and is 1 itself; otherwise 0 / apply the rule to each cell of {m}: 1 for three living neighbours, or for two if it lives, else 0 | the next generation of {m}, in which a cell is 1 if {f} gives 3, or 2 and the cell is 1 / a new grid with 1 where {f} is 3, or {f} is 2 and the old cell is 1, and 0 elsewhere | [[int({f}({m}, r, c) == 3 or ({f}({m}, r, c) == 2 and {m}[r][c] == 1)) for c in range(len({m}[0]))] for r in range(len({m}))]
    # print the new grid with "#" for 1 and "." for 0, one row per line / print each row of {xs} as a string of "#" (living) and "." (dead) / for every row in {xs}, print "#" for each 1 and "." for each 0, joined / display {xs} line by line, a living cell as "#", a dead one as "." / loop over the rows of {xs} and print them with # and . for 1 and 0 / output the rows of the new generation, where "#" stands for 1 and "." for 0
    for row in {xs}:
        print("".join("#" if cell else "." for cell in row))
spiral_order
    ~set {m} {rows} | matrix / list of lists
    # write a function {f} that returns the items of a matrix in spiral order, clockwise from the top left / define a function {f}(matrix): as long as it has rows, take the first row and turn the rest by 90 degrees counterclockwise / create a function named {f} with the parameter matrix which repeatedly removes the first row, adds it to the result, and rotates what remains to the left / implement {f}(matrix): extend a result list by the first row, then continue with the transposed rest in reverse row order, until nothing is left / given a matrix as a list of rows, {f} returns a list of its items in a clockwise spiral, e.g., {f}([[1, 2], [4, 3]]) = [1, 2, 3, 4]. Define {f}(matrix) / define {f}(matrix) for the spiral order of the items, with zip(*rest) reversed as the rotation
    def {f}(matrix):
        result = []
        while matrix:
            result.extend(matrix[0])
            matrix = [list(column) for column in zip(*matrix[1:])][::-1]
        return result
    ~apply {xs} {f} {m}
    ~out | - | the last item and the whole list / {xs}[-1], followed by {xs} / the final item of {xs} and then {xs} | {xs}[-1], {xs}
complex_numbers
    # create a list {xs} of the complex numbers {p1} + {p2}j and {p3} - {p4}j / let {xs} be a list with complex({p1}, {p2}) and complex({p3}, -{p4}) / assign a list of two complex numbers, {p1} + {p2}j and {p3} - {p4}j, to {xs} / define {xs} as the list of the complex numbers with the parts ({p1}, {p2}) and ({p3}, -{p4}) / initialize a list {xs} with the complex numbers {p1} + {p2}j and {p3} - {p4}j / put the complex numbers {p1} + {p2}j and {p3} - {p4}j into a list {xs}
    {xs} = [complex({p1}, {p2}), complex({p3}, -{p4})]
    ~get {a} | multiply both numbers / multiply the two items of {xs} | the product of the two numbers in {xs} / the first item of {xs} times the second / {xs}[0] times {xs}[1] | {xs}[0] * {xs}[1]
    ~out | - | the real part, the imaginary part and the absolute value with 2 decimals of {a} / the real and imaginary parts of [the product|{a}] and its rounded absolute value (2 decimals) / {a}.real, {a}.imag and abs({a}) rounded to two decimals | {a}.real, {a}.imag, round(abs({a}), 2)
"""
METHODS = """
prefix_and_suffix
    ~list {ws} {file_names} | list of file names / list of strings
    ~get {xs} | keep the names that end with ".txt" or ".md" / select the text files, i.e. names ending in .txt or .md | the names in {ws} that end with ".txt" or ".md" / the items of {ws} with the ending .txt or .md | [w for w in {ws} if w.endswith((".txt", ".md"))]
    ~get {ys} | remove the ending from each of them / cut off everything from the last dot on | the names in {xs} without their endings / the part before the last dot of each item in {xs} | [w.rsplit(".", 1)[0] for w in {xs}]
    ~if | no text file is there / {ys} is empty / nothing was selected | not {ys} | "none" | {ys}
first_and_rest
    ~list {xs} {ints} | list / list of numbers
    # unpack {xs} into its first item {a}, the middle items {ys} and its last item {b} / assign the first item of {xs} to {a}, the last to {b} and everything between to {ys}, with a star / use a starred assignment to split {xs} into {a}, {ys} and {b} (first, middle list, last) / let {a} be the first and {b} the last item of {xs}, and {ys} the list in between, by unpacking / split the list by unpacking: {a} gets the first item, {b} the last, {ys} the rest / unpack the list: first element to {a}, last element to {b}, the others to {ys}
    {a}, *{ys}, {b} = {xs}
    ~out | compare the sum of the middle with the sum of the ends: subtract {a} and {b} from the sum of {ys} | the sum of {ys} minus {a} minus {b} / the sum of the middle items less the two outer ones / sum({ys}) - {a} - {b} | sum({ys}) - {a} - {b}
dictionary_edits
    ~set {d} {ages} | dictionary / dictionary of ages
    # remove the first name from {d} and keep its age in {n} / pop the entry of the first key of {d} and store the value in {n} / take the first key out of {d}; its value goes to {n} / let {n} be the value that is removed with the first key of {d} / delete the entry of the first key in {d}, saving its value as {n} / pop next(iter({d})) from {d} and assign what it returns to {n}
    {n} = {d}.pop(next(iter({d})))
    # set the age of {person} to {n} unless {d} has an age for that name / add {person} with the value {n} to {d} if the key is missing / use setdefault to give {person} the age {n} in {d} / make sure that {d} has an entry for {person}, {n} by default / insert {person} into {d} with {n}, but do not change an existing entry / call setdefault on {d} with {person} and {n}
    {d}.setdefault({person}, {n})
    ~get {ws} | list the names from the youngest to the oldest / sort the keys of {d} by their values | the names sorted by age / the keys of {d} in ascending order of their values / the names in {d} from the lowest to the highest age | sorted({d}, key={d}.get)
    ~out | - | the number of entries and the youngest name / the length of {d} and the first item of {ws} / how many people there are and who is the youngest | len({d}), {ws}[0]
merge_with_defaults
    ~set {d} {options} | dictionary of options / dictionary
    # create a dictionary {e} with "size" 10 and "color" "black" / let {e} be the default options: "size" is 10, "color" is "black" / define the defaults {e} as a dictionary with size 10 and color black / assign a dictionary to {e} whose key "size" has the value 10 and whose key "color" has the value "black" / initialize {e} with the entries "size": 10 and "color": "black" / store the defaults "size" = 10 and "color" = "black" in a dictionary {e}
    {e} = {"size": 10, "color": "black"}
    # update {e} with the entries of {d} / let the options in {d} override the defaults in {e} / overwrite the defaults with {d} / copy all entries of {d} into {e} / apply update with {d} to {e} / take over every option of {d} in {e}
    {e}.update({d})
    # print the options in alphabetical order as "key = value", one per line / for each key of {e} in sorted order, print the key, " = " and its value / print all sorted items of {e} in the form key = value / loop over sorted({e}.items()) and print key = value / output one line per option, sorted by name: name = value / display the sorted entries of {e}, key and value separated by " = "
    for name, value in sorted({e}.items()):
        print(f"{name} = {value}")
set_operations_in_place
    ~set {seen} {fruit_set} | set / set of fruits
    # add {fruit} to [the set|{seen}] and remove {gone} from it if it is there / insert {fruit} into {seen} and discard {gone} / put {fruit} into {seen}, then discard {gone} / let {seen} contain {fruit} but not {gone}, using add and discard / call add with {fruit} and discard with {gone} on {seen} / include {fruit} in {seen} and exclude {gone}, which may be missing
    {seen}.add({fruit})
    {seen}.discard({gone})
    ~list {ws} {fruit_list} | list of fruits / shopping list
    ~get {xs} | find the fruits on the list that are not in the set, sorted / subtract {seen} from the set of {ws} and sort the result | the sorted elements of {ws} that are not in {seen} / a sorted list of the difference of set({ws}) and {seen} | sorted(set({ws}) - {seen})
    ~if | everything is there, i.e. {ws} is a subset of {seen} / all items of {ws} are in {seen} / {xs} is empty | not {xs} | "complete" | {xs}
copy_or_alias
    ~list {xs} {three} | list
    # let {ys} be another name for {xs} and {zs} a copy of it / assign {xs} itself to {ys} and a copy of {xs} to {zs} / make {ys} refer to the same list as {xs}, and {zs} to a copy / set {ys} to {xs} and {zs} to {xs}.copy() / create an alias {ys} and a copy {zs} of [the list|{xs}] / store {xs} in {ys} and a copy of {xs} in {zs}
    {ys} = {xs}
    {zs} = {xs}.copy()
    # append {v} to [the list|{xs}] / add {v} at the end of {xs} / append the number {v} to {xs} / put {v} at the end of the list {xs} / extend {xs} by the single item {v} / let {xs} grow by {v} at its end
    {xs}.append({v})
    # print the lengths of {ys} and {zs} / print how many items {ys} and {zs} have now / display len({ys}) and len({zs}) / show the number of items in the alias {ys} and in the copy {zs} / output the length of {ys}, followed by that of {zs} / print the sizes of both lists, {ys} and {zs}
    print(len({ys}), len({zs}))
sorted_without_case
    ~list {ws} {cased} | list of words / list of strings
    ~get {xs} | sort the words without regard to case / sort {ws} with str.lower as the key | the words sorted case-insensitively / {ws} sorted by the lower-case form of the words / the items of {ws} in alphabetical order, ignoring case | sorted({ws}, key=str.lower)
    ~get {ys} | remove words that differ only in case from an earlier one / keep the first of all words that are equal in lower case | the words of {xs} without repetitions that differ in case only / the items of {xs}, of which only the first with the same lower-case form is kept | list({w.lower(): w for w in reversed({xs})}.values())[::-1]
    ~out | - | the number of words removed / how many words were dropped, i.e. the length of {xs} minus that of {ys} / len({xs}) - len({ys}) | len({xs}) - len({ys})
search_positions
    ~string {text} {plain} | string / text
    ~string {w} {short} | search string / pattern
    # start with an empty list {xs} and let {n} be the first position of {w} in {text}; while {n} is not -1, append {n} to {xs} and search again from {n} + 1 / find all positions of {w} in {text}, overlapping ones too, with find; collect them in {xs}, using {n} for the current position / let {xs} be empty and {n} = {text}.find({w}); as long as {n} is at least 0, append it to {xs} and set it to the next position after it / collect in {xs} every index at which {w} begins in {text}: {n} is moved with find until it is -1 / use a while loop with {n}, the result of find, to fill a list {xs} with all positions of {w} in {text} / repeat find from {n} + 1 on until it gives -1, and store each position {n} of {w} in {text} in a list {xs}
    {xs} = []
    {n} = {text}.find({w})
    while {n} != -1:
        {xs}.append({n})
        {n} = {text}.find({w}, {n} + 1)
    ~if | {w} does not occur / {xs} is empty / nothing was found | not {xs} | "not found" | {xs}
template_letter
    ~string {text} {template} | template / string
    ~set {d} {fields} | dictionary / dictionary of values
    # replace every key of {d}, written between angle brackets in {text}, by its value / for each key and value in {d}, replace "<key>" in {text} by the value / fill in the template: "<" + key + ">" becomes the value, for all entries of {d} / loop over the items of {d} and substitute the value for the key in angle brackets in {text} / update {text}: each placeholder such as <name> is replaced by what {d} has for it / go through {d} and replace the placeholders <key> of {text} with str(value)
    for name, value in {d}.items():
        {text} = {text}.replace(f"<{name}>", str(value))
    ~print {text} | letter / text
    ~out? | - | the number of placeholders left, i.e. of "<" in {text} / how often "<" occurs in {text} / the count of the character "<" in {text} | {text}.count("<")
bytes_of_text
    ~string {w} {accented} | word / string
    ~get {xs} | encode {w} as UTF-8 and list the bytes / convert the UTF-8 encoding of {w} to a list of integers | the bytes of {w} in UTF-8 as a list of integers / the list of the UTF-8 bytes of [the word|{w}] | list({w}.encode("utf-8"))
    ~get {n} | subtract the number of characters from the number of bytes | the number of bytes minus the number of characters / the difference of the lengths of {xs} and {w} / by how much the bytes outnumber the characters | len({xs}) - len({w})
    ~if | {w} is pure ASCII / there are as many bytes as characters, so {n} is 0 / {n} equals 0 | {n} == 0 | "ascii" | {xs}
tuple_keys
    ~set {xs} {moves3} | list of tuples / list of (row, column, value) tuples
    ~get {d} | build a dictionary from (row, column) to the value / make a dictionary with the first two items of each tuple as the key and the third as the value | a dictionary that maps (row, column) to the value for the tuples in {xs} / the dictionary {(r, c): value} of the tuples in {xs} | {(r, c): value for r, c, value in {xs}}
    ~get {m} | turn [it|{d}] into a 3 by 3 list of lists with 0 for missing places / build the 3 by 3 table of the values, 0 where {d} has none | a list of 3 rows with 3 values from {d}, 0 where the key is missing / the 3 by 3 table of {d}.get((r, c), 0) | [[{d}.get((r, c), 0) for c in range(3)] for r in range(3)]
    # print each row with spaces between the numbers / print the rows of {m}, the numbers separated by spaces / for every row in {m}, print its items separated by single spaces / loop over {m} and print *row / output the table line by line with blanks between the values / display {m} as a table, one row per line
    for row in {m}:
        print(*row)
cards_in_hand
    ~list {ws} {hand} | hand of cards / list of cards
    # create a dictionary {d} that maps each rank from "2" to "A" to its value 2 to 14, in the order 23456789TJQKA / let {d} give for each character of "23456789TJQKA" its value, starting with 2 / build {d}, a dictionary from the ranks "23456789TJQKA" to the numbers from 2 on / define the card values as a dictionary {d}: "2" is 2, ..., "T" is 10, "J" 11, "Q" 12, "K" 13, "A" 14 / assign to {d} the dictionary of the ranks in "23456789TJQKA" with enumerate from 2 as values / number the ranks in "23456789TJQKA" beginning with 2 and store them in a dictionary {d}
    {d} = {rank: value for value, rank in enumerate("23456789TJQKA", 2)}
    ~get {xs} | sort the cards by value, highest first / order {ws} by the value in {d} of the first character, descending | the cards of {ws} in descending order of value / {ws} sorted by {d} of each card's first character, from high to low | sorted({ws}, key=lambda card: {d}[card[0]], reverse=True)
    ~get {seen} | collect the suits / take the second character of every card, as a set | the set of suits, i.e. the second characters of the cards / the suits of {ws} as a set / a set of the last characters of the cards in {ws} | {card[1] for card in {ws}}
    ~if | all cards have the same suit / there is only one suit / {seen} has exactly one element | len({seen}) == 1 | "flush" | {xs}
seat_plan
    ~number {a} {side} | number of rows / count of rows
    ~number {b} {side2} | number of seats per row / number of seats in a row
    ~get {ws} | name all seats: a letter for the row, from A on, and the seat number from 1 / list the seats "A1", "A2", ... row by row | the names of all seats, a row letter (from A) and a number (from 1), row by row / a list of chr(65 + r) followed by s, for r below {a} and s from 1 to {b} | [chr(65 + r) + str(s) for r in range({a}) for s in range(1, {b} + 1)]
    ~list {xs} {taken} | list of taken seats / list of reserved seats
    ~get {ys} | remove the taken seats / keep only the seats that are not in {xs} | the free seats, i.e. those of {ws} that are not in {xs} / the items of {ws} that {xs} does not contain | [s for s in {ws} if s not in {xs}]
    ~out | - | the number of free seats and the first of them / the length of {ys} and {ys}[0] / how many seats are free, and the first free one | len({ys}), {ys}[0]
bar_chart
    ~set {d} {sold} | dictionary / dictionary of counts
    # print a bar chart: each name padded to 10 characters and then as many "#" as its count / for every entry of {d}, print the key left-aligned in 10 columns, followed by "#" repeated value times / print the name (width 10) and a bar of # signs for each item of {d} / loop over the items of {d}; print key.ljust(10) and value times "#" without a space between / draw the counts in {d} as bars of "#", each after its name, which takes 10 characters / output a line for each key: the key padded with spaces to 10, then the bar made of "#"
    for name, value in {d}.items():
        print(name.ljust(10) + "#" * value)
    ~get {e} | compute each share of the total in percent, rounded to whole numbers / divide each value by the sum, convert to percent and round | a dictionary of the rounded percentages of the total / the values of {d} in percent of their sum, rounded | {name: round(100 * value / sum({d}.values())) for name, value in {d}.items()}
    ~print {e} | dictionary / percentages
cycle_colors
    ~list {ws} {colors} | list of colors / list of strings
    ~list {xs} {some_words} | list of words / list of names
    # + from itertools import cycle
    ~get {ys} | assign the colors to the words in turn, starting again with the first when all are used / zip {xs} with the cycled colors | the pairs of a word of {xs} and a color, the colors of {ws} being repeated / a list of the tuples of {xs} zipped with cycle({ws}) | list(zip({xs}, cycle({ws})))
    ~get {d} | group the words by color in a dictionary of lists / collect for each color the words that got it | a dictionary from every color in {ws} to the list of its words / the dictionary that lists the words of {ys} for each color | {color: [w for w, other in {ys} if other == color] for color in {ws}}
    ~out | - | the number of words for each color, as a list / a list of the lengths of the values of {d} / how many words each color got, in the order of {d} | [len(group) for group in {d}.values()]
group_by_key
    ~list {ws} {some_words} | list of words
    ~get {xs} | sort the words by length / order {ws} from short to long words | the words sorted by length / {ws} sorted with len as the key / the items of {ws} in order of their length | sorted({ws}, key=len)
    # + from itertools import groupby
    ~get {d} | group them by length with groupby, in a dictionary of lists / apply groupby with len to {xs} and make a dictionary of lists | a dictionary from each length to the list of words with it, by groupby / the groups that groupby finds in {xs} by len, as a dictionary of lists | {length: list(group) for length, group in groupby({xs}, key=len)}
    ~out | - | the length with the most words / the key of {d} with the longest list / the word length that occurs most often | max({d}, key=lambda length: len({d}[length]))
letter_grid
    ~string {w} {short_word} | word / string
    ~get {m} | build a list of all rotations of the word, as lists of letters / make a square of letters, where row i is {w} rotated left by i | the rows of a letter square: {w} rotated left by 0, 1, 2, ... places, as lists / a list of list({w}[i:] + {w}[:i]) for every i below the length of {w} | [list({w}[i:] + {w}[:i]) for i in range(len({w}))]
    ~get {text} | read the diagonal from the top left to the bottom right / join the letters {m}[i][i] for all i | the string on the main diagonal of {m} / the letters of the main diagonal, joined | "".join({m}[i][i] for i in range(len({m})))
    ~truth | the first column spells {w} / the first letters of all rows, joined, are {w} / the joined first items of the rows equal {w} | "".join(row[0] for row in {m}) == {w}
    ~print? {text} | diagonal / string
odd_one_out
    ~list {xs} {one_odd} | list of numbers / list of integers
    # + from functools import reduce
    ~get {n} | combine all items with exclusive or, using reduce / reduce {xs} with the operator ^ | the exclusive or of all items in {xs}, by reduce / the result of reducing {xs} with xor | reduce(lambda x, y: x ^ y, {xs})
    ~get {ys} | collect the numbers that occur an odd number of times / list the distinct items of {xs} with an odd count, sorted | the sorted distinct items of {xs} that occur an odd number of times / a sorted list of the x in set({xs}) with {xs}.count(x) odd | sorted(x for x in set({xs}) if {xs}.count(x) % 2)
    ~truth | {ys} contains {n} only / {ys} is the list of just {n} / {n} is the only item of {ys} | {ys} == [{n}]
"""


def _phone(rng: Random) -> str:
    return f"({rng.randint(10, 999)}) {rng.randint(100, 999)}{rng.choice('- /.')}{rng.randint(1000, 99999)}"


def _edges(rng: Random) -> list[tuple[str, str]]:
    names = rng.sample(CATEGORIES["person"], 4) if rng.random() < 0.5 else list("ABCD")
    pairs = [(a, b) for i, a in enumerate(names) for b in names[i + 1 :]]
    return rng.sample(pairs, rng.randint(3, 5))


def _graph(rng: Random) -> dict[str, list[str]]:
    nodes = (
        list("abcde")[: rng.randint(4, 5)] if rng.random() < 0.6 else rng.sample(CATEGORIES["city"][:20], 4)
    )
    found: dict[str, list[str]] = {node: [] for node in nodes}
    for i, p in enumerate(nodes):
        for q in nodes[i + 1 :]:
            if rng.random() < 0.45:
                found[p].append(q)
                found[q].append(p)
    return found


def _pages(rng: Random) -> str:
    parts, page = [], rng.randint(1, 9)
    for _ in range(rng.randint(2, 4)):
        end = page + rng.choice((0, 0, 1, 2, 4))
        parts.append(str(page) if end == page else f"{page}-{end}")
        page = end + rng.randint(2, 9)
    return ",".join(parts)


def _meetings(rng: Random) -> list[str]:
    starts = [(rng.randint(7, 16), rng.choice((0, 10, 15, 30, 45))) for _ in range(rng.randint(2, 4))]
    return [f"{h}:{m:02d}-{h + rng.randint(1, 3)}:{rng.choice((0, 20, 50)):02d}" for h, m in starts]


def _sparse(rng: Random) -> dict[int, int]:
    return {i: rng.randint(-9, 9) for i in sorted(rng.sample(range(10), rng.randint(3, 5)))}


def _hand(rng: Random) -> list[str]:
    suits = rng.choice(("S", "H", "SHDC", "SHDC", "SHDC"))
    return [rank + rng.choice(suits) for rank in rng.sample("23456789TJQKA", rng.randint(4, 5))]


def _cased(rng: Random) -> list[str]:
    pool = [plain_word(rng) for _ in range(3)]
    return [rng.choice((w, w.capitalize(), w.upper())) for w in rng.choices(pool, k=6)]


def _one_odd(rng: Random) -> list[int]:
    a, b, c = rng.sample(range(1, 60), 3)
    values = [a, a, b, b, c]
    rng.shuffle(values)
    return values


MORE = {
    "roman": sampled(
        "str",
        lambda r: r.choice(("XIV", "XLII", "LXXIX", "XCIV", "CXLIX", "VIII", "XXXVI", "LIX", "CCXC", "LXVI")),
    ),
    "pages": sampled("str", _pages),
    "columns": list_of(integer(1, 900), 3, 5),
    "price_texts": sampled(
        "list[str]", lambda r: [f"${r.randint(1, 90)}.{r.randint(0, 99):02d}" for _ in range(r.randint(3, 5))]
    ),
    "phone": sampled("str", _phone),
    "hex_color": sampled("str", lambda r: f"#{r.randint(0, 0xFFFFFF):06x}"),
    "square_name": sampled("str", lambda r: r.choice("abcdefgh") + r.choice("12345678")),
    "meetings": sampled("list[str]", _meetings),
    "twelve": sampled("str", lambda r: "".join(r.choice("0123456789") for _ in range(12))),
    "dna": sampled("str", lambda r: "".join(r.choice("ACGT") for _ in range(r.randint(9, 20)))),
    "coefficients": list_of(integer(-5, 6), 3, 5),
    "three": list_of(integer(-4, 9), 2, 4),
    "three_b": list_of(integer(-4, 9), 2, 4),
    "edges": sampled("list[tuple[str]]", _edges),
    "graph": sampled("dict[str,list[str]]", _graph),
    "sparse": sampled("dict[int,int]", _sparse),
    "sparse2": sampled("dict[int,int]", _sparse),
    "cells": sampled(
        "list[list[int]]", lambda r: [[r.choice((0, 0, 1)) for _ in range(5)] for _ in range(r.randint(3, 5))]
    ),
    "p1": integer(1, 9),
    "p2": integer(1, 9),
    "p3": integer(1, 9),
    "p4": integer(1, 9),
    "file_names": sampled(
        "list[str]",
        lambda r: [f"{plain_word(r)}.{r.choice(('txt', 'md', 'py', 'csv'))}" for _ in range(r.randint(3, 6))],
    ),
    "options": sampled(
        "dict[str,mixed]",
        lambda r: {
            r.choice(("size", "width")): r.randint(1, 40),
            r.choice(("color", "title")): plain_word(r),
        },
    ),
    "fruit_set": sampled("set[str]", lambda r: set(r.sample(CATEGORIES["fruit"], 3))),
    "fruit_list": sampled("list[str]", lambda r: r.sample(CATEGORIES["fruit"], r.randint(3, 4))),
    "gone": derived(lambda s: sorted(s.fruit_set)[0]),
    "cased": sampled("list[str]", _cased),
    "short": sampled("str", lambda r: r.choice(("a", "e", "in", "er", "o", "st", "le", "n", "ar", "t"))),
    "template": sampled(
        "str",
        lambda r: r.choice(
            (
                "Dear <name>, your order of <count> items is ready.",
                "<name> has <count> new messages",
                "Hello <name>! You won <count> points, <name>.",
                "Room <count> is booked for <name>",
            )
        ),
    ),
    "fields": sampled(
        "dict[str,mixed]", lambda r: {"name": r.choice(CATEGORIES["person"]), "count": r.randint(2, 99)}
    ),
    "accented": sampled(
        "str",
        lambda r: r.choice(("café", "naïve", "über", "señor", "plain", "résumé", "smörgås", made_up(r))),
    ),
    "moves3": sampled(
        "list[tuple[int]]",
        lambda r: [
            (*place, r.randint(1, 99)) for place in r.sample([(i, j) for i in range(3) for j in range(3)], 4)
        ],
    ),
    "hand": sampled("list[str]", _hand),
    "side": integer(2, 5),
    "side2": integer(3, 6),
    "taken": sampled("list[str]", lambda r: r.sample(["A1", "A2", "A3", "B1", "B2", "B3"], r.randint(2, 4))),
    "colors": sampled("list[str]", lambda r: r.sample(CATEGORIES["color"], r.randint(2, 3))),
    "short_word": sampled("str", lambda r: made_up(r, 2)[:6]),
    "one_odd": sampled("list[int]", _one_odd),
    "sold": dict_of(word("fruit"), integer(1, 30), 3, 5),
    "rate": new("rate", "share", "percent", "gc"),
}

for _table in (NOTATIONS, SCIENCE, METHODS):
    formal(d, _table, {**SLOTS, **MORE})
