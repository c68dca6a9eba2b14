"""Sets and tuples: set algebra, membership, unpacking, swapping, pairs, sorting by keys."""

from codegen_repl.training.corpus.blocks import functions, statements, stories
from codegen_repl.training.corpus.draws import integer, list_of, new, of_type, sampled, var, word
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.tables import expressions

d = Domain("sets_tuples", weight=6)

PEOPLE = sampled(
    "list[tuple[mixed]]",
    lambda r: [(n, r.randint(1, 99)) for n in r.sample(("Ann", "Bob", "Cleo", "Dan", "Eve", "Finn"), 3)],
    lambda v: all(len(p) == 2 and isinstance(p[0], str) and isinstance(p[1], int) for p in v),
)
POINTS = sampled(
    "list[tuple[int]]",
    lambda r: [(r.randint(-9, 20), r.randint(-9, 20)) for _ in range(r.randint(2, 5))],
    lambda v: all(len(p) == 2 for p in v),
)
PAIR = sampled("tuple[int]", lambda r: (r.randint(-9, 50), r.randint(-9, 50)), lambda v: len(v) == 2)
PERSON = sampled(
    "tuple[mixed]",
    lambda r: (r.choice(("Ann", "Bob", "Cleo", "Dan", "Eve")), r.randint(5, 80)),
    lambda v: len(v) == 2 and isinstance(v[0], str) and isinstance(v[1], int),
)

expressions(
    d,
    """
union: {a} | {b}
    the union of {a} and {b} / the union of the sets {a} and {b} / all the elements that are in {a} or {b}
    everything in {a} or in {b} / the items of both {a} and {b} together as a set
    ! combine the sets {a} and {b} / unite {a} and {b} / form the union of {a} and {b}
    ! merge the sets {a} and {b}
    > union both all_items
    * 2
intersection: {a} & {b}
    the intersection of {a} and {b} / the elements that are in both {a} and {b}
    the common elements of {a} and {b}
    what {a} and {b} have in common / the items shared by the sets {a} and {b}
    ! intersect {a} and {b} / find the common elements of {a} and {b} / find what is in both {a} and {b}
    > common shared both
    * 2
difference: {a} - {b}
    the difference of {a} and {b} / the elements of {a} that are not in {b} / {a} without the elements of {b}
    the items that are only in {a} and not in {b} / the set difference {a} minus {b}
    ! subtract {b} from the set {a} / remove everything in {b} from {a}
    > rest only_first difference
    * 2
symmetric: {a} ^ {b}
    the symmetric difference of {a} and {b} / the elements that are in {a} or {b} but not in both
    the items that are in exactly one of {a} and {b} / what only one of the sets {a} and {b} has
    > different exclusive
subset: {a} <= {b}
    whether {a} is a subset of {b} / whether all the elements of {a} are in {b} / if {b} contains all of {a}
    True if {a} is a subset of {b}, else False
    ! check if {a} is a subset of {b} / test whether every element of {a} is in {b}
    ? is {a} a subset of {b}?
superset: {a} >= {b}
    whether {a} is a superset of {b} / whether {a} contains every element of {b} / if {a} has all that {b} has
    True if {a} is a superset of {b}, else False
    ! check if {a} is a superset of {b}
    ? is {a} a superset of {b}?
    * 0.6
disjoint: {a}.isdisjoint({b})
    whether {a} and {b} are disjoint / whether {a} and {b} have no element in common
    if no item is in both {a} and {b}
    True if {a} and {b} share nothing, else False
    ! check if {a} and {b} are disjoint
    ? are {a} and {b} disjoint? / do {a} and {b} have nothing in common?
    * 0.8
same_set: set({xs}) == set({ys})
    whether {xs} and {ys} contain the same elements / whether {xs} and {ys} are equal as sets
    if {xs} and {ys} have the same items, ignoring order and repeats
    True if the sets of {xs} and {ys} are equal, else False
    ! check if {xs} and {ys} have the same elements, whatever the order
shared_of_lists: set({xs}) & set({ys})
    the set of numbers that are in both lists {xs} and {ys}
    the common elements of the lists {xs} and {ys} as a set
    the intersection of {xs} and {ys} as sets / a set of what the lists {xs} and {ys} share
    ! convert {xs} and {ys} to sets and intersect them
    > common shared
only_in_first: set({xs}) - set({ys})
    the set of numbers in {xs} that are not in {ys}
    the elements of the list {xs} missing from {ys}, as a set
    what {xs} has and {ys} has not, as a set / the difference of {xs} and {ys} as sets
    ! convert {xs} and {ys} to sets and subtract the second from the first
    > missing rest
all_of_lists: set({xs}) | set({ys})
    the set of all numbers in {xs} and {ys} / the union of the lists {xs} and {ys} as a set
    a set with the elements of both lists {xs} and {ys}
    the distinct numbers of {xs} and {ys} together, as a set
    > all_items union
set_size: len({a})
    the number of elements in the set {a} / the size of the set {a} / how many elements {a} has
    the cardinality of {a}
    ! count the elements of {a}
    ? how many elements are in {a}?
    > size count
in_set: {n} in {a}
    whether {n} is in {a} / if {a} contains {n} / True if {n} is an element of {a}, else False
    whether the set {a} has {n}
    ! check if {n} is in {a} / test whether {n} is an element of {a}
    ? is {n} in {a}?
to_set: set({xs})
    the set of the numbers in {xs} / {xs} as a set / the distinct elements of {xs} as a set
    a set made from {xs}
    the unique values of {xs} as a set
    ! convert {xs} to a set / turn the list {xs} into a set / make a set of {xs}
    > unique distinct my_set
    * 1.5
sorted_set: sorted({a})
    the elements of {a} as a sorted list / a sorted list of the set {a} / {a} in ascending order as a list
    the items of the set {a} from small to large
    ! sort the set {a} into a list / convert {a} to a sorted list
    > ordered items
largest: max({a})
    the largest element of the set {a} / the maximum of {a} / the biggest number in the set {a}
    the highest value in {a}
    > largest top
    * 0.6
set_sum: sum({a})
    the sum of the elements of {a} / the total of the numbers in the set {a} / the sum over the set {a}
    what the elements of {a} add up to
    ! add up the elements of the set {a}
    > total
    * 0.6
set_comprehension: {x * x for x in {xs}}
    the set of squares of the numbers in {xs} / a set with the square of each number in {xs}
    the squares of {xs} as a set / the different squares of the numbers in {xs}, as a set
    ! use a set comprehension to square the numbers in {xs}
    > squares
remainders: {x % {k} for x in {xs}}
    the set of remainders of {xs} divided by {k} / the remainders modulo {k} of the numbers in {xs}, as a set
    a set of x mod {k} for every x in {xs} / the different remainders when dividing {xs} by {k}
    > remainders
    * 0.6
first_letters: {w[0] for w in {ws}}
    the set of first letters of the words in {ws} / the initial letters of {ws} as a set
    a set with the first character of every word in {ws} / the different first letters in {ws}
    > initials letters
    * 0.8
word_set_lengths: {len(w) for w in {ws}}
    the set of word lengths in {ws} / the different lengths of the words in {ws}
    a set with the length of each word in {ws}
    the lengths that occur in {ws}, as a set
    > lengths
    * 0.7
has_duplicates: len({xs}) != len(set({xs}))
    whether {xs} contains duplicates / whether any number occurs twice in {xs} / if {xs} has repeated elements
    True if {xs} has duplicates, else False
    ! check if {xs} has duplicates / test {xs} for repeated items
    ? does {xs} contain duplicates?
    > has_duplicates repeated
all_different: len(set({xs})) == len({xs})
    whether all elements of {xs} are different / whether the items of {xs} are unique
    if no number is repeated in {xs}
    True if the elements of {xs} are all distinct, else False
    ! check that all elements of {xs} are different
    ? are all the numbers in {xs} different?
    > unique distinct
common_letters: set({s}) & set({t})
    the letters that {s} and {t} have in common / the set of characters in both {s} and {t}
    the common characters of {s} and {t} / the characters shared by {s} and {t} as a set
    ! find the letters that are in both {s} and {t}
    > common shared_letters
frozen: frozenset({xs})
    a frozenset of {xs} / {xs} as an immutable set / the frozen set of the numbers in {xs}
    an unchangeable set of {xs}
    * 0.2
first: {p}[0]
    the first element of the tuple {p} / the first item of {p} / the first value in the tuple {p}
    {p} at index 0
    > first x
last: {p}[-1]
    the last element of the tuple {p} / the last item of {p} / the last value in the tuple {p}
    the final entry of {p}
    > last y
tuple_sum: sum({p})
    the sum of the tuple {p} / the sum of the numbers in {p} / the total of the values in {p}
    what the items of {p} add up to
    ! add up the numbers in the tuple {p}
    > total
tuple_max: max({p})
    the largest number in the tuple {p} / the maximum of the tuple {p} / the biggest value in {p}
    the highest item of {p}
    > largest
    * 0.7
tuple_len: len({p})
    the length of the tuple {p} / how many items the tuple {p} has / the number of values in {p}
    the size of the tuple {p}
    > size n
    * 0.7
tuple_reversed: {p}[::-1]
    the tuple {p} reversed / {p} in reverse order / the items of {p} backwards, as a tuple
    a reversed copy of the tuple {p}
    ! reverse the tuple {p}
    > reversed_pair
swapped: ({q}[1], {q}[0])
    the pair {q} with its two items swapped / {q} the other way round
    the two values of {q} exchanged, as a tuple
    the swapped version of the pair {q}
    ! swap the two items of the pair {q}
    > swapped turned
to_tuple: tuple({xs})
    {xs} as a tuple / the list {xs} converted to a tuple / a tuple of the items of {xs}
    a tuple with the elements of {xs}
    ! convert {xs} to a tuple / turn the list {xs} into a tuple / make a tuple from {xs}
    > my_tuple fixed values_tuple
    * 1.3
to_list: list({p})
    {p} as a list / the tuple {p} converted to a list / a list of the items of {p}
    a list with the values of the tuple {p}
    ! convert the tuple {p} to a list / turn {p} into a list
    > as_list items
    * 1.3
joined_tuples: {p} + {q}
    the tuples {p} and {q} joined / the concatenation of {p} and {q} / {p} followed by {q} as one tuple
    one tuple with the items of {p} and then those of {q}
    ! concatenate the tuples {p} and {q} / join the tuples {p} and {q}
    > joined
with_item: {p} + ({n},)
    the tuple {p} with {n} added at the end / {p} followed by {n} as a tuple
    a tuple of the items of {p} and {n}
    {p} extended by {n}
    ! append {n} to a copy of the tuple {p} / add {n} to the end of the tuple {p}
    > longer extended
point_sum: ({q}[0] + {r}[0], {q}[1] + {r}[1])
    the sum of the points {q} and {r} / the points {q} and {r} added coordinate by coordinate
    the tuple with the sums of the coordinates of {q} and {r} / {q} plus {r}, component by component
    ! add the points {q} and {r} coordinate by coordinate
    > moved total
distance: (({q}[0] - {r}[0]) ** 2 + ({q}[1] - {r}[1]) ** 2) ** 0.5
    the distance between the points {q} and {r} / how far the point {q} is from {r}
    the Euclidean distance from {q} to {r}
    the length of the line from {q} to {r}
    > distance dist
    * 1.3
manhattan: abs({q}[0] - {r}[0]) + abs({q}[1] - {r}[1])
    the Manhattan distance between {q} and {r} / the taxicab distance from {q} to {r}
    the sum of the absolute coordinate differences of {q} and {r} / how many steps in a grid {q} is from {r}
    > distance steps
midpoint: (({q}[0] + {r}[0]) / 2, ({q}[1] + {r}[1]) / 2)
    the midpoint of {q} and {r} / the point halfway between {q} and {r} / the middle of the points {q} and {r}
    the average of the points {q} and {r}
    > middle midpoint
from_origin: ({q}[0] ** 2 + {q}[1] ** 2) ** 0.5
    the distance of the point {q} from the origin / how far {q} is from (0, 0) / the length of the vector {q}
    the Euclidean norm of {q}
    > distance norm
pair_product: {q}[0] * {q}[1]
    the product of the two numbers in {q} / the two values of {q} multiplied
    the first item of {q} times the second
    width times height for the pair {q}
    > product area
sorted_by_second: sorted({people}, key=lambda pair: pair[1])
    {people} sorted by the second item / the pairs of {people} in order of their second element
    a copy of {people} sorted by the number in each tuple / {people} ordered by the values at index 1
    ! sort the tuples in {people} by their second element / sort {people} by the number in each pair
    > ranked ordered
    * 1.6
sorted_by_second_desc: sorted({people}, key=lambda pair: pair[1], reverse=True)
    {people} sorted by the second item, largest first
    the pairs of {people} in descending order of their second element
    {people} ordered from the highest number to the lowest
    a copy of {people} sorted by the number in each tuple, descending
    ! sort the tuples in {people} by their second element in descending order
    > ranked ranking
    * 1.6
sorted_by_name: sorted({people}, key=lambda pair: pair[0])
    {people} sorted by name / the pairs of {people} sorted by their first item
    {people} in alphabetical order of the names
    the tuples of {people} ordered by the text in them
    ! sort {people} alphabetically by name
    > by_name ordered
best_pair: max({people}, key=lambda pair: pair[1])
    the pair in {people} with the largest number / the tuple of {people} with the highest second item
    the entry of {people} whose second element is greatest
    the (name, number) pair in {people} with the biggest number
    ? which pair in {people} has the largest number?
    > best winner top
    * 1.4
worst_pair: min({people}, key=lambda pair: pair[1])
    the pair in {people} with the smallest number / the tuple of {people} with the lowest second item
    the entry of {people} whose second element is least
    the (name, number) pair in {people} with the smallest number
    > worst lowest
best_name: max({people}, key=lambda pair: pair[1])[0]
    the name in {people} with the largest number
    the name of the pair in {people} with the highest second item
    who in {people} has the biggest number / the first item of the pair with the maximum number in {people}
    ? who has the largest number in {people}?
    > winner best_name
    * 1.3
names_of: [name for name, _ in {people}]
    the names in {people} / a list of the first items of the pairs in {people}
    the first element of every tuple in {people}
    the names from the (name, number) pairs {people}
    ! collect the names of {people} in a list / extract the first items of {people}
    > names firsts
    * 1.3
numbers_of: [number for _, number in {people}]
    the numbers in the pairs {people} / a list of the second items of the tuples in {people}
    the second element of every tuple in {people} / the values from the (name, number) pairs {people}
    ! collect the numbers of {people} in a list / extract the second items of {people}
    > numbers seconds values
    * 1.3
sum_of_seconds: sum(number for _, number in {people})
    the sum of the numbers in {people} / the total of the second items of the pairs in {people}
    what the numbers in the tuples of {people} add up to / the sum of all second elements in {people}
    ! add up the second items of {people}
    > total
mean_of_seconds: sum(number for _, number in {people}) / len({people})
    the average of the numbers in {people} / the mean of the second items of the pairs in {people}
    the average second element of the tuples in {people} / the mean number over all pairs in {people}
    > average mean
above: [name for name, number in {people} if number > {k}]
    the names in {people} whose number is above {k}
    the names of the pairs in {people} with a number greater than {k}
    a list of those names in {people} with more than {k} / who in {people} has a number over {k}, as a list
    > names above selected
pairs_to_dict: dict({people})
    a dictionary from the pairs {people} / {people} as a dictionary
    the dict that maps each name in {people} to its number
    the tuples of {people} turned into a dictionary
    ! convert the list of pairs {people} to a dictionary / turn {people} into a dict
    > table lookup mapping
    * 1.3
unzip_x: [x for x, y in {pts}]
    the x coordinates of the points in {pts} / a list of the first coordinates of {pts}
    the x values of {pts}
    the first number of each point in {pts}
    ! extract the x coordinates from {pts}
    > xs x_values
unzip_y: [y for x, y in {pts}]
    the y coordinates of the points in {pts} / a list of the second coordinates of {pts}
    the y values of {pts}
    the second number of each point in {pts}
    ! extract the y coordinates from {pts}
    > ys y_values
farthest: max({pts}, key=lambda p: p[0] ** 2 + p[1] ** 2)
    the point in {pts} farthest from the origin / the point of {pts} with the largest distance to (0, 0)
    the most distant point of {pts}, seen from the origin / which point of {pts} is farthest from zero
    > farthest
    * 0.8
nearest: min({pts}, key=lambda p: p[0] ** 2 + p[1] ** 2)
    the point in {pts} closest to the origin / the point of {pts} with the smallest distance to (0, 0)
    the nearest point of {pts}, seen from the origin / which point of {pts} is closest to zero
    > nearest closest
    * 0.8
shifted: [(x + {dx}, y + {dy}) for x, y in {pts}]
    the points in {pts} moved by {dx} and {dy} / {pts} with {dx} added to each x and {dy} to each y
    every point of {pts} shifted by ({dx}, {dy}) / a list of the points of {pts} translated by {dx} and {dy}
    ! shift all the points in {pts} by {dx} in x and {dy} in y
    > moved shifted
in_tuple: {n} in {p}
    whether {n} is in the tuple {p} / if {p} contains {n}
    True if the tuple {p} has the value {n}, else False
    whether the value {n} occurs in the tuple {p}
    ! check if the tuple {p} contains {n}
    * 0.7
count_in: {p}.count({n})
    the number of times {n} occurs in the tuple {p} / how often {n} is in {p}
    the count of {n} in the tuple {p}
    how many {n}s the tuple {p} has
    * 0.5
sorted_tuple: tuple(sorted({p}))
    the tuple {p} sorted / a sorted tuple of the items of {p} / {p} in ascending order as a tuple
    the values of {p} from small to large as a tuple
    ! sort the tuple {p} into a new tuple
    * 0.8
by_last_letter: sorted({ws}, key=lambda w: w[-1])
    {ws} sorted by the last letter of each word / the words in {ws} ordered by their final letter
    {ws} in order of the words' last characters / the list {ws} sorted by last letter
    ! sort {ws} by the last letter
    > ordered
by_length_desc: sorted({ws}, key=len, reverse=True)
    {ws} sorted by length, longest first / the words in {ws} from longest to shortest
    {ws} in descending order of length / the list {ws} with the longest words first
    ! sort {ws} by length in descending order / sort the words in {ws} from long to short
    > ordered by_length
by_length_then_alpha: sorted({ws}, key=lambda w: (len(w), w))
    {ws} sorted by length and then alphabetically
    the words of {ws} in order of length, ties in alphabetical order
    {ws} ordered by word length; words of equal length alphabetically / the list {ws} sorted by (length, word)
    ! sort {ws} by length and then by the alphabet
    > ordered
by_abs: sorted({xs}, key=abs)
    {xs} sorted by absolute value / the numbers of {xs} in order of their absolute values
    {xs} ordered by distance from zero
    the list {xs} sorted by size without the sign
    ! sort {xs} by absolute value
    > ordered by_abs
by_last_digit: sorted({xs}, key=lambda x: x % 10)
    {xs} sorted by last digit / the numbers of {xs} in order of their last digit / {xs} ordered by x mod 10
    the list {xs} sorted by remainder modulo 10
    ! sort {xs} by the last digit
    > ordered
    * 0.6
closest_to: min({xs}, key=lambda x: abs(x - {n}))
    the number in {xs} closest to {n} / the element of {xs} nearest to {n}
    the item of {xs} with the smallest distance to {n}
    which number of {xs} comes closest to {n}
    ? which number in {xs} is closest to {n}?
    > closest nearest
    * 1.2
case_insensitive: sorted({ws}, key=str.lower)
    {ws} sorted alphabetically, ignoring case
    the words of {ws} in alphabetical order without regard to capitals
    {ws} in case-insensitive order / the list {ws} sorted as if all were lower case
    ! sort {ws} ignoring upper and lower case
    > ordered
""",
    {
        "a": var("set[int]"),
        "b": var("set[int]"),
        "xs": var("list[int]"),
        "ys": var("list[int]"),
        "ws": var("list[str]"),
        "s": "str",
        "t": "str",
        "people": var(PEOPLE),
        "pts": var(POINTS),
        "p": var("tuple[int]"),
        "q": var(PAIR),
        "r": var(PAIR),
        "n": integer(0, 30),
        "k": integer(2, 60),
        "dx": integer(1, 9),
        "dy": integer(1, 9),
    },
    each=False,
)

statements(
    d,
    """
add
    # add {n} to the set {a} / put {n} into {a} / insert {n} in the set {a} / include {n} in {a}
    # let {a} also contain {n} / {n} should be in the set {a} too
    # > {a}
    # * 1.5
    {a}.add({n})
discard
    # remove {n} from the set {a} if it is there / discard {n} from {a}
    # take {n} out of the set {a}, if present
    # drop {n} from {a} without an error when it is missing / delete {n} from the set {a} if it contains it
    # make sure {n} is not in the set {a} any more
    # > {a}
    {a}.discard({n})
update
    # add all the numbers of {xs} to the set {a} / update {a} with the items of {xs}
    # put every element of {xs} in {a}
    # extend the set {a} by the elements of {xs} / include the whole list {xs} in the set {a}
    # insert each number of {xs} into {a}
    # > {a}
    {a}.update({xs})
empty_set
    # create an empty set {out} / let {out} be an empty set / make {out} an empty set
    # start with an empty set called {out}
    # define {out} as a set without elements / initialise {out} as an empty set
    {out} = set()
make_set
    # create a set {out} with {n}, {m} and {k} / let {out} be the set of {n}, {m} and {k}
    # make {out} a set holding {n}, {m}, {k}
    # define the set {out} = {{n}, {m}, {k}} / put {n}, {m} and {k} in a set {out}
    # store the set containing {n}, {m} and {k} in {out}
    # > {out}
    {out} = {{n}, {m}, {k}}
letters_loop
    # collect the different letters of {s} in a set {out} with a loop
    # make an empty set {out} and add each character of {s} to it
    # loop over {s} and put every letter in the set {out}
    # use a for loop to fill a set {out} with the characters of {s}
    # start with an empty set {out}, then add all the characters of {s} one by one
    # build the set {out} of the letters in {s} using add
    # > {out}
    {out} = set()
    for c in {s}:
        {out}.add(c)
duplicates_loop
    # find the duplicates in {xs}: keep a set seen and collect in {out} what was already seen
    # loop over {xs} with a set seen; items that are in it already go to the set {out}
    # store in {out} the set of numbers that occur more than once in {xs}, using a loop and a set seen
    # use two sets, seen and {out}: for each number in {xs}, add it to {out} if it was seen before, else to
    #   seen
    # collect the repeated numbers of {xs} in a set {out} with a for loop
    # go through {xs} and put every number that came before in the set {out}
    # > {out}
    seen = set()
    {out} = set()
    for x in {xs}:
        if x in seen:
            {out}.add(x)
        seen.add(x)
print_set
    # print the elements of {a} in ascending order, one per line
    # loop over the sorted set {a} and print each element
    # for each number in the set {a}, from small to large, print it
    # print every element of {a} in sorted order
    # go through {a} in order and print the elements / show the items of the set {a} sorted, on separate lines
    for x in sorted({a}):
        print(x)
unpack_pair
    # unpack {q} into {u} and {v} / assign the two values of {q} to {u} and {v}
    # let {u} and {v} be the items of the tuple {q}
    # split the pair {q} into {u} and {v} / store the first item of {q} in {u} and the second in {v}
    # take {q} apart into the variables {u} and {v}
    # > {u}
    # * 2
    {u}, {v} = {q}
unpack_person
    # unpack {person} into {u} and {v} / assign the name and the number in {person} to {u} and {v}
    # let {u} and {v} be the items of {person} / split {person} into {u} and {v}
    # store the first part of {person} in {u} and the second in {v}
    # take the tuple {person} apart into {u} and {v}
    # > {u}
    # * 1.4
    {u}, {v} = {person}
unpack_star
    # unpack {xs} into {u} for the first item and {v} for the rest
    # let {u} be the first element of {xs} and {v} the others
    # split {xs} into its head {u} and its tail {v}
    # assign the first item of {xs} to {u} and the remaining list to {v}
    # use star unpacking on {xs}: {u} gets the first, {v} all the rest
    # store {xs} in {u} (first) and *{v} (rest)
    # > {v}
    {u}, *{v} = {xs}
unpack_last
    # unpack {xs} so that {v} is the last item and {u} everything before
    # let {v} be the last element of {xs} and {u} the others
    # assign the last item of {xs} to {v} and all the items before it to {u}
    # split {xs} into a list {u} without the last item, and the last item {v}
    # use star unpacking on {xs} to get *{u} and the last item {v}
    # take the last number off {xs} by unpacking: {u} and {v}
    # > {u}
    *{u}, {v} = {xs}
swap
    # swap {x} and {y} / exchange the values of {x} and {y} / let {x} and {y} trade their values
    # swap the variables {x} and {y}
    # switch {x} with {y} / give {x} the value of {y} and the other way round
    # * 2
    {x}, {y} = {y}, {x}
rotate_three
    # rotate the values: {x} gets that of {y}, {y} that of {z}, and {z} that of {x}
    # cycle the values of {x}, {y} and {z} to the left
    # assign {y} to {x}, {z} to {y} and the old {x} to {z}, all at once
    # move the values around: {x} = {y}, {y} = {z}, {z} = {x}
    # let {x}, {y}, {z} become {y}, {z}, {x} / simultaneously set {x}, {y} and {z} to {y}, {z} and {x}
    # * 0.6
    {x}, {y}, {z} = {y}, {z}, {x}
order_two
    # swap {x} and {y} if {x} is larger than {y}
    # make sure that {x} is not greater than {y}, swapping them if needed
    # if {x} is greater than {y}, exchange them / put {x} and {y} in ascending order
    # let {x} be the smaller and {y} the larger of the two / order {x} and {y} so that {x} comes first
    if {x} > {y}:
        {x}, {y} = {y}, {x}
two_at_once
    # set {u} to {n} and {v} to {m} in one line / assign {n} and {m} to {u} and {v} at once
    # let {u} and {v} be {n} and {m}
    # use tuple assignment to give {u} the value {n} and {v} the value {m}
    # define {u} = {n} and {v} = {m} in a single statement
    # assign to {u}, {v} the values {n}, {m}
    # > {u}
    # * 1.5
    {u}, {v} = {n}, {m}
make_pair
    # make a tuple {out} of {x} and {y} / put {x} and {y} in a tuple {out}
    # let {out} be the pair of {x} and {y}
    # create a tuple {out} with {x} and {y} / combine {x} and {y} into a pair called {out}
    # store ({x}, {y}) in {out}
    # > {out}
    # * 1.3
    {out} = ({x}, {y})
loop_pairs
    # print each name in {people} with its number / loop over {people} and print name and number
    # for each pair in {people}, print both items
    # go through {people} unpacking name and number and print them
    # print all the pairs of {people}, one per line, without parentheses
    # for every name and number in {people} print the two
    # * 1.5
    for name, number in {people}:
        print(name, number)
loop_pairs_text
    # print "NAME: NUMBER" for each pair in {people}
    # for every pair in {people} print the name, a colon and the number
    # loop over {people} and print each as "name: number"
    # use an f-string to print each name of {people} and its number with a colon
    # show the pairs of {people} in the form name: number
    # print lines such as "Ann: 3" for all pairs in {people}
    for name, number in {people}:
        print(f"{name}: {number}")
loop_points
    # print the sum of the coordinates of each point in {pts} / for each point (x, y) in {pts} print x + y
    # loop over {pts}, unpack x and y and print their sum / print x + y for all the points in {pts}
    # go through the points of {pts} and print what x and y add up to / for x, y in {pts}: print the sum
    for x, y in {pts}:
        print(x + y)
append_pair
    # append the pair ({w}, {n}) to {people} / add a tuple of {w} and {n} to {people}
    # add {w} with the number {n} to {people}
    # put ({w}, {n}) at the end of {people} / extend {people} by the pair {w}, {n}
    # insert the tuple ({w}, {n}) as the last item of {people}
    # > {people}
    {people}.append(({w}, {n}))
sort_pairs
    # sort {people} in place by the second item / sort the pairs in {people} by their number
    # order the list {people} by the second element of each tuple / put {people} in order of the numbers
    # sort the list {people} so that the smallest number comes first
    # use sort with a key to order {people} by number
    # > {people}
    # * 1.2
    {people}.sort(key=lambda pair: pair[1])
enumerate_names
    # print the rank of each name in {people}, from 1 / number the pairs of {people} and print rank and name
    # loop over {people} with enumerate from 1, printing the number and the name
    # print a numbered list of the names in {people}
    # for each pair in {people}, print its position (counting from 1) and its name
    # show the names in {people} with their places 1, 2, 3 and so on
    for rank, (name, _) in enumerate({people}, 1):
        print(rank, name)
divmod_unpack
    # divide {x} by {k} and store the quotient in {u} and the remainder in {v}
    # let {u} and {v} be the quotient and the remainder of {x} and {k}
    # use divmod on {x} and {k} to get {u} and {v} / assign divmod({x}, {k}) to {u} and {v}
    # store the whole quotient of {x} by {k} in {u}, the rest in {v}
    # compute {u}, {v} = divmod of {x} and {k}
    # > {v}
    {u}, {v} = divmod({x}, {k})
min_max_unpack
    # store the minimum of {xs} in {u} and the maximum in {v}
    # let {u} and {v} be the smallest and the largest number in {xs}
    # assign min and max of {xs} to {u} and {v} / find the lowest number {u} and the highest {v} in {xs}
    # set {u} to the minimum and {v} to the maximum of {xs} in one line
    # get the smallest ({u}) and largest ({v}) items of {xs}
    # > {u}
    # * 1.3
    {u}, {v} = min({xs}), max({xs})
split_name
    # split {full} at the space into {u} and {v} / store the first word of {full} in {u} and the second in {v}
    # unpack the two words of {full} into {u} and {v} / let {u} and {v} be the two words in {full}
    # take {full} apart into first name {u} and last name {v} / assign the parts of {full} to {u} and {v}
    # > {u}
    {u}, {v} = {full}.split()
""",
    {
        "a": var("set[int]"),
        "xs": var("list[int]"),
        "s": "str",
        "people": var(PEOPLE),
        "pts": var(POINTS),
        "q": var(PAIR),
        "person": var(PERSON),
        "x": var("int"),
        "y": var("int"),
        "z": var("int"),
        "n": integer(0, 40),
        "m": integer(41, 80),
        "k": integer(2, 20),
        "w": word("person"),
        "u": new("a", "first", "x", "left", "head"),
        "v": new("b", "rest", "y", "right", "tail"),
        "out": new("set", "pair", "result"),
        "full": var(
            sampled(
                "str",
                lambda r: (
                    f"{r.choice(('Ann', 'Bob', 'Cleo', 'Omar'))} {r.choice(('Stone', 'Hill', 'Brook'))}"
                ),
                lambda v: len(v.split()) == 2,
            )
        ),
    },
)

functions(
    d,
    """
min_max(xs)
    # returns the smallest and the largest number of {xs} as a tuple / returns min and max of {xs}
    # returns a pair with the minimum and the maximum of {xs}
    # gives back two values, the lowest and the highest of {xs}
    # > extremes low_high
    # * 1.4
    return min({xs}), max({xs})
sum_and_mean(xs)
    # returns the sum and the average of {xs} as a tuple / returns two values, the total and the mean of {xs}
    # computes both sum and mean of {xs} / gives back a pair of the sum of {xs} and its average
    # > stats total_and_average
    return sum({xs}), sum({xs}) / len({xs})
swap_pair(q)
    # returns the pair {q} with its items swapped / swaps the two items of {q}
    # returns the second and then the first item of {q}
    # turns a pair (a, b) into (b, a)
    # > swap flip
    first, second = {q}
    return second, first
distance(q, r)
    # returns the distance between the points {q} and {r} / computes how far {q} is from {r}
    # unpacks the points {q} and {r} and returns their Euclidean distance
    # calculates the distance of two points given as tuples
    # > dist
    # * 1.3
    x1, y1 = {q}
    x2, y2 = {r}
    return ((x1 - x2) ** 2 + (y1 - y2) ** 2) ** 0.5
unique_sorted(xs)
    # returns the distinct numbers of {xs} in ascending order / removes duplicates from {xs} and sorts it
    # returns a sorted list of the different values in {xs} / gives the unique items of {xs} sorted
    # > unique distinct
    return sorted(set({xs}))
common(xs, ys)
    # returns a sorted list of the numbers that are in both {xs} and {ys}
    # finds the common elements using sets
    # intersects {xs} and {ys} as sets and returns a sorted list / returns what {xs} and {ys} share, sorted
    # > shared intersection
    return sorted(set({xs}) & set({ys}))
missing(xs, ys)
    # returns a sorted list of the numbers in {xs} that are not in {ys}
    # finds what {ys} lacks compared with {xs}
    # subtracts the set of {ys} from the set of {xs} and sorts the result
    # returns the elements of {xs} missing in {ys}
    # > difference
    return sorted(set({xs}) - set({ys}))
has_duplicates(xs)
    # returns True if {xs} contains duplicates / checks whether some number occurs twice in {xs}
    # tells whether {xs} has repeated elements / compares the length of {xs} with that of its set
    # > duplicates
    # * 1.2
    return len({xs}) != len(set({xs}))
same_letters(s, t)
    # returns True if {s} and {t} consist of the same letters
    # checks whether the sets of characters of {s} and {t} are equal
    # tells whether two words use the same letters, however often
    # compares the letters of {s} and {t} as sets
    return set({s}) == set({t})
jaccard(a, b)
    # returns the size of the intersection of {a} and {b} divided by the size of their union
    # computes the Jaccard similarity
    # calculates how similar the sets {a} and {b} are
    # divides the number of common elements by that of all elements
    # > similarity
    # * 0.6
    return len({a} & {b}) / len({a} | {b})
get_second(person)
    # returns the second item of {person} / gives the number in the tuple {person}
    # returns element 1 of {person}
    # takes a pair and returns its second element
    # > second
    # * 0.6
    return {person}[1]
to_pairs(ws, xs)
    # returns a list of pairs of a word from {ws} and a number from {xs}
    # zips {ws} and {xs} into a list of tuples
    # pairs the items of {ws} with those of {xs} / combines two lists into a list of (word, number) tuples
    # > pair_up zipped
    return list(zip({ws}, {xs}))
""",
    {
        "xs": of_type("list[int]"),
        "ys": of_type("list[int]"),
        "ws": of_type("list[str]"),
        "s": word(),
        "t": word(),
        "q": PAIR,
        "r": PAIR,
        "a": of_type("set[int]"),
        "b": of_type("set[int]"),
        "person": PERSON,
    },
)

stories(
    d,
    """
clubs
    # let {a} be the set of {n1}, {n2} and {n3} / {a} is a set with {n1}, {n2} and {n3}
    # create a set {a} holding {n1}, {n2}, {n3}
    # put {n1}, {n2} and {n3} into a set {a}
    {a} = {{n1}, {n2}, {n3}}
    # let {b} be the set of {n2} and {n4} / {b} is a set with {n2} and {n4}
    # create another set {b} with {n2} and {n4}
    # put {n2} and {n4} into a set {b}
    {b} = {{n2}, {n4}}
    # print who is in both {a} and {b} / print the names in both sets
    # show the members that {a} and {b} share
    # who belongs to {a} as well as {b}? print the set
    print({a} & {b})
    # print a sorted list of everyone in {a} or {b} / print all the names of {a} and {b} in alphabetical order
    # show everybody who is in at least one of {a} and {b}, sorted
    # sort the union of {a} and {b} and print it
    print(sorted({a} | {b}))
    # ?
    # {n4} joins {a} as well / add {n4} to {a} / put {n4} in {a} too / let {n4} join {a}
    {a}.add({n4})
    # ?
    # print how many are in {a} but not in {b} / print the number of members of {a} that {b} lacks
    # how many names are only in {a} and not in {b}? print it / show the size of {a} minus {b}
    print(len({a} - {b}))
scores_story
    # let {people} be {pairs} / set {people} to the list of tuples {pairs} / store {pairs} in {people}
    # create the list {people} = {pairs}
    {people} = {pairs}
    # sort {people} by the number, highest first / order {people} by the second item in descending order
    # sort the tuples in {people} by score from high to low / put the highest number of {people} first
    {people}.sort(key=lambda pair: pair[1], reverse=True)
    # print the first three places of {people} with their rank
    # print rank, name and number for the first three in {people}
    # loop over the first three pairs of {people} and print the place, the name and the number
    # show the top three of {people}, numbered from 1
    for rank, (name, number) in enumerate({people}[:3], 1):
        print(rank, name, number)
    # ?
    # unpack the first pair of {people} into {u} and {v}
    # let {u} and {v} be the name and number of the first pair in {people}
    # store the winner's name in {u} and the number in {v}, from {people}[0]
    # assign {people}[0] to {u} and {v}
    {u}, {v} = {people}[0]
    # ?
    # print the average number in {people} / compute the mean of all numbers in {people} and print it
    # what is the average of the second items in {people}? / show the mean score of {people}
    print(sum(number for _, number in {people}) / len({people}))
point_story
    # let {p} be the point {pa} and {q} the point {pb} / set {p} to {pa} and {q} to {pb}
    # make two points {p} = {pa} and {q} = {pb}
    # store the tuples {pa} and {pb} in {p} and {q}
    {p} = {pa}
    {q} = {pb}
    # let {u} and {v} be the differences of their x and y coordinates, {q} minus {p}
    # subtract {p} from {q} and store the results in {u} and {v}
    # compute {u} as the x difference and {v} as the y difference from {p} to {q}
    # store how far {q} is from {p} in x direction in {u} and in y direction in {v}
    {u} = {q}[0] - {p}[0]
    {v} = {q}[1] - {p}[1]
    # print the distance, the square root of {u} squared plus {v} squared
    # print how far apart the points are, using {u} and {v}
    # compute the distance from {u} and {v} and print it / show the Euclidean distance with {u} and {v}
    print(({u} ** 2 + {v} ** 2) ** 0.5)
    # ?
    # print the midpoint of {p} and {q} as a tuple / show the point halfway between {p} and {q}
    # compute the middle of {p} and {q} and print it
    # print a tuple with the averages of the coordinates of {p} and {q}
    print((({p}[0] + {q}[0]) / 2, ({p}[1] + {q}[1]) / 2))
""",
    {
        "a": new("club", "group", "chess", "team_a", "members"),
        "b": new("choir", "other_group", "tennis", "team_b", "guests"),
        "n1": word("person"),
        "n2": word("person"),
        "n3": word("person"),
        "n4": word("person"),
        "people": new("players", "people", "results", "scores"),
        "pairs": list_of(PERSON, 3, 5),
        "u": new("dx", "winner", "best", "a"),
        "v": new("dy", "points", "b", "top"),
        "p": new("p", "start", "a", "home"),
        "q": new("q", "end", "goal", "b"),
        "pa": PAIR,
        "pb": PAIR,
    },
)
