"""Conditions: if, elif and else of all kinds, boolean logic, conditional expressions, match."""

from codegen_repl.training.corpus.blocks import functions, statements, stories
from codegen_repl.training.corpus.draws import choice, fragment, integer, new, sampled, var, word
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.tables import expressions

d = Domain("conditions", weight=7)

WORDS = {
    "p": choice("positive", "plus", "above zero", "yes", "big", "up"),
    "q": choice("negative", "minus", "below zero", "no", "small", "down"),
    "z": choice("zero", "nothing", "none", "neither", "equal"),
    "big": choice("big", "high", "large", "expensive", "hot", "fast", "adult", "pass", "rich"),
    "mid": choice("medium", "ok", "normal", "fair", "warm", "average"),
    "small": choice("small", "low", "little", "cheap", "cold", "slow", "child", "fail", "poor"),
    "t": choice("yes", "true", "found", "correct", "ok", "allowed", "welcome", "right"),
    "f_": choice("no", "false", "missing", "wrong", "not ok", "denied", "go away", "left"),
}
BOUNDS = {
    "k": integer(2, 40),
    "m": integer(41, 100),
    "low": integer(1, 30),
    "high": integer(31, 90),
}

statements(
    d,
    """
sign
    # print {p} if {n} is above 0, {q} if it is below 0 and {z} otherwise
    # if {n} is positive print {p}, if negative {q}, else {z}
    # check {n}: print {p} when it is greater than zero, {q} when it is less than zero, and {z} when it is
    #   zero
    # use if, elif and else to print {p}, {q} or {z} depending on the sign of {n}
    # print whether {n} is positive ({p}), negative ({q}) or zero ({z})
    # if {n} > 0 print {p}; else if {n} < 0 print {q}; otherwise print {z}
    # * 2
    if {n} > 0:
        print({p})
    elif {n} < 0:
        print({q})
    else:
        print({z})
greater_if
    # if {n} is greater than {k}, print {t} / print {t} if {n} is more than {k}
    # when {n} exceeds {k}, print {t}
    # print {t} only if {n} is above {k} / check whether {n} is larger than {k} and if so print {t}
    # in case {n} is bigger than {k}, show {t}
    # * 1.5
    if {n} > {k}:
        print({t})
less_if
    # if {n} is less than {k}, print {t} / print {t} if {n} is below {k}
    # when {n} is smaller than {k}, print {t}
    # print {t} only if {n} is under {k} / check whether {n} is lower than {k} and if so print {t}
    # in case {n} is less than {k}, show {t}
    # * 1.2
    if {n} < {k}:
        print({t})
greater_else
    # if {n} is greater than {k} print {big}, otherwise print {small}
    # print {big} if {n} is more than {k}, else {small}
    # when {n} exceeds {k} show {big}, if not show {small}
    # check if {n} is above {k}: print {big} or else {small}
    # print {big} when {n} is larger than {k} and {small} when it is not
    # if {n} > {k} then print {big}, else print {small}
    # * 2
    if {n} > {k}:
        print({big})
    else:
        print({small})
at_least_else
    # if {n} is at least {k} print {big}, otherwise {small} / print {big} if {n} is {k} or more, else {small}
    # when {n} is greater than or equal to {k} show {big}, if not {small}
    # if {n} >= {k} print {big}, else print {small}
    # check if {n} reaches {k}: print {big} if so and {small} if not
    # print {big} unless {n} is below {k}, then {small}
    # * 1.5
    if {n} >= {k}:
        print({big})
    else:
        print({small})
three_ways
    # print {small} if {n} is below {low}, {mid} if it is below {high}, and {big} otherwise
    # if {n} is less than {low} print {small}, else if it is less than {high} print {mid}, else print {big}
    # classify {n}: under {low} print {small}, from {low} to under {high} print {mid}, from {high} on print
    #   {big}
    # use if/elif/else: {small} for {n} < {low}, {mid} for {n} < {high}, otherwise {big}
    # check {n} and print {small} (below {low}), {mid} (below {high}) or {big}
    # depending on {n} print {small} when it is smaller than {low}, {mid} when smaller than {high}, {big}
    #   in all other cases
    # * 2
    if {n} < {low}:
        print({small})
    elif {n} < {high}:
        print({mid})
    else:
        print({big})
three_ways_assign
    # set {out} to {small} if {n} is below {low}, to {mid} if it is below {high}, and to {big} otherwise
    # let {out} be {small} when {n} is less than {low}, {mid} when it is less than {high}, else {big}
    # if {n} is less than {low}, {out} is {small}; if it is less than {high}, {out} is {mid}; otherwise
    #   {out} is {big}
    # store {small}, {mid} or {big} in {out} depending on whether {n} is under {low}, under {high} or more
    # classify {n} in a variable {out}: {small} below {low}, {mid} below {high}, else {big}
    # use if, elif and else to assign {small}, {mid} or {big} to {out}, with the limits {low} and {high}
    #   for {n}
    # > {out}
    # * 1.5
    if {n} < {low}:
        {out} = {small}
    elif {n} < {high}:
        {out} = {mid}
    else:
        {out} = {big}
two_ways_assign
    # set {out} to {big} if {n} is greater than {k}, and to {small} if not, using an if statement
    # if {n} is above {k} let {out} be {big}, otherwise let it be {small}
    # if {n} is more than {k}, {out} is {big}, else {out} is {small}
    # use if and else to store {big} in {out} when {n} exceeds {k} and {small} when it does not
    # with an if statement assign {big} to {out} if {n} > {k}, else assign {small}
    # check {n} with if: above {k}, put {big} in {out}; otherwise put {small} in {out}
    # > {out}
    if {n} > {k}:
        {out} = {big}
    else:
        {out} = {small}
between
    # if {n} is between {low} and {high}, print {t}, otherwise {f_}
    # print {t} if {n} is from {low} to {high}, else {f_}
    # check whether {n} lies between {low} and {high} inclusive and print {t} or {f_}
    # print {t} when {n} is at least {low} and at most {high}, and {f_} when it is not
    # if {low} <= {n} <= {high} print {t}, else print {f_}
    # test if {n} is in the range {low} to {high}; print {t} or {f_}
    # * 1.5
    if {low} <= {n} <= {high}:
        print({t})
    else:
        print({f_})
outside
    # print {t} if {n} is less than {low} or greater than {high}
    # if {n} is below {low} or above {high}, print {t}
    # when {n} lies outside the range {low} to {high}, print {t}
    # check if {n} is not between {low} and {high} and print {t} if so
    # if {n} < {low} or {n} > {high}, show {t}
    # print {t} only when {n} is smaller than {low} or larger than {high}
    if {n} < {low} or {n} > {high}:
        print({t})
divisible_both
    # if {n} is divisible by {a} and by {b}, print {t}, else {f_}
    # print {t} if both {a} and {b} divide {n}, otherwise {f_}
    # check whether {n} is a multiple of both {a} and {b}; print {t} or {f_}
    # print {t} when {n} is divisible by {a} as well as {b}, and {f_} otherwise
    # if {n} % {a} and {n} % {b} are both 0 print {t}, else print {f_}
    # test if {n} can be divided by {a} and {b}: {t} if so, {f_} if not
    if {n} % {a} == 0 and {n} % {b} == 0:
        print({t})
    else:
        print({f_})
divisible_either
    # if {n} is divisible by {a} or by {b}, print {t}, else {f_}
    # print {t} if {a} or {b} divides {n}, otherwise {f_}
    # check whether {n} is a multiple of {a} or of {b}; print {t} or {f_}
    # print {t} when {n} is divisible by at least one of {a} and {b}, and {f_} otherwise
    # if {n} % {a} or {n} % {b} is 0 print {t}, else print {f_}
    # test if {n} can be divided by {a} or {b}: {t} if so, {f_} if not
    if {n} % {a} == 0 or {n} % {b} == 0:
        print({t})
    else:
        print({f_})
fizz_one
    # print "FizzBuzz" if {n} is divisible by 15, "Fizz" if by 3, "Buzz" if by 5, else {n}
    # apply FizzBuzz to {n}: "FizzBuzz" for multiples of 15, "Fizz" for 3, "Buzz" for 5, otherwise the
    #   number itself
    # do the FizzBuzz test for the number {n} / check {n} for FizzBuzz and print the right word or {n}
    # if 15 divides {n} print "FizzBuzz", else if 3 does print "Fizz", else if 5 does print "Buzz", else
    #   print {n}
    # print Fizz, Buzz, FizzBuzz or {n} itself according to the FizzBuzz rules
    if {n} % 15 == 0:
        print("FizzBuzz")
    elif {n} % 3 == 0:
        print("Fizz")
    elif {n} % 5 == 0:
        print("Buzz")
    else:
        print({n})
compare_two
    # print which is larger, {x} or {y}, or "equal"
    # compare {x} and {y}: print the larger one, or "equal" if they are the same
    # if {x} is greater than {y} print {x}, if {y} is greater print {y}, else print "equal"
    # print {x} if it is bigger than {y}, {y} if it is bigger than {x}, and "equal" otherwise
    # use if, elif and else to print the larger of {x} and {y} or "equal"
    # check {x} against {y} and print the greater number; print "equal" when there is none
    # * 1.3
    if {x} > {y}:
        print({x})
    elif {y} > {x}:
        print({y})
    else:
        print("equal")
compare_words
    # print "greater", "less" or "equal" for {x} compared with {y}
    # if {x} > {y} print "greater", if {x} < {y} print "less", else "equal"
    # compare {x} with {y} and print "greater", "less" or "equal"
    # say whether {x} is greater than, less than or equal to {y}, in one word
    # use if/elif/else to print how {x} compares to {y}: "greater", "less" or "equal"
    # check whether {x} is "greater", "less" or "equal" in relation to {y} and print that word
    if {x} > {y}:
        print("greater")
    elif {x} < {y}:
        print("less")
    else:
        print("equal")
equal_if
    # if {x} equals {y} print {t}, otherwise {f_} / print {t} if {x} and {y} are equal, else {f_}
    # check if {x} is the same as {y}: print {t} or {f_} / when {x} == {y} show {t}, else show {f_}
    # compare {x} and {y} and print {t} if they are equal and {f_} if they differ
    # test whether {x} and {y} have the same value; print {t} if so, if not {f_}
    if {x} == {y}:
        print({t})
    else:
        print({f_})
same_text
    # if {s} is {w}, print {t}, otherwise {f_} / print {t} if {s} equals {w}, else print {f_}
    # check whether {s} is equal to {w} and print {t} or {f_} / when {s} is {w} show {t}, if not {f_}
    # compare {s} with the string {w}: print {t} if they are the same, {f_} if not
    # if {s} == {w} then print {t} else print {f_}
    # * 1.2
    if {s} == {w}:
        print({t})
    else:
        print({f_})
empty_text
    # if {s} is empty print "empty", otherwise print its length
    # print "empty" if {s} has no characters, else the length of {s}
    # check whether {s} is the empty string: print "empty" or its length
    # print the length of {s}, or "empty" if there is nothing in it
    # when {s} is empty show "empty", otherwise show how long it is
    # if {s} has no letters print "empty", if it has, print how many
    if {s}:
        print(len({s}))
    else:
        print("empty")
empty_list
    # if {xs} is empty print "empty", otherwise print its first item
    # print the first item of {xs}, or "empty" if it has none
    # check whether {xs} is empty: print "empty" or the first element
    # print "empty" if {xs} has no elements, else {xs}[0]
    # when {xs} contains something show its first item, otherwise "empty"
    # if there is nothing in {xs} print "empty", if there is, print the first element
    if {xs}:
        print({xs}[0])
    else:
        print("empty")
list_length_if
    # if {xs} has more than {a} items print {big}, otherwise {small}
    # print {big} if {xs} is longer than {a}, else {small}
    # check the length of {xs}: above {a} print {big}, else {small}
    # when {xs} contains over {a} elements show {big}, otherwise {small}
    # print {big} or {small} depending on whether the length of {xs} is greater than {a}
    # test if there are more than {a} items in {xs}; print {big} if so and {small} if not
    if len({xs}) > {a}:
        print({big})
    else:
        print({small})
long_text_if
    # if {s} has more than {k} characters print {big}, otherwise {small}
    # print {big} if {s} is longer than {k}, else {small}
    # check the length of {s}: above {k} print {big}, else {small}
    # when {s} contains over {k} letters show {big}, otherwise {small}
    # print {big} or {small} depending on whether {s} is longer than {k} characters
    # test if there are more than {k} characters in {s}; print {big} if so and {small} if not
    if len({s}) > {k}:
        print({big})
    else:
        print({small})
letter_in_text
    # if {s} contains the letter {c} print {t}, else {f_} / print {t} if {c} is in {s}, otherwise {f_}
    # check whether {c} occurs in {s} and print {t} or {f_} / when there is a {c} in {s} show {t}, if not {f_}
    # print {t} if the string {s} has a {c} in it and {f_} if not
    # look for {c} in {s}: print {t} if found, {f_} otherwise
    if {c} in {s}:
        print({t})
    else:
        print({f_})
starts_vowel
    # print {t} if {s} starts with a vowel, else {f_}
    # if the first letter of {s} is a vowel print {t}, otherwise {f_}
    # check whether {s} begins with a, e, i, o or u and print {t} or {f_}
    # when {s} starts with a vowel show {t}, else {f_}
    # test the first character of {s}: print {t} for a vowel and {f_} for anything else
    # if {s} begins with a vowel (upper or lower case) print {t}, if not print {f_}
    if {s}[0].lower() in "aeiou":
        print({t})
    else:
        print({f_})
member_if
    # if {n} is in {xs} print {t}, otherwise {f_} / print {t} if {xs} contains {n}, else {f_}
    # check whether {n} is one of the items of {xs}; print {t} or {f_}
    # when {n} occurs in {xs} show {t}, if not {f_}
    # print {t} or {f_} depending on whether {n} is in the list {xs}
    # look for {n} in {xs} and print {t} if it is there, {f_} if not
    # * 1.3
    if {n} in {xs}:
        print({t})
    else:
        print({f_})
append_if_missing
    # append {k} to {xs} if it is not in it yet / if {k} is not in {xs}, add it at the end
    # add {k} to {xs} unless it is already there
    # when {xs} does not contain {k}, append it / make sure {k} is in {xs}: append it if it is missing
    # check if {k} is in {xs}; if not, put it at the end of the list
    # > {xs}
    # * 1.3
    if {k} not in {xs}:
        {xs}.append({k})
remove_if_there
    # remove {k} from {xs} if it is in the list / if {xs} contains {k}, remove it
    # when {k} is in {xs}, take it out
    # delete the first {k} of {xs}, provided that there is one / check if {k} is in {xs} and remove it if so
    # drop {k} from {xs} in case it occurs there
    # > {xs}
    if {k} in {xs}:
        {xs}.remove({k})
grade
    # store in {out} the grade for {n}: "A" from 90, "B" from 80, "C" from 70, otherwise "F"
    # set {out} to "A" if {n} is at least 90, "B" if at least 80, "C" if at least 70 and "F" if less
    # give {n} a letter grade {out}: 90 or more is "A", 80 or more "B", 70 or more "C", everything else "F"
    # let {out} be the letter grade of {n} (A: 90+, B: 80+, C: 70+, F otherwise)
    # if {n} >= 90, {out} is "A"; else if {n} >= 80, "B"; else if {n} >= 70, "C"; else "F"
    # compute the letter grade {out} of the score {n} with the limits 90, 80 and 70, using A, B, C and F
    # > {out}
    # * 1.5
    if {n} >= 90:
        {out} = "A"
    elif {n} >= 80:
        {out} = "B"
    elif {n} >= 70:
        {out} = "C"
    else:
        {out} = "F"
shipping
    # set {out} to 0 if {n} is at least {m}, otherwise to {a}
    # shipping is free from {m} on: let {out} be 0 if {n} >= {m}, else {a}
    # if {n} is {m} or more, {out} is 0, otherwise {a}, using an if statement
    # use if and else: {out} is 0 for {n} of at least {m} and {a} for less
    # with an if statement set {out} to 0 when {n} is at least {m} and to {a} when it is less
    # let {out} be 0 when {n} reaches {m}, or else {a}; write it as an if with else
    # > {out}
    # * 0.8
    if {n} >= {m}:
        {out} = 0
    else:
        {out} = {a}
discount_if
    # if {n} is above {m}, reduce it by {a} percent / when {n} is greater than {m}, take {a} percent off {n}
    # give {a} percent discount on {n} if it is more than {m} / in case {n} exceeds {m}, lower {n} by {a}%
    # subtract {a} percent from {n} only if it is over {m}
    # check {n}: if it is larger than {m}, multiply it by 1 - {a}/100
    # > {n}
    # * 0.8
    if {n} > {m}:
        {n} *= 1 - {a} / 100
clamp_if
    # if {n} is greater than {m}, set it to {m} / limit {n} to at most {m} with an if
    # when {n} exceeds {m}, make it {m}
    # cut {n} off at {m} using an if statement / in case {n} is above {m}, let it be {m}
    # if {n} > {m}: {n} becomes {m}
    # > {n}
    if {n} > {m}:
        {n} = {m}
negative_to_zero
    # if {n} is negative, set it to 0 / when {n} is below zero, make it 0
    # replace {n} by 0 if it is less than 0
    # let {n} be 0 in case it is negative / check {n}: if it is smaller than zero, it becomes 0
    # if {n} < 0, assign 0 to {n}
    # > {n}
    if {n} < 0:
        {n} = 0
make_positive
    # if {n} is negative, change its sign / make {n} positive if it is below zero, with an if
    # when {n} < 0, negate it
    # turn {n} into its absolute value using an if statement / in case {n} is less than 0, multiply it by -1
    # flip the sign of {n} if it is negative
    # > {n}
    if {n} < 0:
        {n} = -{n}
halve_or_triple
    # if {n} is even, halve it, otherwise triple it and add 1
    # when {n} is even divide it by 2, else make it 3 * {n} + 1
    # do one Collatz step on {n}
    # replace {n} by half of it if it is even and by three times {n} plus one if it is odd
    # update {n}: {n} // 2 for an even number, 3 * {n} + 1 for an odd one
    # check if {n} is even; if so halve it with //, if not multiply by 3 and add one
    # > {n}
    if {n} % 2 == 0:
        {n} //= 2
    else:
        {n} = 3 * {n} + 1
nested_if
    # if {x} is positive, check {y}: print "both" if it is positive too, else "only first"; if {x} is not
    #   positive print "no"
    # print "both" if {x} and {y} are positive, "only first" if just {x} is, and "no" if {x} is not, with
    #   nested ifs
    # use nested ifs: when {x} > 0, print "both" if {y} > 0 and "only first" if not; otherwise print "no"
    # check {x} first: if it is above 0, print "both" or "only first" depending on {y}, else print "no"
    # with one if inside another, print "both", "only first" or "no" depending on whether {x} and {y} are
    #   above zero
    # if {x} is above zero then look at {y}: above zero print "both", otherwise "only first". If {x} is
    #   not, print "no"
    # * 0.8
    if {x} > 0:
        if {y} > 0:
            print("both")
        else:
            print("only first")
    else:
        print("no")
both_positive
    # if {x} and {y} are both positive print {t}, else {f_}
    # print {t} if both {x} and {y} are above 0, otherwise {f_}
    # check that {x} as well as {y} is greater than zero: print {t} or {f_}
    # when neither {x} nor {y} is zero or less show {t}, else {f_}
    # if {x} > 0 and {y} > 0 print {t}, else print {f_}
    # test whether both {x} and {y} are positive numbers and print {t} or {f_}
    if {x} > 0 and {y} > 0:
        print({t})
    else:
        print({f_})
one_even
    # if {x} or {y} is even print {t}, else {f_}
    # print {t} if at least one of {x} and {y} is even, otherwise {f_}
    # check whether any of {x} and {y} is an even number: print {t} or {f_}
    # when one of the numbers {x} and {y} is even show {t}, else {f_}
    # if {x} % 2 or {y} % 2 is 0 print {t}, else print {f_}
    # test if {x} or {y} can be divided by two and print {t} or {f_}
    if {x} % 2 == 0 or {y} % 2 == 0:
        print({t})
    else:
        print({f_})
flag_if
    # if {flag} is True print {t}, otherwise {f_} / print {t} if {flag} holds, else {f_}
    # when {flag} is true show {t}, if not {f_}
    # check the flag {flag} and print {t} or {f_} / print {t} or {f_} depending on {flag}
    # if {flag} then print {t} else print {f_}
    if {flag}:
        print({t})
    else:
        print({f_})
not_flag
    # if {flag} is False print {f_} / print {f_} unless {flag} is True / when {flag} is not true, print {f_}
    # if not {flag}, show {f_} / check {flag} and print {f_} if it is False
    # print {f_} in case {flag} does not hold
    # * 0.8
    if not {flag}:
        print({f_})
toggle
    # flip the flag {flag} / set {flag} to the opposite / negate {flag} / toggle {flag}
    # make {flag} False if it is True and True if it is False
    # invert the boolean {flag} / turn {flag} into its opposite / let {flag} be not {flag}
    # > {flag}
    {flag} = not {flag}
weather
    # if {n} is below 0 print "freezing", below 15 "cold", below 25 "warm", otherwise "hot"
    # print "freezing", "cold", "warm" or "hot" for the temperature {n} with the limits 0, 15 and 25
    # describe the temperature {n}: less than 0 is "freezing", less than 15 "cold", less than 25 "warm",
    #   everything else "hot"
    # use if, elif and else to print "freezing" for {n} < 0, "cold" for {n} < 15, "warm" for {n} < 25 and
    #   otherwise "hot"
    # check {n} and print one of "freezing" (under 0), "cold" (under 15), "warm" (under 25), "hot"
    # say how {n} degrees feel: "freezing" below zero, "cold" below 15, "warm" below 25, else "hot"
    if {n} < 0:
        print("freezing")
    elif {n} < 15:
        print("cold")
    elif {n} < 25:
        print("warm")
    else:
        print("hot")
age_group
    # set {out} to "child" if {n} is under 13, "teenager" if under 20, "adult" if under 65, else "senior"
    # let {out} be the age group for {n}: "child" below 13, "teenager" below 20, "adult" below 65,
    #   otherwise "senior"
    # store "child", "teenager", "adult" or "senior" in {out} for the age {n}, with the limits 13, 20 and 65
    # find the age group {out} of someone aged {n} (child < 13, teenager < 20, adult < 65, senior)
    # if {n} is less than 13, {out} is "child"; less than 20, "teenager"; less than 65, "adult"; else "senior"
    # use if, elif and else to assign the age group of {n} to {out}: child, teenager, adult or senior (13,
    #   20, 65)
    # > {out}
    if {n} < 13:
        {out} = "child"
    elif {n} < 20:
        {out} = "teenager"
    elif {n} < 65:
        {out} = "adult"
    else:
        {out} = "senior"
password
    # if {s} has fewer than 8 characters print "too short", otherwise "ok"
    # print "too short" if {s} is shorter than 8, else "ok"
    # check the password {s}: less than 8 characters is "too short", everything else "ok"
    # print "ok" if {s} has at least 8 characters and "too short" if not
    # when the length of {s} is below 8 print "too short", otherwise print "ok"
    # test whether {s} is long enough (8 characters): print "ok" or "too short"
    # * 0.8
    if len({s}) < 8:
        print("too short")
    else:
        print("ok")
type_check
    # if {any} is a string print "text", if it is an int print "number", otherwise "other"
    # print "text", "number" or "other" depending on the type of {any}
    # check the type of {any} with isinstance: str gives "text", int "number", everything else "other"
    # use isinstance to print "text" for a str, "number" for an int and "other" otherwise, for {any}
    # print "text" if {any} is a str, "number" if it is an int, else "other"
    # say whether {any} is "text", a "number" or "other" using isinstance with str and int
    # * 0.6
    if isinstance({any}, str):
        print("text")
    elif isinstance({any}, int):
        print("number")
    else:
        print("other")
match_command
    # use match on {s}: {w} prints {t}, {w2} prints {f_}, anything else prints "unknown"
    # with a match statement on {s}, print {t} for {w}, {f_} for {w2} and "unknown" otherwise
    # match {s}: in case of {w} print {t}, in case of {w2} print {f_}, by default "unknown"
    # write a match statement over {s} with the cases {w} (print {t}), {w2} (print {f_}) and a default that
    #   prints "unknown"
    # print {t}, {f_} or "unknown" by matching {s} against {w} and {w2}
    # use match and case to print {t} if {s} is {w}, {f_} if it is {w2}, and "unknown" for everything else
    match {s}:
        case {w}:
            print({t})
        case {w2}:
            print({f_})
        case _:
            print("unknown")
match_number
    # use match on {n}: 0 prints "none", 1 prints "one", everything else prints "many"
    # with a match statement on {n}, print "none" for 0, "one" for 1 and "many" otherwise
    # match {n}: case 0 prints "none", case 1 prints "one", the default prints "many"
    # write a match statement over {n} that prints "none", "one" or "many" for 0, 1 and any other number
    # print "none", "one" or "many" by matching {n} with 0 and 1
    # use match and case to print "none" if {n} is 0, "one" if it is 1, and "many" for all other values
    match {n}:
        case 0:
            print("none")
        case 1:
            print("one")
        case _:
            print("many")
calculator_if
    # apply {op} to {x} and {y}: if it is "+" print the sum, "-" the difference, "*" the product, otherwise
    #   "unknown"
    # if {op} is "+" print {x} + {y}, if "-" print {x} - {y}, if "*" print {x} * {y}, else print "unknown"
    # use the operator in {op} on {x} and {y} with if/elif for "+", "-" and "*"; print "unknown" for others
    # calculate with {x} and {y} according to {op} (+, - or *) and print the result, or "unknown"
    # check {op}: print the sum, difference or product of {x} and {y} for "+", "-" or "*", and "unknown"
    #   otherwise
    # make a small calculator: print {x} {op} {y} for the operators "+", "-", "*" stored in {op}, else
    #   "unknown"
    # * 0.7
    if {op} == "+":
        print({x} + {y})
    elif {op} == "-":
        print({x} - {y})
    elif {op} == "*":
        print({x} * {y})
    else:
        print("unknown")
triangle_kind
    # print "equilateral", "isosceles" or "scalene" for a triangle with the sides {x}, {y} and {w3}
    # classify the triangle with sides {x}, {y}, {w3}: all equal is "equilateral", two equal "isosceles",
    #   otherwise "scalene"
    # if {x}, {y} and {w3} are all equal print "equilateral", if two of them are equal "isosceles", else
    #   "scalene"
    # what kind of triangle has the sides {x}, {y} and {w3}? print equilateral, isosceles or scalene
    # check the sides {x}, {y}, {w3} and print the kind of triangle (equilateral, isosceles, scalene)
    # use if, elif and else to name the triangle with the sides {x}, {y} and {w3}
    # * 0.7
    if {x} == {y} == {w3}:
        print("equilateral")
    elif {x} == {y} or {y} == {w3} or {x} == {w3}:
        print("isosceles")
    else:
        print("scalene")
loop_classify
    # for each number in {xs} print {big} if it is above {k}, else {small}
    # loop over {xs} and print {big} for numbers greater than {k} and {small} for the others
    # go through {xs}: print {big} when the number exceeds {k}, otherwise print {small}
    # print {big} or {small} for every number in {xs}, depending on whether it is more than {k}
    # for every x in {xs}: if x > {k} print {big}, else print {small}
    # check each item of {xs} against {k}, printing {big} if it is larger and {small} if not
    # * 1.4
    for x in {xs}:
        if x > {k}:
            print({big})
        else:
            print({small})
loop_even_odd
    # print for each number in {xs} whether it is "even" or "odd"
    # loop over {xs} and print each number with "even" or "odd"
    # for every number in {xs}, print the number and "even" if it is divisible by 2, otherwise the number
    #   and "odd"
    # go through {xs}: print x and "even" or "odd"
    # say of each number in {xs} if it is even or odd, printing the number too
    # for x in {xs}, print x followed by "even" or "odd"
    # * 1.3
    for x in {xs}:
        if x % 2 == 0:
            print(x, "even")
        else:
            print(x, "odd")
count_three
    # count how many numbers in {xs} are positive, negative and zero in {u}, {v} and {o}
    # loop over {xs} and count positive numbers in {u}, negative ones in {v} and zeros in {o}
    # set {u}, {v} and {o} to 0, then for each number in {xs} add one to {u} if it is above 0, to {v} if
    #   below 0, otherwise to {o}
    # use a loop with if/elif/else to count the positive ({u}), negative ({v}) and zero ({o}) items of {xs}
    # tally {xs}: {u} counts the numbers over 0, {v} those under 0, {o} the zeros
    # go through {xs} counting in {u} the positive, in {v} the negative and in {o} the zero elements
    # > {u}
    {u} = {v} = {o} = 0
    for x in {xs}:
        if x > 0:
            {u} += 1
        elif x < 0:
            {v} += 1
        else:
            {o} += 1
split_two_lists
    # split {xs} into the even numbers {u} and the odd numbers {v} with a loop
    # loop over {xs} and append even numbers to {u} and odd ones to {v}
    # make two lists: {u} with the even and {v} with the odd numbers of {xs}, using a for loop
    # start with empty lists {u} and {v}; for each number in {xs} append it to {u} if it is even, else to {v}
    # separate {xs} in even numbers ({u}) and odd numbers ({v})
    # go through {xs} and sort its numbers into {u} (even) and {v} (odd)
    # > {u}
    # * 1.3
    {u} = []
    {v} = []
    for x in {xs}:
        if x % 2 == 0:
            {u}.append(x)
        else:
            {v}.append(x)
""",
    {
        **WORDS,
        **BOUNDS,
        "a": integer(2, 9),
        "b": integer(10, 15),
        "n": var("int"),
        "x": var("int"),
        "y": var("int"),
        "w3": var("int"),
        "s": var(word()),
        "xs": var("list[int]"),
        "v": new("v", "negatives", "odds", "others"),
        "u": new("u", "positives", "evens", "ups"),
        "o": new("zeros", "o", "rest"),
        "out": new("label", "result", "grade", "kind", "category", "level"),
        "c": choice("a", "e", "i", "o", "r", "s", "t"),
        "w": word(),
        "w2": word("verb"),
        "op": var(choice("+", "-", "*", "/", "%")),
        "flag": var("bool"),
        "any": var("int|str|float"),
    },
)

expressions(
    d,
    """
bigger_word: "{big_}" if {n} > {k} else "{small_}"
    "{big_}" if {n} is greater than {k}, otherwise "{small_}"
    the text "{big_}" when {n} is above {k} and "{small_}" when not
    "{big_}" or "{small_}", depending on whether {n} is more than {k}
    either "{big_}" ({n} over {k}) or "{small_}"
    > label kind
    * 1.6
at_least_word: "{big_}" if {n} >= {k} else "{small_}"
    "{big_}" if {n} is at least {k}, otherwise "{small_}"
    the text "{big_}" when {n} is {k} or more, else "{small_}"
    "{big_}" or "{small_}", depending on whether {n} reaches {k}
    either "{big_}" ({n} not below {k}) or "{small_}"
    > label status
    * 1.3
even_word: "even" if {n} % 2 == 0 else "odd"
    "even" if {n} is even, otherwise "odd" / the word "even" or "odd" for {n}
    "even" or "odd", depending on {n}
    the parity of {n} as a word, "even" or "odd" / whether {n} is "even" or "odd"
    > parity kind
    * 1.6
positive_word: "negative" if {n} < 0 else "positive"
    "negative" if {n} is below 0, otherwise "positive"
    the word "negative" when {n} is less than zero, else "positive"
    "negative" or "positive", depending on whether {n} is under 0
    either "negative" ({n} below zero) or "positive"
    > sign
larger: {x} if {x} > {y} else {y}
    {x} if it is greater than {y}, otherwise {y}
    the larger of {x} and {y}, written as a conditional expression
    the bigger of {x} and {y}, without max / whichever of {x} and {y} is larger, using a ternary
    > larger bigger
    * 1.3
smaller: {x} if {x} < {y} else {y}
    {x} if it is less than {y}, otherwise {y}
    the smaller of {x} and {y}, written as a conditional expression
    the lower of {x} and {y}, without min / whichever of {x} and {y} is smaller, using a ternary
    > smaller lower
absolute: {n} if {n} >= 0 else -{n}
    {n} if it is at least 0, otherwise minus {n} / the absolute value of {n}, without abs
    {n} without its sign, by a ternary
    the size of {n}, written as a conditional expression
    * 0.8
or_default: {s} or "{default}"
    {s}, or "{default}" if it is empty / {s} unless it is empty, then "{default}"
    {s} with "{default}" as a fallback for an empty string
    the string {s} or, if there is nothing in it, "{default}"
    > shown
    * 0.7
first_or_none: {xs}[0] if {xs} else None
    the first item of {xs}, or None if it is empty / {xs}[0] unless {xs} is empty, then None
    None for an empty {xs}, otherwise its first item
    the first element of {xs} or None if there is none
    > first
    * 0.8
both: {x} > {k} and {y} > {k}
    whether both {x} and {y} are greater than {k} / whether {x} and {y} are both above {k}
    if neither {x} nor {y} is {k} or less
    True if {x} and {y} exceed {k}, else False
    ! check if both {x} and {y} are greater than {k}
    > both ok
either: {x} > {k} or {y} > {k}
    whether {x} or {y} is greater than {k} / whether at least one of {x} and {y} is above {k}
    if any of {x} and {y} is over {k}
    True if {x} or {y} exceeds {k}, else False
    ! check if {x} or {y} is greater than {k}
    > either ok
neither: not ({x} > {k} or {y} > {k})
    whether neither {x} nor {y} is greater than {k} / if none of {x} and {y} is above {k}
    True if neither {x} nor {y} exceeds {k}, else False
    whether both {x} and {y} fail to exceed {k}, written with not and or
    > neither
    * 0.5
same_sign: ({x} > 0) == ({y} > 0)
    whether {x} and {y} are both positive or both not / if {x} > 0 and {y} > 0 have the same truth value
    True if {x} and {y} are on the same side of zero, else False / whether {x} and {y} agree in being positive
    > same_sign
    * 0.5
both_even: {x} % 2 == 0 and {y} % 2 == 0
    whether {x} and {y} are both even / if {x} as well as {y} is an even number
    True if both {x} and {y} are even, else False
    whether 2 divides both {x} and {y}
    ! check if both {x} and {y} are even
    ? are {x} and {y} both even?
exactly_one: ({x} > {k}) != ({y} > {k})
    whether exactly one of {x} and {y} is greater than {k} / if either {x} or {y}, but not both, is above {k}
    True if just one of {x} and {y} exceeds {k}, else False
    whether one of {x} and {y} is over {k} and the other is not
    * 0.5
in_range: {low} <= {n} <= {high}
    whether {n} is between {low} and {high} / whether {n} lies from {low} to {high}
    if {n} is at least {low} and at most {high}
    True if {n} is in the range {low} to {high}, else False
    ! check if {n} is between {low} and {high} / test whether {n} lies between {low} and {high}
    ? is {n} between {low} and {high}?
    > inside in_range
    * 1.3
not_in_range: {n} < {low} or {n} > {high}
    whether {n} is outside {low} to {high} / if {n} is below {low} or above {high}
    True if {n} is not between {low} and {high}, else False
    whether {n} is less than {low} or greater than {high}
    > outside
    * 0.8
bool_and: {p1} and {p2}
    {p1} and {p2} / the logical and of {p1} and {p2} / whether both {p1} and {p2} are true
    True if {p1} and {p2} both hold
    > both
bool_or: {p1} or {p2}
    {p1} or {p2} / the logical or of {p1} and {p2} / whether {p1} or {p2} is true
    True if at least one of {p1} and {p2} holds
    > either
bool_not: not {p1}
    not {p1} / the opposite of {p1} / the negation of {p1} / True if {p1} is False and False if it is True
    ! negate {p1}
    > opposite
bool_xor: {p1} != {p2}
    the exclusive or of {p1} and {p2} / whether exactly one of {p1} and {p2} is true / {p1} xor {p2}
    True if {p1} and {p2} differ, else False
    > differ
bool_int: int({p1})
    {p1} as an integer / 1 if {p1} is True, else 0 / the number 0 or 1 for {p1} / {p1} converted to an int
    > bit
    * 0.6
truthy: bool({s})
    the truth value of {s} / {s} as a boolean / whether {s} is not empty, as a bool
    {s} converted to a boolean
    * 0.6
is_type: isinstance({any}, {kind})
    whether {any} is {kind} / whether {any} is an instance of {kind} / if the type of {any} is {kind}
    True if {any} is {kind}, else False
    ! check if {any} is {kind}
    ? is {any} {kind}?
    * 0.8
is_none: {any} is None
    whether {any} is None / if {any} has the value None / True if {any} is None, else False
    whether nothing is stored in {any}, that is None
    ! check if {any} is None
    * 0.4
chained_equal: {x} == {y} == {z}
    whether {x}, {y} and {z} are all equal / if {x}, {y} and {z} have the same value
    True if all of {x}, {y} and {z} are the same, else False
    whether the three values {x}, {y} and {z} are equal
    ! check if {x}, {y} and {z} are all equal
    > same
middle: sorted([{x}, {y}, {z}])[1]
    the middle one of {x}, {y} and {z} / the median of the three numbers {x}, {y} and {z}
    the second smallest of {x}, {y} and {z}
    the number among {x}, {y} and {z} that is neither the largest nor the smallest
    > middle median
""",
    {
        **BOUNDS,
        "n": var("int"),
        "x": var("int"),
        "y": var("int"),
        "z": var("int"),
        "s": var("str"),
        "xs": var("list[int]"),
        "p1": var("bool"),
        "p2": var("bool"),
        "any": var("int|str|float"),
        "kind": fragment(("int", "an int"), ("str", "a str"), ("float", "a float"), ("bool", "a bool")),
        "big_": fragment("big", "high", "large", "pass", "adult", "hot", "expensive", "yes", "win", "open"),
        "small_": fragment(
            "small", "low", "little", "fail", "minor", "cold", "cheap", "no", "lose", "closed"
        ),
        "default": fragment("unknown", "nothing", "empty", "n/a", "nobody", "none"),
    },
)

functions(
    d,
    """
sign(n)
    # returns 1 if {n} is positive, -1 if it is negative and 0 otherwise
    # returns the sign of {n} as 1, -1 or 0
    # returns 1, -1 or 0 depending on whether {n} is above, below or equal to zero / computes the sign of {n}
    # * 1.3
    if {n} > 0:
        return 1
    if {n} < 0:
        return -1
    return 0
sign_word(n)
    # returns "positive", "negative" or "zero" for {n}
    # tells in a word whether {n} is positive, negative or zero
    # returns the sign of {n} as one of the strings "positive", "negative", "zero"
    # checks {n} and returns "positive" above zero, "negative" below zero, else "zero"
    # > sign classify
    # * 1.4
    if {n} > 0:
        return "positive"
    elif {n} < 0:
        return "negative"
    else:
        return "zero"
parity(n)
    # returns "even" if {n} is even, otherwise "odd" / returns the word "even" or "odd" for {n}
    # tells whether {n} is "even" or "odd" / returns the parity of {n} as a string
    # > even_or_odd
    # * 1.3
    if {n} % 2 == 0:
        return "even"
    return "odd"
grade(score)
    # returns the letter grade for {score}: "A" from 90, "B" from 80, "C" from 70, "D" from 60, else "F"
    # converts {score} to a letter grade with the limits 90, 80, 70 and 60
    # returns "A" for {score} of at least 90, "B" for 80, "C" for 70, "D" for 60 and otherwise "F"
    # maps {score} to one of the grades A, B, C, D and F (90, 80, 70, 60)
    # > get_grade letter_grade
    # * 1.6
    if {score} >= 90:
        return "A"
    if {score} >= 80:
        return "B"
    if {score} >= 70:
        return "C"
    if {score} >= 60:
        return "D"
    return "F"
max_of_three(x, y, z)
    # returns the largest of {x}, {y} and {z} using if statements
    # finds the maximum of {x}, {y} and {z} with comparisons
    # compares {x}, {y} and {z} and returns the biggest, without max
    # returns whichever of {x}, {y} and {z} is largest
    # computes the maximum of three numbers without the builtin
    # > largest max3
    if {x} >= {y} and {x} >= {z}:
        return {x}
    if {y} >= {z}:
        return {y}
    return {z}
min_of_two(x, y)
    # returns the smaller of {x} and {y} using if / finds the minimum of {x} and {y} with a comparison
    # returns {x} if it is less than {y}, otherwise {y}
    # computes the minimum of two numbers without the builtin
    # > smaller minimum
    if {x} < {y}:
        return {x}
    return {y}
in_between(n, low, high)
    # returns True if {n} is between {low} and {high} / checks whether {n} lies from {low} to {high}
    # tells if {n} is at least {low} and at most {high}
    # returns whether {n} is in the range from {low} to {high}
    # > in_range between
    return {low} <= {n} <= {high}
clamp(n, low, high)
    # returns {n} limited to the range from {low} to {high} / clamps {n} between {low} and {high}
    # returns {low} if {n} is below it, {high} if {n} is above it, else {n}
    # restricts {n} to lie between {low} and {high}
    # > limit restrict
    # * 1.2
    if {n} < {low}:
        return {low}
    if {n} > {high}:
        return {high}
    return {n}
is_leap(year)
    # returns True if {year} is a leap year / checks whether {year} is a leap year
    # tells if {year} is divisible by 4 and not by 100, or divisible by 400
    # decides if February has 29 days in {year} / returns whether the year has 366 days
    # > leap_year leap
    # * 1.4
    return {year} % 4 == 0 and ({year} % 100 != 0 or {year} % 400 == 0)
days_in_month(month)
    # returns the number of days in month {month} (1 to 12) of a normal year
    # gives 28, 30 or 31 for the month number {month}
    # returns 28 if {month} is 2, 30 if it is 4, 6, 9 or 11, and 31 otherwise
    # tells how many days the month with number {month} has
    # computes the length of a month, ignoring leap years
    # > month_length
    if {month} == 2:
        return 28
    if {month} in (4, 6, 9, 11):
        return 30
    return 31
season(month)
    # returns the season for month {month}: "winter" for 12, 1, 2, "spring" for 3 to 5, "summer" for 6 to
    #   8, else "autumn"
    # maps the month number {month} to winter, spring, summer or autumn
    # tells in which season month {month} lies / gives the name of the season of the month with number {month}
    # > get_season
    if {month} in (12, 1, 2):
        return "winter"
    if {month} <= 5:
        return "spring"
    if {month} <= 8:
        return "summer"
    return "autumn"
triangle(x, y, z)
    # returns "equilateral", "isosceles" or "scalene" for a triangle with sides {x}, {y} and {z}
    # classifies the triangle with the sides {x}, {y} and {z}
    # tells the kind of triangle from its sides {x}, {y}, {z}
    # returns "equilateral" if {x}, {y} and {z} are equal, "isosceles" if two are, otherwise "scalene"
    # > triangle_type kind
    if {x} == {y} == {z}:
        return "equilateral"
    if {x} == {y} or {y} == {z} or {x} == {z}:
        return "isosceles"
    return "scalene"
is_triangle(x, y, z)
    # returns True if {x}, {y} and {z} can be the sides of a triangle
    # checks the triangle inequality for {x}, {y} and {z}
    # tells whether a triangle with sides {x}, {y} and {z} exists
    # returns whether each side is shorter than the other two together
    # > valid_triangle
    return {x} + {y} > {z} and {x} + {z} > {y} and {y} + {z} > {x}
ticket_price(age)
    # returns the ticket price for {age}: {a} under {young}, {c2} from {old} on, otherwise {b2}
    # returns {a} if {age} is less than {young}, {c2} if it is at least {old}, else {b2}
    # computes the price of a ticket: children under {young} pay {a}, people of {old} or more {c2}, all
    #   others {b2}
    # gives the entry fee for {age} ({a} below {young}, {c2} from {old}, {b2} in between)
    # > price fee
    # * 1.2
    if {age} < {young}:
        return {a}
    if {age} >= {old}:
        return {c2}
    return {b2}
tax(income)
    # returns the tax on {income}: nothing up to {free}, {r}% of what is above
    # computes {r} percent of the part of {income} over {free}
    # returns 0 if {income} is at most {free}, otherwise {r} percent of the rest
    # calculates a tax of {r} percent on {income} with {free} tax free
    # > compute_tax
    if {income} <= {free}:
        return 0
    return ({income} - {free}) * {r} / 100
shipping(total)
    # returns 0 if {total} is at least {free}, otherwise {fee}
    # computes the shipping cost: free from {free} on, else {fee}
    # returns the shipping fee {fee}, or 0 when {total} reaches {free}
    # gives free shipping for {total} of {free} or more, else {fee}
    # > shipping_cost
    if {total} >= {free}:
        return 0
    return {fee}
rock_paper(p1, p2)
    # returns "draw", "first" or "second" for rock, paper, scissors played with {p1} and {p2}
    # decides a round of rock paper scissors between {p1} and {p2}
    # tells who wins rock, paper, scissors: "first", "second" or "draw"
    # returns "draw" if {p1} equals {p2}, "first" if {p1} beats {p2} and "second" otherwise
    # compares the moves {p1} and {p2} in rock-paper-scissors and returns the winner or "draw"
    # > winner play
    if {p1} == {p2}:
        return "draw"
    if ({p1}, {p2}) in (("rock", "scissors"), ("paper", "rock"), ("scissors", "paper")):
        return "first"
    return "second"
fizz(n)
    # returns "FizzBuzz", "Fizz", "Buzz" or {n} as a string
    # plays FizzBuzz for the single number {n} and returns the word
    # returns "FizzBuzz" if 15 divides {n}, "Fizz" if 3 does, "Buzz" if 5 does, else str of {n}
    # gives the FizzBuzz answer for {n} as a string
    # > fizzbuzz fizz_buzz
    if {n} % 15 == 0:
        return "FizzBuzz"
    if {n} % 3 == 0:
        return "Fizz"
    if {n} % 5 == 0:
        return "Buzz"
    return str({n})
quadrant(x, y)
    # returns the quadrant (1 to 4) of the point {x}, {y}, or 0 on an axis
    # tells in which quadrant the point ({x}, {y}) lies
    # returns 1, 2, 3 or 4 for the quadrant of ({x}, {y}) and 0 if {x} or {y} is 0
    # finds the quadrant of a point with coordinates {x} and {y}
    # * 0.6
    if {x} == 0 or {y} == 0:
        return 0
    if {x} > 0:
        return 1 if {y} > 0 else 4
    return 2 if {y} > 0 else 3
bmi_class(mass, height)
    # returns "underweight", "normal" or "overweight" for {mass} in kg and {height} in m, with BMI limits
    #   18.5 and 25
    # computes the BMI from {mass} and {height} and classifies it with the limits 18.5 and 25
    # divides {mass} by {height} squared and returns "underweight" below 18.5, "normal" below 25, else
    #   "overweight"
    # classifies the body mass index of someone with weight {mass} and height {height}
    # > bmi classify_bmi
    bmi = {mass} / {height} ** 2
    if bmi < 18.5:
        return "underweight"
    if bmi < 25:
        return "normal"
    return "overweight"
is_valid_password(s)
    # returns True if {s} has at least {length} characters and contains a digit
    # checks the password {s}: {length} characters or more and one digit
    # tells whether {s} is at least {length} long and has a number in it
    # accepts a password {s} only if it has {length} characters or more, one of them a digit
    # > valid_password is_strong
    return len({s}) >= {length} and any(c.isdigit() for c in {s})
weekday_name(number)
    # returns the name of weekday {number}, 1 for Monday / turns a number from 1 to 7 into a weekday name
    # returns "Monday" for 1, "Tuesday" for 2 and so on up to "Sunday" for 7
    # looks up the day of the week with number {number} in a list of names
    # > day_name weekday
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return days[{number} - 1]
is_weekend(day)
    # returns True if {day} is "Saturday" or "Sunday" / checks whether {day} is a day of the weekend
    # tells whether {day} falls on the weekend / returns whether the weekday named {day} is Saturday or Sunday
    # > weekend
    return {day} in ("Saturday", "Sunday")
calculate(x, op, y)
    # returns {x} {op} {y} for the operators "+", "-", "*" and "/" / applies the operator {op} to {x} and {y}
    # is a calculator for two numbers {x} and {y} and an operator string {op} (+, -, *, /)
    # checks {op} and returns the sum, difference, product or quotient of {x} and {y}
    # > calculator compute
    # * 1.2
    if {op} == "+":
        return {x} + {y}
    if {op} == "-":
        return {x} - {y}
    if {op} == "*":
        return {x} * {y}
    return {x} / {y}
match_color(color)
    # returns "stop" for "red", "go" for "green" and "wait" for everything else, using match
    # uses match and case on {color}: "red" gives "stop", "green" gives "go", others "wait"
    # tells what a traffic light of {color} means: stop, go or wait, with a match statement
    # matches {color} against "red" and "green" and returns "stop", "go" or by default "wait"
    # > traffic_light light
    # * 0.8
    match {color}:
        case "red":
            return "stop"
        case "green":
            return "go"
        case _:
            return "wait"
traffic(color)
    # returns "stop" if {color} is "red", "slow" if "yellow", "go" if "green", otherwise "unknown", using a
    #   dictionary
    # looks up {color} in a dict of traffic light colors and returns stop, slow, go or "unknown"
    # maps red, yellow and green to "stop", "slow" and "go"; anything else gives "unknown"
    # uses dict.get to turn a traffic light color into an action, "unknown" by default
    # > traffic_light action
    actions = {"red": "stop", "yellow": "slow", "green": "go"}
    return actions.get({color}, "unknown")
""",
    {
        **BOUNDS,
        "n": integer(-20, 90),
        "score": integer(0, 100),
        "x": integer(-9, 20),
        "y": integer(1, 20),
        "z": integer(1, 20),
        "year": integer(1800, 2100),
        "month": integer(1, 12),
        "age": integer(1, 99),
        "young": choice(6, 12, 14, 16, 18),
        "old": choice(60, 62, 65, 67, 70),
        "a": choice(0, 2, 3, 4, 5),
        "b2": integer(8, 20),
        "c2": choice(6, 7, 5.5, 6.5),
        "income": integer(0, 90000),
        "free": choice(100, 500, 1000, 5000, 10000),
        "fee": choice(3, 4.5, 5, 7, 9.99, 12),
        "total": integer(1, 9000),
        "r": choice(10, 15, 20, 25, 30),
        "p1": choice("rock", "paper", "scissors"),
        "p2": choice("rock", "paper", "scissors"),
        "mass": integer(45, 120),
        "height": sampled("float", lambda r: round(r.uniform(1.5, 2.0), 2), lambda v: v > 0.5),
        "s": word(),
        "length": integer(6, 12),
        "number": integer(1, 7),
        "day": word("weekday"),
        "op": choice("+", "-", "*", "/"),
        "color": choice("red", "green", "yellow", "blue"),
    },
)

stories(
    d,
    """
ticket
    # let {a} be {age} / set {a} to {age} / the age {a} is {age} / store {age} in {a}
    {a} = {age}
    # set {out} to {cheap} if {a} is under {young}, otherwise to {full}
    # the price {out} is {cheap} for {a} below {young}, else {full}; use an if statement
    # if {a} is less than {young}, {out} is {cheap}, otherwise {out} is {full}
    # with if and else let {out} be {cheap} when {a} is below {young} and {full} when it is not
    if {a} < {young}:
        {out} = {cheap}
    else:
        {out} = {full}
    # if {a} is {old} or more, reduce {out} by half / when {a} is at least {old}, halve {out}
    # divide {out} by 2 if {a} >= {old} / seniors from {old} on pay half: update {out} if {a} is that old
    # ?
    if {a} >= {old}:
        {out} /= 2
    # print the age {a} and the price {out} / print {a} and {out} / show {a} and {out} on one line
    # display {a} followed by {out}
    print({a}, {out})
login
    # let {u} be {who} and {p} be {secret} / set {u} to {who} and {p} to {secret}
    # store the user {who} in {u} and the password {secret} in {p}
    # create the variables {u} = {who} and {p} = {secret}
    {u} = {who}
    {p} = {secret}
    # if {u} is {who} and {p} is {secret} print "welcome", otherwise "access denied"
    # check that {u} equals {who} and {p} equals {secret}: print "welcome" or "access denied"
    # print "welcome" when {u} == {who} and {p} == {secret}, else "access denied"
    # test the login: user {u} must be {who} and password {p} must be {secret}; print "welcome" or "access
    #   denied"
    if {u} == {who} and {p} == {secret}:
        print("welcome")
    else:
        print("access denied")
    # change {p} to {wrong} / set {p} to {wrong} / let {p} be {wrong} now / assign {wrong} to {p}
    # ?
    {p} = {wrong}
    # if {p} is not {secret}, print "wrong password" / print "wrong password" unless {p} equals {secret}
    # when {p} differs from {secret}, print "wrong password"
    # check {p}: if it is anything but {secret} print "wrong password"
    if {p} != {secret}:
        print("wrong password")
elevator
    # let {n} be {start} and {goal} be {end} / set {n} to {start} and {goal} to {end}
    # create {n} = {start} and {goal} = {end}
    # store {start} in {n} and {end} in {goal}
    {n} = {start}
    {goal} = {end}
    # if {goal} is above {n} print "going up", if below "going down", else "here"
    # print "going up", "going down" or "here" depending on {goal} and {n}
    # compare {goal} with {n}: print "going up" if it is greater, "going down" if it is less, otherwise "here"
    # use if, elif and else to print which way to go from {n} to {goal}: "going up", "going down" or "here"
    if {goal} > {n}:
        print("going up")
    elif {goal} < {n}:
        print("going down")
    else:
        print("here")
    # while {n} is not {goal}, move it one step towards {goal} and print it
    # let {n} go step by step to {goal}, printing each value
    # as long as {n} differs from {goal}: add 1 if it is lower, subtract 1 if it is higher, and print {n}
    # use a while loop to bring {n} to {goal} in steps of one and print {n} each time
    while {n} != {goal}:
        if {n} < {goal}:
            {n} += 1
        else:
            {n} -= 1
        print({n})
""",
    {
        "a": new("age", "years", "visitor"),
        "age": integer(3, 90),
        "young": choice(6, 12, 14, 16, 18),
        "old": choice(60, 62, 65, 67, 70),
        "cheap": integer(2, 6),
        "full": integer(8, 20),
        "out": new("price", "ticket", "cost", "fee"),
        "u": new("user", "username", "login"),
        "p": new("password", "pw", "secret"),
        "who": word("person"),
        "secret": word(),
        "wrong": choice("1234", "password", "abc", "letmein", "guess"),
        "n": new("floor", "level", "position", "n"),
        "goal": new("goal", "target", "wanted"),
        "start": integer(0, 8),
        "end": integer(0, 8),
    },
)
