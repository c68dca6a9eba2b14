"""Formatting: f-strings, decimals, padding, percent, thousands separators, tables, receipts."""

from codegen_repl.training.corpus.blocks import functions, statements, stories
from codegen_repl.training.corpus.draws import (
    choice,
    decimal,
    dict_of,
    fragment,
    integer,
    list_of,
    new,
    of_type,
    var,
    word,
)
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.tables import expressions

d = Domain("formatting", weight=6)

VALUES = {
    "x": var("float"),
    "n": var("int"),
    "m": var("int"),
    "s": var(word()),
    "name": var(word("person")),
    "age": var(integer(1, 99)),
    "big": var(integer(1000, 99_999_999)),
    "share": var(decimal(0, 1, 3)),
    "xs": var("list[int]"),
    "fs": var("list[float]"),
    "ws": var("list[str]"),
    "prices": var(dict_of(word("food"), decimal(0.5, 20))),
    "stock": var(dict_of(word("fruit"), integer(1, 99))),
    "w": integer(6, 20),
    "k": integer(3, 8),
    "fill": fragment("*", "-", ".", "_", "=", "#"),
}

expressions(
    d,
    """
two_decimals: f"{{x}:.2f}"
    {x} formatted with two decimals / {x} as a string with 2 decimal places
    {x} with two digits after the point, as text
    the text of {x} to two decimals / {x} with exactly two decimal places using an f-string
    ! format {x} with two decimals / format {x} to 2 decimal places / turn {x} into a string with two decimals
    > text formatted shown
    * 2
one_decimal: f"{{x}:.1f}"
    {x} formatted with one decimal / {x} as a string with 1 decimal place
    {x} with one digit after the point, as text
    the text of {x} to one decimal
    ! format {x} with one decimal / format {x} to 1 decimal place
    > text formatted
three_decimals: f"{{x}:.3f}"
    {x} formatted with three decimals / {x} as a string with 3 decimal places
    {x} with three digits after the point, as text
    the text of {x} to three decimals
    ! format {x} with three decimals / format {x} to 3 decimal places
    > text formatted
no_decimals: f"{{x}:.0f}"
    {x} formatted without decimals / {x} as a string with no decimal places
    {x} as text, rounded to a whole number
    the text of {x} with zero decimals
    ! format {x} without any decimals
    > text formatted
    * 0.7
scientific: f"{{x}:.2e}"
    {x} in scientific notation with two decimals / {x} as a string in exponent form with 2 decimals
    {x} formatted with e and two decimals / the scientific notation of {x} with two decimal places
    ! format {x} in scientific notation with 2 decimals
    > text
    * 0.5
percent_zero: f"{{share}:.0%}"
    {share} as a percentage without decimals / {share} formatted as a whole percentage
    {share} as text in percent, no decimals
    the percentage text of {share} without decimals
    ! format {share} as a percentage without decimals / turn {share} into a percent string with no decimals
    > text percent
    * 1.3
percent_one: f"{{share}:.1%}"
    {share} as a percentage with one decimal / {share} formatted in percent with 1 decimal
    {share} as a percent string with one decimal
    the percentage text of {share} with one digit after the point
    ! format {share} as a percentage with one decimal
    ! turn {share} into a percent string with 1 decimal place
    > text percent
    * 1.5
percent_two: f"{{share}:.2%}"
    {share} as a percentage with two decimals / {share} formatted in percent with 2 decimals
    {share} as a percent string with two decimals
    the percentage text of {share} with two digits after the point
    ! format {share} as a percentage with two decimals
    > text percent
thousands: f"{{big}:,}"
    {big} with commas as thousands separators / {big} formatted with thousands separators
    {big} as text with a comma every three digits
    the text of {big} with commas between the thousands
    ! format {big} with thousands separators / format {big} with commas / put commas in {big}
    > text formatted
    * 1.7
thousands_underscore: f"{{big}:_}"
    {big} with underscores as thousands separators / {big} formatted with an underscore every three digits
    the text of {big} with underscores between the thousands / {big} as text with _ as the thousands separator
    ! format {big} with underscores between the thousands
    > text
    * 0.4
thousands_decimals: f"{{x}:,.2f}"
    {x} with thousands separators and two decimals / {x} formatted with commas and 2 decimal places
    the text of {x} with commas and two decimals / {x} as an amount of money with commas and two decimals
    ! format {x} with commas and two decimals / format {x} with thousands separators and 2 decimals
    > text amount
    * 1.3
dollars: f"${{x}:.2f}"
    {x} as a dollar amount with two decimals / {x} formatted as dollars, as in $1.50
    a dollar sign and {x} with two decimals
    the price {x} as text with a $ and two decimals
    ! format {x} as dollars with two decimals / turn {x} into a price string with a dollar sign
    > price text
    * 1.4
euros: f"{{x}:.2f} EUR"
    {x} with two decimals and EUR after it / {x} formatted as euros, as in 1.50 EUR
    the price {x} as text with two decimals and EUR
    {x} to two decimals followed by " EUR"
    ! format {x} as an amount in EUR with two decimals
    > price text
    * 0.8
pad_left: f"{{n}:>{w}}"
    {n} right-aligned in a field of width {w} / {n} padded with spaces on the left to width {w}
    {n} as a string of {w} characters, aligned to the right
    the text of {n} in {w} columns, right-aligned
    ! right-align {n} in {w} characters / pad {n} on the left to {w} characters
    > text padded
pad_right: f"{{s}:<{w}}"
    {s} left-aligned in a field of width {w} / {s} padded with spaces on the right to width {w}
    {s} as a string of {w} characters, aligned to the left
    the text {s} in {w} columns, left-aligned
    ! left-align {s} in {w} characters / pad {s} on the right to {w} characters
    > text padded
pad_center: f"{{s}:^{w}}"
    {s} centered in a field of width {w} / {s} padded with spaces on both sides to width {w}
    {s} as a string of {w} characters, in the middle
    the text {s} in the center of {w} columns
    ! center {s} in {w} characters
    > text centered
fill_center: f"{{s}:{fill}^{w}}"
    {s} centered in width {w} and filled with {fill}
    {s} in the middle of {w} characters with {fill} on both sides
    the text {s} centered between {fill} signs, {w} characters wide
    {s} with {fill} around it up to a width of {w}
    ! center {s} in {w} characters, filling with {fill}
    > title banner
    * 0.8
zero_pad: f"{{n}:0{k}d}"
    {n} with leading zeros to {k} digits / {n} as a string of {k} digits, filled with zeros
    {n} padded with zeros to width {k}
    the text of {n} with zeros in front, {k} characters wide
    ! pad {n} with zeros to {k} digits / format {n} with leading zeros to a width of {k}
    > code text padded
    * 1.4
signed: f"{{n}:+d}"
    {n} with its sign, also when it is positive / {n} as a string with an explicit plus or minus
    the text of {n} that always shows the sign
    {n} formatted with + or -
    ! format {n} with an explicit sign
    > text
    * 0.6
binary_text: f"{{age}:08b}"
    {age} in binary with 8 digits / {age} as an 8-bit binary string
    the binary form of {age}, padded with zeros to 8 digits
    {age} written in base 2 with leading zeros up to 8 digits
    ! format {age} as 8 binary digits
    > bits
    * 0.7
hex_text: f"{{n}:x}"
    {n} in hexadecimal without a prefix / the hexadecimal digits of {n} / {n} as a hex string without 0x
    {n} written in base 16, without the 0x
    ! format {n} as hexadecimal
    > text
    * 0.6
name_and_age: f"{{name}} is {{age}} years old"
    the sentence "NAME is AGE years old" with {name} and {age} / a text saying that {name} is {age} years old
    an f-string that says "{name} is {age} years old"
    the text made of {name}, " is ", {age} and " years old"
    ! build the sentence "NAME is AGE years old" from {name} and {age}
    > sentence text message
    * 1.5
hello_name: f"Hello, {{name}}!"
    the greeting "Hello, NAME!" for {name} / "Hello, ", {name} and an exclamation mark as one f-string
    a hello to {name} with an exclamation mark
    the text "Hello, " followed by {name} and "!"
    ! greet {name} with "Hello, NAME!" / build the greeting "Hello, NAME!" for {name} with an f-string
    > greeting message
    * 1.4
sum_line: f"{{n}} + {{m}} = {{n} + {m}}"
    the text "{n} + {m} = " followed by their sum / an f-string showing the sum of {n} and {m} as an equation
    a line such as "2 + 3 = 5" for {n} and {m} / the addition of {n} and {m} with its result as text
    ! write the sum of {n} and {m} as an equation
    > line equation
product_line: f"{{n}} x {{m}} = {{n} * {m}}"
    the text "{n} x {m} = " followed by their product
    an f-string showing the product of {n} and {m} as an equation with x
    a line such as "2 x 3 = 6" for {n} and {m} / the multiplication of {n} and {m} with its result as text
    ! write the product of {n} and {m} as an equation with x
    > line equation
length_line: f"{{s}} has {len({s})} letters"
    the text "WORD has N letters" for {s} / an f-string that says how many letters {s} has
    a sentence with {s} and its number of letters
    the word {s} followed by "has", its length and "letters"
    ! build the sentence "WORD has N letters" for {s}
    > sentence line
debug: f"{{n}=}"
    {n} with its name, in the form name=value / the f-string that shows the name {n} and its value
    the debug text of {n} with an equals sign
    the name and value of {n} as text, using = in an f-string
    * 0.4
repr_text: f"{{s}!r}"
    the repr of {s} in an f-string / {s} with quotes around it, by !r
    the text of {s} with its quotes, using repr in an f-string
    {s} formatted with !r
    * 0.4
joined_decimals: ", ".join(f"{x:.1f}" for x in {fs})
    the numbers of {fs} with one decimal, joined by commas
    {fs} as text with 1 decimal each, separated by ", "
    a string of the numbers in {fs} to one decimal place with commas between
    {fs} formatted to one decimal and joined with ", "
    ! join the numbers in {fs} with one decimal each and commas between
    > line text
all_two_decimals: [f"{x:.2f}" for x in {fs}]
    the numbers of {fs} as strings with two decimals / a list of the texts of {fs} to 2 decimal places
    {fs} formatted with two decimals each, as a list of strings
    each number of {fs} with two digits after the point, as text
    ! format every number in {fs} with two decimals
    > texts formatted
all_padded: [f"{n:0{k}d}" for n in {xs}]
    the numbers of {xs} with leading zeros to {k} digits, as strings
    a list of the texts of {xs} padded with zeros to width {k}
    {xs} formatted with {k} digits each / each number of {xs} filled up with zeros to {k} digits
    ! pad every number in {xs} with zeros to {k} digits
    > codes
    * 0.7
and_list: ", ".join({ws}[:-1]) + " and " + {ws}[-1]
    the words of {ws} joined by commas with "and" before the last / {ws} as in "a, b and c"
    the items of {ws} in one sentence part with commas and "and"
    a text listing {ws} with commas and a final "and"
    ! join {ws} with commas and an "and" before the last word
    > text line
    * 0.8
bulleted: "\\n".join(f"- {w}" for w in {ws})
    the words of {ws} as a bulleted list / a text with each word of {ws} on its own line after "- "
    {ws} as lines that begin with a dash
    a multi-line string with a dash before every item of {ws}
    ! turn {ws} into a bulleted list text
    > text bullets
    * 0.8
csv_line: ",".join(str(x) for x in {xs})
    the numbers of {xs} as one line of CSV / {xs} as comma-separated text / a CSV line made from {xs}
    the items of {xs} joined by commas without spaces
    ! turn {xs} into a CSV line
    > line row
line_of: "{fill}" * {w}
    a line of {w} {fill} characters / a string of {w} times "{fill}" / {w} repetitions of "{fill}" as a string
    a separator of "{fill}", {w} long
    > line separator
    * 0.7
percent_of: f"{100 * {n} / {m}:.1f}%"
    {n} as a percentage of {m} with one decimal and a percent sign
    what percentage {n} is of {m}, as text with one decimal and %
    the share of {n} in {m} in percent, as a string with one decimal
    the percentage of {n} in {m} as text with one decimal and a %
    ! express {n} as a percentage of {m} with one decimal
    > share text
minutes: f"{{n} // 60}:{{n} % 60:02d}"
    {n} seconds as minutes:seconds / the duration of {n} seconds in the form m:ss
    {n} seconds formatted as m:ss
    the text of {n} seconds with minutes, a colon and two digits for the seconds
    ! format {n} seconds as minutes and seconds, m:ss
    > duration clock text
hours: f"{{n} // 3600:02d}:{{n} // 60 % 60:02d}:{{n} % 60:02d}"
    {n} seconds as hours, minutes and seconds, hh:mm:ss / the duration of {n} seconds in the form hh:mm:ss
    {n} seconds formatted as hh:mm:ss
    the text of {n} seconds with two digits each for hours, minutes and seconds
    ! format {n} seconds as hh:mm:ss
    > duration clock text
    * 0.8
""",
    {
        **VALUES,
        "age": var(integer(0, 200)),
        "m": var(integer(1, 400)),
        "w": fragment(*map(str, range(6, 21))),  # part of a format: never a parameter
        "k": fragment(*map(str, range(3, 9))),
    },
    each=False,
)

statements(
    d,
    """
print_name_age
    # print "NAME is AGE years old" with {name} and {age}
    # use an f-string to print that {name} is {age} years old
    # print a sentence saying {name} is {age} years old
    # print {name}, "is", {age} and "years old" in one f-string
    # show the text "... is ... years old" filled with {name} and {age}
    # output who is how old: {name} and {age}, as "NAME is AGE years old"
    # * 1.5
    print(f"{{name}} is {{age}} years old")
print_hello
    # print "Hello, NAME!" for {name} / greet {name} with an f-string: "Hello, NAME!"
    # print a greeting for {name} in the form Hello, NAME!
    # say hello to {name} using an f-string with a comma and an exclamation mark
    # print "Hello, " followed by {name} and "!" with an f-string
    # use an f-string to print "Hello, ...!" with {name} in it
    # * 1.4
    print(f"Hello, {{name}}!")
print_sum
    # print "{n} + {m} = " and the sum with an f-string / print the addition of {n} and {m} as an equation
    # show {n} + {m} = ... with the result
    # print a line such as "2 + 3 = 5" for {n} and {m}
    # use an f-string to print the sum of {n} and {m} as an equation
    # output the equation that adds {n} and {m}
    print(f"{{n}} + {{m}} = {{n} + {m}}")
print_price
    # print {x} with a dollar sign and two decimals / print the price {x} as $ with two decimals
    # show {x} as a dollar amount, like $3.50
    # use an f-string to print {x} as dollars with 2 decimals
    # display {x} in dollars with two digits after the point
    # output a dollar sign followed by {x} to two decimal places
    # * 1.2
    print(f"${{x}:.2f}")
print_total
    # print "Total: " and {x} with two decimals
    # print the label Total: and {x} rounded to two decimals, using an f-string
    # show "Total: ..." with {x} to 2 decimal places
    # use an f-string to print "Total: " followed by {x} with two decimals
    # print {x} with two decimals after the text "Total: " / output Total: and then {x} formatted with .2f
    # * 1.4
    print(f"Total: {{x}:.2f}")
print_label_value
    # print {label.bare}: and {x} with one decimal / show {x} to one decimal after "{label.bare}: "
    # use an f-string to print "{label.bare}: " and {x} with one decimal
    # print the label "{label.bare}: " followed by {x} with 1 decimal place
    # print "{label.bare}: ..." with {x} formatted to one decimal
    # output {label.bare}, a colon and {x} with one digit after the point
    print(f"{label.bare}: {{x}:.1f}")
print_percent
    # print {share} as a percentage with one decimal / show {share} in percent with 1 decimal
    # use an f-string to print {share} as a percentage, one decimal
    # print the percentage of {share} with one digit after the point
    # display {share} as a percent value with a single decimal
    # output {share} formatted as percent, to one decimal place
    # * 1.2
    print(f"{{share}:.1%}")
print_thousands
    # print {big} with thousands separators / show {big} with commas
    # use an f-string to print {big} with a comma every three digits
    # print {big} with commas between the thousands / display {big} with thousands separators
    # output {big} formatted with commas
    # * 1.2
    print(f"{{big}:,}")
price_list
    # print each item of {prices} with its price to two decimals
    # loop over {prices} and print name, colon and price with two decimals
    # for every item in {prices}, print "name: price" with two decimals
    # show the prices in {prices}, one per line, with 2 decimal places
    # print the price list {prices} in the form name: 0.00
    # go through {prices} and print each key and its value with two decimals after a colon
    # * 1.4
    for name, price in {prices}.items():
        print(f"{name}: {price:.2f}")
aligned_prices
    # print {prices} as a table: the names left-aligned in {w} characters, the prices right-aligned in 8
    #   with two decimals
    # loop over {prices} and print each name padded to {w} and its price in 8 columns with two decimals
    # show {prices} in two columns, {w} wide for the names and 8 wide for the prices (two decimals)
    # print a table of {prices} with columns of width {w} and 8, prices with 2 decimals
    # for each item in {prices}, print the name in a field of {w} and the price right-aligned in a field of
    #   8 with two decimals
    # format {prices} as a table with names ({w} wide) and prices (8 wide, .2f)
    for name, price in {prices}.items():
        print(f"{name:<{w}}{price:>8.2f}")
aligned_stock
    # print {stock} as a table: names left-aligned in {w} characters, numbers right-aligned in 5
    # loop over {stock} and print each key padded to {w} and its value in 5 columns
    # show {stock} in two columns, {w} wide for the names and 5 wide for the numbers
    # print a table of {stock} with columns of width {w} and 5
    # for each item in {stock}, print the name in a field of {w} and the number right-aligned in a field of 5
    # format {stock} as a table with left-aligned names ({w}) and right-aligned counts (5)
    for name, count in {stock}.items():
        print(f"{name:<{w}}{count:>5}")
bar_chart
    # print a bar chart of {stock}: each name followed by as many stars as its value
    # show {stock} as a text bar chart with stars
    # loop over {stock} and print each name and a bar of * as long as its number
    # for every item of {stock}, print the name, a space and value times "*"
    # draw a bar of stars for each entry in {stock}
    # print each key of {stock} with a row of stars of that length
    for name, count in {stock}.items():
        print(f"{name} {'*' * count}")
bars_of_list
    # print a bar of # for each number in {small} / loop over {small} and print that many # signs per line
    # draw {small} as bars of #
    # for every number in {small}, print a line of # that long / show a text bar chart of {small} with # signs
    # print one line per number in {small}, made of that many #
    for n in {small}:
        print("#" * n)
times_table
    # print the multiplication table of {n2} from 1 to 10 as equations
    # show the times table of {n2} in lines such as "3 x 4 = 12"
    # loop from 1 to 10 and print "{n2} x i = ..." with the product
    # print {n2} times 1 to 10 with f-strings in the form a x b = c
    # for i from 1 to 10, print an f-string with {n2}, i and their product
    # output the multiplication table for {n2}, one equation per line
    # * 1.3
    for i in range(1, 10 + 1):
        print(f"{n2} x {i} = {{n2} * i}")
aligned_table
    # print the numbers 1 to {k} with their squares and cubes in columns of width 6
    # show a table of i, i squared and i cubed for 1 to {k}, each in 6 characters
    # loop from 1 to {k}, printing the number, its square and its cube right-aligned in 6 columns
    # make a table with three columns (width 6) of the numbers up to {k}, squares and cubes
    # for each i from 1 to {k} print i, i ** 2 and i ** 3, each right-aligned in a field of 6
    # print a table of squares and cubes up to {k}, columns 6 wide
    for i in range(1, {k} + 1):
        print(f"{i:>6}{i ** 2:>6}{i ** 3:>6}")
multiplication_grid
    # print a multiplication table of {k} by {k} in columns of width 4
    # show the products of 1 to {k} as a grid, each 4 characters wide
    # use nested loops to print a {k} x {k} times table with fields of width 4
    # print {k} rows with the products i * j for j from 1 to {k}, right-aligned in 4 columns
    # for each row i from 1 to {k}, print the products with 1 to {k} on one line, each in 4 characters
    # make a multiplication grid up to {k}, every number in a field of 4
    for i in range(1, {k} + 1):
        print("".join(f"{i * j:>4}" for j in range(1, {k} + 1)))
box
    # print {s} in a box of stars / print {s} between two lines of stars with a star at both ends
    # draw a frame of * around {s}
    # show {s} framed with stars / surround {s} with a box of asterisks and print it
    # print a line of stars, then * {s} *, then the line again
    line = "*" * (len({s}) + 4)
    print(line)
    print(f"* {{s}} *")
    print(line)
underline
    # print {s} and underline it with dashes / print {s}, then a line of as many dashes as it has characters
    # show {s} as a heading underlined with -
    # print {s} followed by a row of - of the same length on the next line
    # print the title {s} with a line of dashes below it / underline {s} with dashes when printing it
    # * 1.2
    print({s})
    print("-" * len({s}))
banner
    # print {s} centered in {w2} characters between equals signs
    # print a banner of width {w2} with {s} in the middle, filled with =
    # center {s} in a line of {w2} equals signs and print it
    # show {s} in the middle of a line of = that is {w2} wide
    # print {s} as a headline, centered and padded with = to {w2} characters
    # make a line of = with {s} in its center, {w2} long, and print it
    print(f"{{s}:=^{w2}}")
numbered
    # print {ws} as a numbered list / print each word of {ws} as "1. word", "2. word" and so on
    # number the items of {ws} from 1 with a dot and print them
    # loop over {ws} with enumerate from 1 and print number, dot and word
    # show the items of {ws} as lines such as "1. apple"
    # for every word in {ws}, print its number (from 1), a dot, a space and the word
    # * 1.4
    for i, w in enumerate({ws}, 1):
        print(f"{i}. {w}")
quoted_words
    # print each word of {ws} in double quotes / loop over {ws} and print every word with " around it
    # show the words in {ws} in quotation marks, one per line
    # for each word in {ws}, print it between double quotes
    # print the items of {ws} quoted, each on its own line
    # go through {ws} printing a double quote, the word and a double quote
    # * 0.6
    for w in {ws}:
        print(f'"{w}"')
right_aligned
    # print the numbers of {xs} right-aligned in {w} characters, one per line
    # loop over {xs} and print each number in a field of width {w}, to the right
    # show {xs} as a column of numbers, right-aligned with width {w}
    # for every number in {xs}, print it padded on the left to {w} characters
    # print each item of {xs} aligned to the right in {w} columns
    # output {xs} as a right-aligned column {w} wide
    for n in {xs}:
        print(f"{n:>{w}}")
decimals_each
    # print every number in {fs} with two decimals, one per line
    # loop over {fs} and print each number to 2 decimal places
    # for each number in {fs}, print it with two digits after the point
    # show the items of {fs} with exactly two decimals
    # go through {fs} and print the numbers formatted with two decimals
    # print {fs} line by line, each to two decimals
    # * 1.2
    for x in {fs}:
        print(f"{x:.2f}")
percent_shares
    # print the share of each item in {stock} as a percentage with one decimal
    # for every item of {stock} print its name and what percent of the total it is
    # loop over {stock} and print each name with its percentage of the sum, one decimal
    # show the entries of {stock} in percent of the total, with one decimal
    # compute the total of {stock} and print each key with its share in percent (one decimal)
    # print name, colon and percentage of the whole (one decimal) for all entries in {stock}
    total = sum({stock}.values())
    for name, count in {stock}.items():
        print(f"{name}: {count / total:.1%}")
multi_line
    # print {name} and {age} on two lines, labelled "Name: " and "Age: "
    # show "Name: ..." and "Age: ..." on separate lines with {name} and {age}
    # print two lines, Name: with {name} and Age: with {age}
    # use f-strings to print the name {name} and the age {age} with labels, one per line
    # output {name} after "Name: " and, on the next line, {age} after "Age: "
    # print a little card with Name: {name} and Age: {age} below each other
    print(f"Name: {{name}}")
    print(f"Age: {{age}}")
format_method
    # use the format method to print "NAME is AGE" with {name} and {age}
    # print "{} is {}" with {name} and {age} filled in by format
    # fill {name} and {age} into "{} is {}" with str.format and print it / print with .format: {name} is {age}
    # with the format method, print {name}, " is " and {age} / use "{} is {}".format to print {name} and {age}
    # * 0.7
    print("{} is {}".format({name}, {age}))
percent_format
    # use % formatting to print "NAME is AGE" with {name} and {age}
    # print "%s is %d" filled with {name} and {age}
    # with the old % operator, print {name}, " is " and {age}
    # fill {name} and {age} into "%s is %d" and print it
    # print {name} is {age} using %s and %d
    # use the percent operator to format {name} and {age} as "%s is %d" and print that
    # * 0.5
    print("%s is %d" % ({name}, {age}))
sep_end
    # print the numbers of {xs} separated by commas on one line using sep
    # print the items of {xs} with a comma and a space between, with sep
    # show {xs} on one line with ", " as separator / print {xs} without brackets, separated by ", "
    # use print with sep to show the items of {xs} with commas between
    # output all of {xs} in a line with commas and spaces, through sep
    print(*{xs}, sep=", ")
same_line
    # print the words of {ws} on one line using end
    # loop over {ws} and print each word followed by a space instead of a newline, then a newline
    # print all of {ws} on the same line with end=" " and finish the line
    # use end in print to put the words of {ws} next to each other, then go to a new line
    # for each word in {ws} print it with a space at the end and no line break; after the loop print an
    #   empty line break
    # print the items of {ws} one after the other on one line with a loop and end=" ", then print()
    # * 0.8
    for w in {ws}:
        print(w, end=" ")
    print()
""",
    {
        **VALUES,
        "label": choice("Average", "Mean", "Result", "Temperature", "Score", "Price", "Speed", "Weight"),
        "small": var(list_of(integer(1, 12), 3, 6)),
        "n2": integer(2, 19),
        "w2": integer(20, 50),
    },
)

functions(
    d,
    """
money(amount)
    # returns {amount} as a dollar string with two decimals
    # formats {amount} as money, with $ and two decimals
    # turns {amount} into text such as $3.50 / returns a dollar sign followed by {amount} to two decimals
    # > format_money dollars to_dollars
    # * 1.3
    return f"${{amount}:.2f}"
percent_text(part, whole)
    # returns {part} as a percentage of {whole} with one decimal and a % sign
    # tells what percentage {part} is of {whole}, as text with one decimal
    # divides {part} by {whole} and formats it as a percentage with one decimal
    # returns the share of {part} in {whole} as a percent string, one decimal
    # > percentage share
    return f"{{part} / {whole}:.1%}"
with_commas(big)
    # returns {big} with commas between the thousands / formats {big} with thousands separators
    # turns {big} into text with a comma every three digits / gives {big} as a string such as 1,234,567
    # > format_number commas
    return f"{{big}:,}"
full_name(first, last)
    # returns {first} and {last} with a space between, using an f-string
    # joins the names {first} and {last} to a full name
    # builds the full name from {first} and {last} / gives "{first} {last}" as one string
    # > join_names
    # * 1.2
    return f"{{first}} {{last}}"
describe(first, age)
    # returns the sentence "NAME is AGE years old" for {first} and {age}
    # tells how old {first} is, as text: NAME is AGE years old
    # builds an f-string saying that {first} is {age} years old
    # returns {first}, " is ", {age} and " years old" as one string
    # > sentence
    # * 1.2
    return f"{{first}} is {{age}} years old"
time_text(seconds)
    # returns {seconds} in the form m:ss / formats {seconds} as minutes and seconds with a colon
    # turns {seconds} into text like 3:07
    # gives the duration of {seconds} seconds as minutes, a colon and two digits of seconds
    # > format_time clock duration
    # * 1.2
    return f"{{seconds} // 60}:{{seconds} % 60:02d}"
long_time(seconds)
    # returns {seconds} in the form hh:mm:ss
    # formats {seconds} as hours, minutes and seconds, two digits each
    # turns a number of seconds into text like 01:02:03 / gives the duration {seconds} as hh:mm:ss
    # > format_time hms
    hours = {seconds} // 3600
    minutes = {seconds} % 3600 // 60
    return f"{hours:02d}:{minutes:02d}:{{seconds} % 60:02d}"
pad(number, width)
    # returns {number} with leading zeros to {width} digits / pads {number} with zeros to a width of {width}
    # turns {number} into a string of at least {width} digits
    # fills {number} up with zeros on the left, {width} characters in all
    # > zero_pad
    return str({number}).zfill({width})
frame(text)
    # returns {text} with a star and a space on both sides / puts "* " before and " *" after {text}
    # frames {text} with stars
    # wraps {text} in stars: * text * / surrounds {text} by a star and a blank at each end
    return f"* {{text}} *"
initials(first, last)
    # returns the initials of {first} and {last} with dots
    # gives the first letters of {first} and {last}, each followed by a dot
    # builds initials such as A.B. from {first} and {last}
    # takes the first character of both names and puts a dot after each
    return f"{{first}[0]}.{{last}[0]}."
email(first, last)
    # returns an email address: {first}.{last}@{host.bare} in lower case
    # builds a lower-case address at {host.bare} from {first} and {last} with a dot between
    # makes {first}.{last}@{host.bare} and converts it to lower case
    # creates the email address of {first} {last} at {host.bare}, all lower case
    # > make_email address
    return f"{{first}}.{{last}}@{host.bare}".lower()
print_table(prices)
    # prints each name of {prices} padded to 12 characters and its price with two decimals in 8
    # prints {prices} as a table with columns of 12 and 8
    # prints the items of {prices} in two columns: name (12 wide) and price (8 wide, two decimals)
    # shows {prices} as an aligned table, names in 12 and prices in 8 characters with two decimals
    # > show_table table
    for name, price in {prices}.items():
        print(f"{name:<12}{price:>8.2f}")
rounded_list(fs)
    # returns the numbers of {fs} as strings with one decimal / formats every number in {fs} with one decimal
    # gives a list of texts, each number of {fs} to one decimal
    # turns the floats in {fs} into strings with a single decimal
    # > format_all
    return [f"{x:.1f}" for x in {fs}]
plural(count, noun)
    # returns {count} and {noun}, with an s at the end unless {count} is 1
    # gives texts such as "1 cat" and "3 cats"
    # puts {count} before {noun} and adds s for the plural
    # returns the number and the word, in the plural when needed
    # > pluralize
    # * 1.2
    return f"{{count}} {{noun}}" + ("" if {count} == 1 else "s")
and_join(ws)
    # returns the words in {ws} joined by commas, with "and" before the last / lists {ws} as in "a, b and c"
    # joins {ws} to one text with commas and a final "and" / makes an enumeration in words out of {ws}
    # > join_and
    if len({ws}) == 1:
        return {ws}[0]
    return ", ".join({ws}[:-1]) + " and " + {ws}[-1]
stars(number)
    # returns a rating of {number} stars out of 5, filled up with dots
    # gives {number} times * and dots up to five characters
    # shows a rating as stars: * for each point of {number}, . for the rest of 5
    # turns {number} into a five-character rating
    # > rating
    # * 0.7
    return "*" * {number} + "." * (5 - {number})
""",
    {
        "amount": decimal(0, 500),
        "part": integer(1, 90),
        "whole": integer(91, 300),
        "big": integer(1000, 9_999_999),
        "first": word("person"),
        "last": word("noun"),
        "age": integer(1, 99),
        "seconds": integer(0, 20_000),
        "number": integer(0, 5),
        "width": integer(3, 8),
        "text": of_type("str"),
        "host": choice("example.com", "mail.org", "school.edu", "test.net"),
        "prices": dict_of(word("food"), decimal(0.5, 20)),
        "fs": of_type("list[float]"),
        "count": integer(1, 9),
        "noun": word("animal"),
        "ws": list_of(word(), 2, 5),
    },
)

stories(
    d,
    """
receipt
    # let {items} be the prices {menu} / set {items} to the dictionary {menu} / store {menu} in {items}
    # create a dict {items} with the prices {menu}
    {items} = {menu}
    # print each item of {items} and its price, left-aligned in 12 and right-aligned in 8 with two decimals
    # loop over {items} and print the name padded to 12 and the price in 8 columns with two decimals
    # print {items} as a receipt: name in 12 characters, price right-aligned in 8 with 2 decimals
    # show all items of {items} in a table with columns of 12 and 8, prices with two decimals
    for name, price in {items}.items():
        print(f"{name:<12}{price:>8.2f}")
    # print a line of 20 dashes / print 20 times "-" in a row / show a separator of 20 dashes
    # output a line made of 20 - signs
    # ?
    print("-" * 20)
    # store the sum of the prices of {items} in {out} / let {out} be the total of all prices in {items}
    # add up the values of {items} as {out} / compute the total {out} of {items}
    {out} = sum({items}.values())
    # print "Total" in 12 characters and {out} right-aligned in 8 with two decimals
    # print a total line like the others: Total padded to 12, {out} in 8 with 2 decimals
    # show the word Total left-aligned in 12 and {out} with two decimals in 8 columns
    # output Total and {out} in the same columns of 12 and 8, with two decimals
    print(f"{'Total':<12}{{out}:>8.2f}")
    # ?
    # print {out} plus {p} percent tax with two decimals
    # add {p} percent tax to {out} and print it with two decimals
    # show what {out} is with {p}% tax, to two decimals
    # print the total with {p} percent added, formatted with .2f
    print(f"{{out} * (1 + {p} / 100):.2f}")
report
    # let {person} be {who}, {age} be {n} and {h} be {height}
    # set {person} to {who}, {age} to {n} and {h} to {height}
    # create the variables {person} = {who}, {age} = {n}, {h} = {height}
    # store {who}, {n} and {height} in {person}, {age} and {h}
    {person} = {who}
    {age} = {n}
    {h} = {height}
    # print "NAME is AGE years old" with an f-string / print that {person} is {age} years old
    # use an f-string to print {person} is {age} years old
    # print a sentence with {person} and {age}: NAME is AGE years old
    print(f"{{person}} is {{age}} years old")
    # print {h} with one decimal and " m" after it / show {h} to one decimal followed by a space and m
    # print the height {h} as in "1.8 m" with one decimal
    # use an f-string to print {h} with 1 decimal and the unit m
    print(f"{{h}:.1f} m")
    # print in {m} years {person} will be ... with the age then
    # print "In {m} years NAME will be AGE" with the right numbers, using {person} and {age}
    # say how old {person} will be in {m} years: print "In {m} years NAME will be AGE"
    # use an f-string to print "In {m} years", {person}, "will be" and {age} plus {m}
    # ?
    print(f"In {m} years {{person}} will be {{age} + {m}}")
table
    # let {rows} be the list {people} of names and points / set {rows} to {people}
    # store the tuples {people} in {rows}
    # create a list {rows} with {people}
    {rows} = {people}
    # print a header with Name in 10 characters and Points right-aligned in 8
    # print "Name" left-aligned in 10 and "Points" right-aligned in 8
    # show the column titles Name (10 wide) and Points (8 wide, to the right)
    # output the header line: Name padded to 10, Points in 8 to the right
    print(f"{'Name':<10}{'Points':>8}")
    # print each row of {rows} in the same columns
    # loop over {rows} and print name and points with widths 10 and 8
    # for every pair in {rows}, print the name in 10 characters and the points right-aligned in 8
    # show the rows of {rows} below, name left in 10, points right in 8
    for name, points in {rows}:
        print(f"{name:<10}{points:>8}")
    # ?
    # print the average of the points in {rows} with one decimal
    # show the mean points of {rows} to one decimal
    # compute the average of all points in {rows} and print it with 1 decimal place
    # print the mean of all points of {rows} to one decimal
    print(f"{sum(points for _, points in {rows}) / len({rows}):.1f}")
""",
    {
        "items": new("items", "basket", "bill", "receipt"),
        "menu": dict_of(word("food"), decimal(0.5, 20), 3, 5),
        "out": new("total", "total_price", "grand_total"),
        "p": choice(5, 7, 10, 19, 20),
        "person": new("name", "who", "person"),
        "age": new("age", "years"),
        "h": new("height", "size_m", "tall"),
        "who": word("person"),
        "n": integer(5, 80),
        "height": decimal(1.1, 2.0),
        "m": integer(2, 30),
        "rows": new("rows", "results", "table", "scores"),
        "people": choice(
            [("Ann", 12), ("Bob", 7), ("Cleo", 15)],
            [("Max", 3), ("Lea", 21)],
            [("Red", 40), ("Blue", 38), ("Green", 7)],
            [("Dan", 99), ("Eve", 100), ("Finn", 0), ("Gus", 50)],
        ),
    },
)
