"""Errors: try and except, else and finally, raise, assert, validation, error classes."""

from codegen_repl.training.corpus.blocks import functions, statements, stories
from codegen_repl.training.corpus.draws import (
    NewName,
    choice,
    integer,
    list_of,
    new,
    of_type,
    sampled,
    var,
    word,
)
from codegen_repl.training.corpus.family import Domain

d = Domain("errors", weight=3)

MAYBE_INT = sampled(
    "str",
    lambda r: r.choice((str(r.randint(-50, 999)), r.choice(("abc", "12a", "", "3.5", "ten", "x1")))),
    lambda v: len(v) < 12,
)
MESSAGES = choice(
    "must not be negative", "invalid value", "too large", "not allowed", "bad input", "out of range"
)
SLOTS = {
    "a": var("int"),
    "b": var(integer(-3, 3)),
    "n": var("int"),
    "s": var(MAYBE_INT),
    "xs": var("list[int]"),
    "ws": var(list_of(MAYBE_INT, 3, 6)),
    "table": var("dict[str,int]"),
    "k": integer(2, 60),
    "i": integer(2, 12),
    "key": word("fruit"),
    "message": MESSAGES,
    "text": choice(
        "error", "oops", "that failed", "something went wrong", "no result", "invalid", "not possible"
    ),
    "out": new("result", "value", "number", "answer"),
    "default": choice(0, -1, 1, 100),
}

statements(
    d,
    """
divide_try
    # try to divide {a} by {b} and print the result; on ZeroDivisionError print {text}
    # print {a}/{b} in a try block, and {text} if {b} is zero
    # divide {a} by {b} inside try and print it, catching ZeroDivisionError with the message {text}
    # print the quotient of {a} and {b}, or {text} when dividing by zero raises an error
    # use try and except ZeroDivisionError to print {a} divided by {b} or else {text}
    # compute {a} divided by {b} and print it; if that raises a ZeroDivisionError, print {text}
    # * 1.6
    try:
        print({a} / {b})
    except ZeroDivisionError:
        print({text})
divide_store
    # store {a} divided by {b} in {out}, or None if {b} is zero, using try
    # try to set {out} to {a}/{b}; on ZeroDivisionError set it to None
    # with try and except, let {out} be {a} divided by {b}, None if the division fails
    # divide {a} by {b} into {out}; in case of a ZeroDivisionError {out} should be None
    # use a try statement to compute {out} = {a} over {b}, falling back to None when dividing by zero
    # let {out} be the quotient of {a} and {b}, and None if a ZeroDivisionError occurs
    # > {out}
    try:
        {out} = {a} / {b}
    except ZeroDivisionError:
        {out} = None
int_try
    # try to convert {s} to an int and print it; on ValueError print {text}
    # print {s} as an integer in a try block, or {text} if it is no number
    # convert {s} to int inside try and print it, catching ValueError with the message {text}
    # print int of {s}, and {text} when the conversion raises a ValueError
    # use try and except ValueError to print {s} as an int or else {text}
    # turn {s} into an integer and print it; if that raises a ValueError, print {text}
    # * 1.6
    try:
        print(int({s}))
    except ValueError:
        print({text})
int_default
    # convert {s} to an int {out}, or use {default} if that is not possible
    # try to set {out} to int of {s}; on ValueError set it to {default}
    # let {out} be {s} as an integer, {default} if the conversion fails
    # with try and except, store int({s}) in {out}, falling back to {default}
    # parse {s} as an int into {out}; in case of a ValueError {out} is {default}
    # use a try statement to convert {s} to the integer {out} with the default {default}
    # > {out}
    # * 1.5
    try:
        {out} = int({s})
    except ValueError:
        {out} = {default}
float_try
    # try to convert {s} to a float and print it; on ValueError print {text}
    # print {s} as a float in a try block, or {text} if it is no number
    # convert {s} to float inside try and print it, catching ValueError with the message {text}
    # print float of {s}, and {text} when the conversion raises a ValueError
    # use try and except ValueError to print {s} as a float or else {text}
    # turn {s} into a float and print it; if that fails with a ValueError, print {text}
    try:
        print(float({s}))
    except ValueError:
        print({text})
index_try
    # try to print the item of {xs} at index {i}; on IndexError print {text}
    # print {xs}[{i}] in a try block, or {text} if there is no such index
    # print the element with index {i} in {xs}, catching IndexError with the message {text}
    # use try and except IndexError to print {xs}[{i}] or else {text}
    # show item {i} of {xs}; when the index is out of range print {text}
    # access {xs} at index {i} and print it; if that raises an IndexError, print {text}
    # * 1.3
    try:
        print({xs}[{i}])
    except IndexError:
        print({text})
key_try
    # try to print the value of {key} in {table}; on KeyError print {text}
    # print {table}[{key}] in a try block, or {text} if the key is missing
    # print what {table} has under {key}, catching KeyError with the message {text}
    # use try and except KeyError to print {table}[{key}] or else {text}
    # show the entry {key} of {table}; when there is none print {text}
    # look up {key} in {table} and print it; if that raises a KeyError, print {text}
    # * 1.3
    try:
        print({table}[{key}])
    except KeyError:
        print({text})
remove_try
    # try to remove {k} from {xs}; if it is not in the list, print {text}
    # remove {k} from {xs} in a try block and print {text} on ValueError
    # remove the first {k} of {xs}, catching the ValueError with the message {text}
    # use try and except ValueError to remove {k} from {xs}, printing {text} if it is missing
    # delete {k} from {xs}; if that raises a ValueError, print {text}
    # take {k} out of {xs} and print {text} when it cannot be found
    # * 0.8
    try:
        {xs}.remove({k})
    except ValueError:
        print({text})
type_try
    # try to print {a} + {s}; on TypeError print {text}
    # add {a} and {s} in a try block and print {text} if their types do not fit
    # print {a} plus {s}, catching TypeError with the message {text}
    # use try and except TypeError to print the sum of {a} and {s} or else {text}
    # attempt to add {s} to {a} and print it; if that raises a TypeError, print {text}
    # print the sum {a} + {s}, and {text} if Python raises a TypeError
    # * 0.7
    try:
        print({a} + {s})
    except TypeError:
        print({text})
print_error
    # try to convert {s} to an int and print the error message if it fails
    # print int({s}), and in case of a ValueError print the error itself
    # convert {s} to an integer in a try block; catch ValueError as error and print it
    # print {s} as an int or, if there is a ValueError, print that error
    # use try and except ValueError as error around print(int({s})) and print the error
    # attempt to print int of {s}; when that raises a ValueError, print its message
    try:
        print(int({s}))
    except ValueError as error:
        print(error)
error_type
    # try to evaluate {a}/{b} and print it; print the name of the type of any exception
    # compute {a}/{b} and print it, or if something goes wrong print the name of the exception class
    # print {a} divided by {b}, or the type name of the error that occurs
    # divide {a} by {b} in a try block and print it; for any Exception print type(error).__name__
    # use try and except Exception as error to print {a}/{b} or the name of the error's class
    # print the quotient of {a} and {b}; if any exception is raised, print its class name
    # * 0.6
    try:
        print({a} / {b})
    except Exception as error:
        print(type(error).__name__)
try_else
    # try to convert {s} to an int {out}; on ValueError print {text}, else print twice {out}
    # set {out} to int of {s} in a try block, print {text} on ValueError and otherwise print {out} * 2
    # use try, except and else: convert {s} to {out}, print {text} if that fails, print 2 times {out} if not
    # convert {s} to the integer {out} with try; in the except branch print {text}, in the else branch
    #   print {out} doubled
    # with a try-except-else statement turn {s} into an int {out}; ValueError prints {text}, success prints
    #   {out} * 2
    # attempt {out} = int({s}); when it raises a ValueError print {text}, when it works print {out} times 2
    try:
        {out} = int({s})
    except ValueError:
        print({text})
    else:
        print({out} * 2)
try_finally
    # print {a} divided by {b} in a try block, {text} on ZeroDivisionError, and "done" in any case
    # try to print {a}/{b}, catch ZeroDivisionError with {text} and finally print "done"
    # use try, except and finally: print {a}/{b}, or {text} if {b} is zero, and always "done" at the end
    # divide {a} by {b} and print it; on ZeroDivisionError print {text}; finally print "done"
    # with try-except-finally print the quotient of {a} and {b} or {text}, and "done" whatever happens
    # print {a} over {b}, handle division by zero by printing {text}, and print "done" in the finally block
    try:
        print({a} / {b})
    except ZeroDivisionError:
        print({text})
    finally:
        print("done")
two_excepts
    # try to print {k} divided by int of {s}; on ValueError print "not a number", on ZeroDivisionError
    #   print "zero"
    # print {k}/int({s}), with "not a number" for a ValueError and "zero" for a ZeroDivisionError
    # convert {s} to an int and print {k} divided by it; handle ValueError with "not a number" and
    #   ZeroDivisionError with "zero"
    # use one try with two except branches: print {k} over int({s}); ValueError gives "not a number",
    #   ZeroDivisionError "zero"
    # print {k} divided by the integer in {s}; print "not a number" or "zero" if that raises a ValueError
    #   or ZeroDivisionError
    # attempt {k}/int({s}) and print it, printing "not a number" on ValueError and "zero" on ZeroDivisionError
    try:
        print({k} / int({s}))
    except ValueError:
        print("not a number")
    except ZeroDivisionError:
        print("zero")
except_tuple
    # try to print {k} divided by int of {s}; on ValueError or ZeroDivisionError print {text}
    # print {k}/int({s}) and {text} if a ValueError or ZeroDivisionError occurs
    # convert {s} to an int and print {k} divided by it; catch ValueError and ZeroDivisionError together
    #   and print {text}
    # use one except branch for ValueError and ZeroDivisionError: print {k} over int({s}) or else {text}
    # print {k} divided by the integer in {s}, or {text} for either a ValueError or a ZeroDivisionError
    # attempt {k}/int({s}) and print it, printing {text} on both ValueError and ZeroDivisionError
    try:
        print({k} / int({s}))
    except (ValueError, ZeroDivisionError):
        print({text})
loop_parse
    # convert the strings in {ws} to ints in a list {out}, skipping those that are no numbers
    # loop over {ws} and append each string as an int to {out}, ignoring ValueErrors
    # make a list {out} of the integers in {ws}; strings that cannot be converted are left out
    # for each string in {ws}, try to append int of it to {out}, pass on ValueError
    # start with an empty list {out}; for every item of {ws} append its int, and skip it if that raises a
    #   ValueError
    # collect in {out} the items of {ws} that can be converted to int, as ints
    # > {out}
    # * 1.3
    {out} = []
    for w in {ws}:
        try:
            {out}.append(int(w))
        except ValueError:
            pass
loop_report
    # for each string in {ws}, print it as an int, or {text} if it is not a number
    # loop over {ws} and print int of each, with {text} for those raising a ValueError
    # go through {ws}: try to print the int, on ValueError print {text}
    # print every item of {ws} converted to int, and {text} in place of items that are no integers
    # for every w in {ws}, print int(w) inside a try block and {text} when it fails with a ValueError
    # try to convert each item of {ws} to an integer and print it, printing {text} for the bad ones
    for w in {ws}:
        try:
            print(int(w))
        except ValueError:
            print({text})
count_bad
    # count in {out} how many strings of {ws} cannot be converted to int
    # let {out} be the number of items in {ws} that raise a ValueError in int
    # set {out} to 0; for each string in {ws} try int and add one to {out} on ValueError
    # loop over {ws} and count in {out} the strings that are no integers
    # use try and except in a loop over {ws} to count the items that int cannot read, in {out}
    # start {out} at 0 and increase it for every string in {ws} that int() refuses with a ValueError
    # > {out}
    # * 0.8
    {out} = 0
    for w in {ws}:
        try:
            int(w)
        except ValueError:
            {out} += 1
raise_negative
    # raise a ValueError with the text {message} if {n} is negative, and catch it to print it
    # if {n} is below 0 raise ValueError({message}) in a try block and print the error in except
    # in a try block raise a ValueError {message} when {n} is less than zero; catch the error and print it
    # use try: if {n} is negative raise ValueError with {message}; except ValueError as error: print the error
    # check {n} inside try, raising ValueError({message}) for a negative number, and print the error that
    #   is caught
    # raise and catch a ValueError: {message}, if {n} < 0; print it when caught
    # * 0.8
    try:
        if {n} < 0:
            raise ValueError({message})
    except ValueError as error:
        print(error)
assert_sum
    # assert that the sum of {xs} equals {xs} added up in a loop
    # assert that sum({xs}) is the same as sum of {xs} reversed
    # check with assert that {xs} and its reverse have the same sum
    # use an assert statement to make sure {xs} reversed sums to the same
    # assert that reversing {xs} does not change its sum
    # write an assertion: the sum of {xs} equals the sum of {xs}[::-1]
    # * 0.4
    assert sum({xs}) == sum({xs}[::-1])
assert_length
    # assert that {xs} is not empty / make sure with assert that {xs} has at least one item
    # use an assert statement to check that {xs} has items, with the message "empty list"
    # assert that {xs} has items, with the message "empty list"
    # check by assertion that {xs} is not empty, else "empty list"
    # write an assertion that {xs} contains something, with the text "empty list"
    assert {xs}, "empty list"
assert_type
    # assert that {n} is an int / check with assert that {n} is an instance of int
    # make sure by an assertion that {n} is an integer
    # use an assert statement to check that {n} is an int / write an assertion that isinstance({n}, int)
    #   holds
    # verify with assert that the type of {n} is int
    assert isinstance({n}, int)
assert_caught
    # assert that {n} is greater than {k} and print {text} if the assertion fails
    # in a try block assert {n} > {k}; on AssertionError print {text}
    # use assert inside try to check that {n} is above {k}, printing {text} when it is not
    # catch the AssertionError of assert {n} > {k} and print {text}
    # try to assert that {n} exceeds {k}; if an AssertionError is raised, print {text}
    # check {n} > {k} with assert in a try statement and print {text} in the except branch for AssertionError
    try:
        assert {n} > {k}
    except AssertionError:
        print({text})
custom_error
    # define an exception class {E} / create your own exception class {E}
    # make a new error class {E} that inherits from Exception
    # write a custom exception called {E} / define {E} as a subclass of Exception with nothing in it
    # add an exception type {E}
    class {E}(Exception):
        pass
""",
    {
        **SLOTS,
        "E": NewName("class", ("InvalidInput", "BankError", "TooSmall", "AgeError", "MyError", "NotFound")),
    },
)

functions(
    d,
    """
safe_divide(a, b)
    # returns {a} divided by {b}, or None if {b} is zero
    # divides {a} by {b} and returns None on ZeroDivisionError
    # tries to return {a}/{b} and returns None when dividing by zero
    # is a division of {a} by {b} that gives None instead of an error
    # > divide
    # * 1.8
    try:
        return {a} / {b}
    except ZeroDivisionError:
        return None
safe_divide_text(a, b)
    # returns {a} divided by {b}, or the text {msg} if {b} is zero
    # divides {a} by {b}; on ZeroDivisionError returns {msg}
    # tries to return {a}/{b} and returns the string {msg} when dividing by zero
    # gives the quotient of {a} and {b} or, for a zero divisor, {msg}
    # > divide safe_divide
    try:
        return {a} / {b}
    except ZeroDivisionError:
        return {msg}
to_int(s)
    # converts {s} to an int, or returns None if that is impossible
    # returns {s} as an integer and None on ValueError
    # tries to return int of {s}, None if it raises a ValueError
    # parses {s} as an integer, with None for bad input
    # > parse_int safe_int
    # * 1.8
    try:
        return int({s})
    except ValueError:
        return None
to_int_default(s, n)
    # converts {s} to an int, or returns {n} if that is impossible
    # returns {s} as an integer and {n} on ValueError
    # tries to return int of {s}, {n} if it raises a ValueError
    # parses {s} as an integer with the default {n}
    # > parse_int int_or
    try:
        return int({s})
    except ValueError:
        return {n}
to_float(s)
    # converts {s} to a float, or returns None if that is impossible
    # returns {s} as a float and None on ValueError
    # tries to return float of {s}, None if it raises a ValueError
    # parses {s} as a float, with None for bad input
    # > parse_float safe_float
    try:
        return float({s})
    except ValueError:
        return None
is_int(s)
    # returns True if {s} can be converted to an int / checks with try whether int({s}) works
    # tells whether {s} is the text of an integer
    # returns False if int of {s} raises a ValueError, otherwise True
    # > is_integer can_convert
    # * 1.4
    try:
        int({s})
    except ValueError:
        return False
    return True
is_number(s)
    # returns True if {s} can be converted to a float / checks with try whether float({s}) works
    # tells whether {s} is the text of a number
    # returns False if float of {s} raises a ValueError, otherwise True
    # > is_float numeric
    try:
        float({s})
    except ValueError:
        return False
    return True
get_item(xs, i)
    # returns the item of {xs} at index {i}, or None if there is none
    # returns {xs}[{i}] and None on IndexError
    # tries to return the element of {xs} with index {i}, None if it raises an IndexError
    # gives item {i} of {xs} or None when the index is out of range
    # > safe_get item_at
    # * 1.3
    try:
        return {xs}[{i}]
    except IndexError:
        return None
get_value(table, key)
    # returns the value of {key} in {table}, or {default} if it is missing, using try
    # returns {table}[{key}] and {default} on KeyError
    # tries to look up {key} in {table} and returns {default} when that raises a KeyError
    # gives the entry {key} of {table}, {default} if there is no such key, by try and except
    # > lookup safe_get
    try:
        return {table}[{key}]
    except KeyError:
        return {default}
average(numbers)
    # returns the average of {numbers}, or 0 if it is empty
    # returns the mean of {numbers} and 0 for an empty list, using if
    # computes the average of {numbers}; an empty list gives 0
    # divides sum by length of {numbers}, returning 0 when there are no items
    # > mean safe_average
    # * 1.3
    if not {numbers}:
        return 0
    return sum({numbers}) / len({numbers})
average_try(numbers)
    # returns the average of {numbers}, catching ZeroDivisionError for an empty list and returning None
    # tries to divide the sum of {numbers} by its length and returns None on ZeroDivisionError
    # computes the mean of {numbers} in a try block; None if dividing by zero fails
    # returns sum over length of {numbers}, and None in case of a ZeroDivisionError
    # > mean average
    try:
        return sum({numbers}) / len({numbers})
    except ZeroDivisionError:
        return None
sum_valid(ws)
    # adds up the strings of {ws} that are integers and ignores the others
    # returns the sum of all items in {ws} that int can read
    # loops over {ws}, adding int of each and skipping those with a ValueError
    # sums the integers among the strings {ws}
    # > sum_numbers add_valid
    total = 0
    for w in {ws}:
        try:
            total += int(w)
        except ValueError:
            continue
    return total
parse_all(ws)
    # returns a list of the ints in {ws}, leaving out strings that are no integers
    # converts the strings of {ws} to int where possible
    # tries int on every item of {ws} and collects the results that work
    # parses {ws} and drops what raises a ValueError
    # > parse_numbers only_ints
    result = []
    for w in {ws}:
        try:
            result.append(int(w))
        except ValueError:
            pass
    return result
check_age(age)
    # raises a ValueError if {age} is negative and returns {age} otherwise
    # returns {age}, but raises ValueError("age must not be negative") for a negative one
    # validates {age}: negative raises a ValueError, anything else is returned
    # checks that {age} is at least 0, raising ValueError if not, and returns it
    # > validate_age
    # * 1.4
    if {age} < 0:
        raise ValueError("age must not be negative")
    return {age}
positive_root(m)
    # returns the square root of {m} and raises a ValueError if {m} is negative
    # raises ValueError("negative number") for {m} below 0, otherwise returns {m} ** 0.5
    # computes the square root of {m}; negative numbers raise a ValueError with the text "negative number"
    # checks that {m} is not negative, raising ValueError("negative number"), and returns its square root
    # > root square_root
    if {m} < 0:
        raise ValueError("negative number")
    return {m} ** 0.5
validate_name(name)
    # returns {name} stripped and raises a ValueError if nothing is left
    # strips {name}; if it is empty raises ValueError("empty name"), else returns it
    # checks that {name} is not blank, raising ValueError("empty name"), and returns it without spaces around
    # validates a name: blank ones raise a ValueError with "empty name", others are returned stripped
    # > check_name
    # * 0.8
    {name} = {name}.strip()
    if not {name}:
        raise ValueError("empty name")
    return {name}
check_range(m, k)
    # returns {m} if it is at most {k}, else raises a ValueError saying {message}
    # raises ValueError({message}) if {m} is greater than {k}, otherwise returns {m}
    # validates that {m} does not exceed {k}: more raises a ValueError with the text {message}
    # checks {m} against the limit {k} and raises ValueError({message}) above it, returning {m} if all is well
    # > limit validate
    if {m} > {k}:
        raise ValueError({message})
    return {m}
require_type(m)
    # raises a TypeError if {m} is not an int and returns {m} doubled otherwise
    # returns 2 times {m}, but raises TypeError("need an int") for anything that is no int
    # checks with isinstance that {m} is an int, raising TypeError("need an int") if not, and returns its
    #   double
    # doubles {m}; values that are not ints raise a TypeError with the text "need an int"
    # > double_int
    # * 0.6
    if not isinstance({m}, int):
        raise TypeError("need an int")
    return 2 * {m}
first_item(numbers)
    # asserts that {numbers} is not empty and returns its first item
    # returns the first item of {numbers} after an assert that there is one
    # uses assert to make sure {numbers} has items and returns the first
    # checks by assertion that {numbers} is not empty, then returns {numbers}[0]
    # > first
    assert {numbers}
    return {numbers}[0]
validate_password(password)
    # returns a list of what is wrong with {password}: "too short" below 8 characters, "no digit" without a
    #   digit
    # collects problems of {password} in a list: "too short" (fewer than 8 characters) and "no digit"
    # checks {password} and returns the list of problems, empty if it is fine
    # returns the complaints about {password}: "too short" and "no digit" where they apply
    # > check_password problems
    problems = []
    if len({password}) < 8:
        problems.append("too short")
    if not any(c.isdigit() for c in {password}):
        problems.append("no digit")
    return problems
""",
    {
        "a": of_type("int"),
        "b": integer(0, 5),
        "s": MAYBE_INT,
        "n": integer(-1, 10),
        "m": integer(0, 20),
        "k": integer(20, 60),
        "i": integer(0, 12),
        "xs": of_type("list[int]"),
        "numbers": of_type("list[int]"),
        "ws": list_of(MAYBE_INT, 3, 6),
        "table": of_type("dict[str,int]"),
        "key": word("fruit"),
        "default": choice(0, -1, None),
        "age": integer(0, 99),
        "name": word("person"),
        "password": word(),
        "message": MESSAGES,
        "msg": choice("undefined", "cannot divide by zero", "error", "infinity", "not possible", "n/a"),
    },
)

stories(
    d,
    """
validate
    # write a function {f}(age) that raises a ValueError with the text {message} if age is negative and
    #   returns age otherwise
    # define {f}(age): raise ValueError({message}) for age below 0, else return age
    # create a function {f} that takes an age, raises a ValueError {message} when it is less than zero, and
    #   returns it if not
    # {f}(age) should return age, but raise ValueError({message}) for negative values
    def {f}(age):
        if age < 0:
            raise ValueError({message})
        return age
    # print {f}({good}) / call {f} with {good} and print the result / print what {f} returns for {good}
    # show {f} of {good}
    print({f}({good}))
    # call {f} with {bad} in a try block and print the error / try {f}({bad}) and print the ValueError
    # catch the ValueError that {f}({bad}) raises and print it
    # use try and except to call {f} with {bad} and print the error message
    try:
        {f}({bad})
    except ValueError as error:
        print(error)
custom
    # define an exception class {E} that inherits from Exception / create a custom exception {E}
    # make your own error class {E}, a subclass of Exception
    # write a new exception type called {E} with an empty body
    class {E}(Exception):
        pass
    # write a function {f}(balance, amount) that raises {E} if amount is more than balance and returns the
    #   difference otherwise
    # define {f}(balance, amount): raise {E}("not enough money") if amount exceeds balance, else return
    #   balance minus amount
    # create a function {f} that takes balance and amount and returns what is left, raising {E} with "not
    #   enough money" when amount is larger
    # {f}(balance, amount) should return balance - amount, but raise {E}("not enough money") if there is
    #   not enough
    def {f}(balance, amount):
        if amount > balance:
            raise {E}("not enough money")
        return balance - amount
    # try to print {f}({good}, {more}) and print the error if {E} is raised
    # call {f} with {good} and {more} in a try block, printing the result or the {E}
    # print {f}({good}, {more}), catching {E} and printing it
    # use try and except {E} to print what {f} gives for {good} and {more}, or the error
    try:
        print({f}({good}, {more}))
    except {E} as error:
        print(error)
    # ?
    # print {f}({more}, {good}) / call {f} with {more} and {good} and print the result
    # show what {f} returns for {more} and {good}
    # print the result of {f} for the balance {more} and the amount {good}
    print({f}({more}, {good}))
retry
    # let {xs} be the answers {answers} / set {xs} to {answers} / store the list {answers} in {xs}
    # create a list {xs} with {answers}
    {xs} = {answers}
    # loop over {xs} until one can be converted to int: print it and stop; print "try again" for the others
    # go through {xs}: try int, print the number and break; on ValueError print "try again"
    # for each answer in {xs}, print it as an int and break, or print "try again" if it is no integer
    # take the answers in {xs} one by one, printing "try again" on a ValueError and leaving the loop after
    #   printing the first valid int
    for answer in {xs}:
        try:
            print(int(answer))
            break
        except ValueError:
            print("try again")
    # ?
    # count how many of {xs} are no integers and print the number, using isdigit
    # print how many strings in {xs} are not made of digits
    # print the number of items in {xs} for which isdigit is False
    # how many answers in {xs} are not digits only? print it
    print(sum(1 for answer in {xs} if not answer.isdigit()))
calculator
    # write a function {f}(a, b) that returns a/b, or "cannot divide by zero" if b is 0, using try
    # define {f}(a, b), which divides a by b and returns "cannot divide by zero" on ZeroDivisionError
    # create a function {f} that takes a and b and returns their quotient, with try and except for division
    #   by zero ("cannot divide by zero")
    # {f}(a, b) should return a divided by b; if that raises a ZeroDivisionError, the text "cannot divide
    #   by zero"
    def {f}(a, b):
        try:
            return a / b
        except ZeroDivisionError:
            return "cannot divide by zero"
    # print {f}({more}, {good}) and {f}({good}, 0)
    # call {f} with {more} and {good} and with {good} and 0 and print both results
    # show what {f} gives for {more} and {good}, and for {good} and 0
    # print the results of {f} for ({more}, {good}) and ({good}, 0)
    print({f}({more}, {good}))
    print({f}({good}, 0))
""",
    {
        "f": new("check", "validate", "safe", "withdraw", "divide", "verify", kind="function"),
        "E": NewName("class", ("BankError", "NotEnough", "InvalidInput", "MoneyError", "MyError")),
        "message": MESSAGES,
        "good": integer(1, 50),
        "bad": integer(-50, -1),
        "more": integer(51, 200),
        "xs": new("answers", "inputs", "tries", "guesses"),
        "answers": choice(
            ["x", "abc", "42"], ["ten", "7", "8"], ["", "3.5", "12", "9"], ["5", "no"], ["a", "b", "1"]
        ),
    },
)
