"""Files: writing and reading text, CSV and JSON; lines, words and sums from files."""

from codegen_repl.training.corpus.blocks import functions, statements, stories
from codegen_repl.training.corpus.draws import (
    Draw,
    NewName,
    Var,
    choice,
    dict_of,
    integer,
    list_of,
    new,
    of_type,
    sampled,
    sentence,
    var,
    word,
)
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.tables import expressions

d = Domain("files", weight=3)

TXT = choice(
    "notes.txt", "data.txt", "out.txt", "words.txt", "log.txt", "names.txt", "a.txt", "lines.txt", "test.txt"
)
NUM = choice("numbers.txt", "values.txt", "scores.txt", "nums.txt", "input.txt")
CSV = choice("data.csv", "people.csv", "table.csv", "scores.csv", "out.csv", "list.csv")
JSON = choice("data.json", "config.json", "people.json", "out.json", "settings.json", "state.json")
RECORDS = sampled(
    "list[dict[str,mixed]]",
    lambda r: [
        {"name": n, "score": r.randint(1, 100)} for n in r.sample(("Ann", "Bob", "Cleo", "Dan", "Eve"), 3)
    ],
)
ROWS = sampled(
    "list[list[mixed]]",
    lambda r: [[n, r.randint(1, 100)] for n in r.sample(("Ann", "Bob", "Cleo", "Dan", "Eve", "Finn"), 3)],
    lambda v: all(len(row) == 2 and isinstance(row[0], str) and isinstance(row[1], int) for row in v),
)
SLOTS: dict[str, Draw | Var | NewName] = {
    "file": TXT,
    "nums": NUM,
    "csv": CSV,
    "json": JSON,
    "s": var(sentence()),
    "xs": var("list[int]"),
    "ws": var("list[str]"),
    "table": var("dict[str,int]"),
    "rows": var(ROWS),
    "records": var(RECORDS),
    "text": sentence(),
    "out": new("content", "lines", "data", "loaded", "result"),
}

statements(
    d,
    """
write_text
    # write {s} to the file {file} / save {s} in a file called {file} / store the text {s} in {file}
    # open {file} for writing and write {s} to it
    # create the file {file} with the content {s} / put {s} into the text file {file}
    # * 2
    with open({file}, "w") as file:
        file.write({s})
write_literal
    # write {text} to the file {file} / create a file {file} that contains {text}
    # save the text {text} as {file}
    # open {file} for writing and write {text} / make a text file {file} with the content {text}
    # store {text} in a new file {file}
    # * 1.5
    with open({file}, "w") as file:
        file.write({text})
append_text
    # append {text} and a newline to the file {file} / add a line {text} at the end of {file}
    # open {file} in append mode and write {text} with a newline
    # put the line {text} at the end of the file {file} / add {text} as a new line to {file}
    # extend the file {file} by the line {text}
    with open({file}, "a") as file:
        file.write({text} + "\\n")
write_lines
    # write each word of {ws} on its own line in {file} / save {ws} in the file {file}, one item per line
    # write the items of {ws} to {file}, each followed by a newline
    # loop over {ws} and write every word to {file} with a newline
    # store the list {ws} in {file}, a line for each word
    # open {file} for writing and write all the strings of {ws}, one on each line
    # * 1.5
    with open({file}, "w") as file:
        for w in {ws}:
            file.write(w + "\\n")
write_joined
    # write {ws} to {file}, joined by newlines
    # save the words of {ws} in {file} as one text with newlines between
    # join {ws} with newlines and write that to {file}
    # store the items of {ws} joined by line breaks in the file {file}
    # put {ws} into {file} with a newline between the words, using join
    # open {file} and write the words of {ws} joined with newlines
    with open({file}, "w") as file:
        file.write("\\n".join({ws}))
write_numbers
    # write each number of {xs} on its own line in {nums} / save {xs} in the file {nums}, one number per
    #   line
    # write the numbers of {xs} to {nums}, each followed by a newline
    # loop over {xs} and write every number to {nums} as text with a newline
    # store the list {xs} in {nums}, a line for each number
    # open {nums} for writing and write all the numbers of {xs}, one on each line
    # * 1.5
    with open({nums}, "w") as file:
        for x in {xs}:
            file.write(f"{x}\\n")
print_to_file
    # print {s} into the file {file} / use print with file= to write {s} to {file}
    # open {file} for writing and print {s} to it
    # write {s} to {file} using print / send the output of print({s}) to the file {file}
    # let print write {s} into {file}
    # * 0.6
    with open({file}, "w") as file:
        print({s}, file=file)
write_csv
    # write the rows {rows} to the CSV file {csv} / save {rows} as a CSV file {csv}
    # store the list of rows {rows} in {csv} with the csv module
    # open {csv} and write all of {rows} with csv.writer / export {rows} to {csv} as comma-separated values
    # create the CSV file {csv} from {rows}
    # + import csv
    # * 1.3
    with open({csv}, "w", newline="") as file:
        csv.writer(file).writerows({rows})
write_csv_header
    # write {rows} to {csv} with the header name, score
    # save {rows} as the CSV file {csv}, first the header row name and score
    # create {csv} with a header line name,score and then the rows of {rows}
    # store {rows} in {csv} under the columns name and score, with csv.writer
    # export {rows} to the CSV file {csv} with the column names name and score
    # open {csv}, write the header name, score and the rows {rows}
    # + import csv
    with open({csv}, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["name", "score"])
        writer.writerows({rows})
write_dicts
    # write the dictionaries in {records} to the CSV file {csv} with DictWriter
    # save {records} as {csv} with a header, using csv.DictWriter
    # export the list of dicts {records} to {csv} with the columns name and score
    # store {records} in {csv} through a DictWriter with the fields name and score
    # create a CSV file {csv} from the records {records} (fields name and score)
    # use DictWriter to write the header and all of {records} to {csv}
    # + import csv
    # * 0.8
    with open({csv}, "w", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=["name", "score"])
        writer.writeheader()
        writer.writerows({records})
dict_to_csv
    # write the items of {table} to {csv} as lines key,value
    # save the dictionary {table} as a CSV file {csv} with a line for each key and value
    # store every key and value of {table} in {csv}, separated by a comma, one pair per line
    # loop over {table} and write "key,value" lines to {csv}
    # export {table} to {csv}: on each line a key, a comma and its value
    # open {csv} and write each item of {table} as key,value
    with open({csv}, "w") as file:
        for key, value in {table}.items():
            file.write(f"{key},{value}\\n")
dump_json
    # save {table} as JSON in {json} / write {table} to the file {json} as JSON / dump {table} into {json}
    # store the dictionary {table} in the JSON file {json}
    # open {json} for writing and dump {table} with the json module / export {table} to {json} in JSON format
    # + import json
    # * 1.5
    with open({json}, "w") as file:
        json.dump({table}, file)
dump_json_indent
    # save {table} as JSON in {json} with an indent of 2
    # write {table} to {json} as nicely indented JSON (2 spaces) / dump {table} into {json} with indent 2
    # store {table} in the JSON file {json}, indented by 2
    # export {table} to {json} as pretty JSON with an indentation of two
    # open {json} and dump {table} with json, indent=2
    # + import json
    with open({json}, "w") as file:
        json.dump({table}, file, indent=2)
dump_list
    # save the list {ws} as JSON in {json} / write {ws} to the file {json} as JSON
    # dump the list {ws} into {json} / store {ws} in the JSON file {json}
    # open {json} for writing and dump the list {ws} with the json module
    # export {ws} to {json} in JSON format
    # + import json
    with open({json}, "w") as file:
        json.dump({ws}, file)
path_write
    # write {s} to {file} with pathlib / use Path to write the text {s} to {file}
    # save {s} in {file} using Path.write_text
    # store the text {s} in {file} with pathlib's write_text
    # create {file} with the content {s} using pathlib / put {s} into {file} by means of Path
    # + from pathlib import Path
    # * 0.8
    Path({file}).write_text({s})
""",
    SLOTS,
)

expressions(
    d,
    """
to_json: json.dumps({table})
    {table} as a JSON string / the JSON text of {table} / the dictionary {table} converted to JSON
    what json.dumps makes of {table}
    ! convert {table} to a JSON string / serialize {table} as JSON / turn {table} into JSON text
    + import json
    > text json_text
    * 1.6
to_json_indent: json.dumps({table}, indent=2)
    {table} as a JSON string indented by 2 / the pretty JSON text of {table} with an indent of 2
    {table} converted to nicely indented JSON, two spaces
    the JSON of {table} with indent 2
    ! convert {table} to a JSON string with an indent of 2
    + import json
    > text json_text
to_json_sorted: json.dumps({table}, sort_keys=True)
    {table} as a JSON string with sorted keys / the JSON text of {table}, keys in order
    {table} converted to JSON with its keys sorted
    the JSON of {table} with sort_keys
    ! convert {table} to a JSON string with sorted keys
    + import json
    > text json_text
    * 0.6
list_to_json: json.dumps({xs})
    {xs} as a JSON string / the JSON text of the list {xs} / the list {xs} converted to JSON
    what json.dumps makes of {xs}
    ! convert {xs} to a JSON string / serialize the list {xs} as JSON
    + import json
    > text json_text
from_json: json.loads({js})
    the value of the JSON text {js} / {js} parsed as JSON
    the dictionary that the JSON string {js} stands for / what json.loads makes of {js}
    ! parse the JSON string {js} / convert the JSON text {js} to a dictionary / load {js} as JSON
    > data parsed
    + import json
    * 1.6
json_value: json.loads({js})["age"]
    the value of "age" in the JSON text {js} / what is under the key "age" in the JSON {js}
    the age in the JSON string {js} / the entry "age" of {js}, parsed as JSON
    ! parse {js} as JSON and get its "age"
    + import json
    > age
lines_of: {multi}.splitlines()
    the lines of {multi} / a list of the lines in the text {multi} / {multi} split into lines
    the text {multi} as a list of lines
    ! split {multi} into lines
    > lines
    * 1.3
num_lines: len({multi}.splitlines())
    the number of lines in {multi} / how many lines the text {multi} has / the line count of {multi}
    how many lines there are in {multi}
    ! count the lines of {multi}
    ? how many lines does {multi} have?
    > count lines_count
    * 1.2
first_line: {multi}.splitlines()[0]
    the first line of {multi} / the line that the text {multi} begins with / line 1 of {multi}
    the text of {multi} up to the first line break
    > first_line
longest_line: max({multi}.splitlines(), key=len)
    the longest line in {multi} / the line of {multi} with the most characters
    which line of {multi} is longest / the line in the text {multi} that has the greatest length
    > longest
numbered_lines: [f"{i}: {line}" for i, line in enumerate({multi}.splitlines(), 1)]
    the lines of {multi} with their numbers in front
    a list of the lines of {multi} numbered from 1, as "1: text" / the numbered lines of the text {multi}
    each line of {multi} with its line number and a colon before it
    ! number the lines of {multi} from 1
    > numbered
csv_fields: {entry}.split(",")
    the fields of the CSV line {entry} / {entry} split at commas
    a list of the comma-separated values in {entry} / the columns of the line {entry}
    ! split the CSV line {entry} into fields
    > fields
    * 1.3
csv_numbers: [int(x) for x in {numline}.split(",")]
    the numbers in the comma-separated line {numline} / a list of the ints in the CSV line {numline}
    {numline} split at commas, as ints
    the integers that {numline} lists, separated by commas
    ! parse the comma-separated numbers in {numline}
    > numbers
extension: {file}.split(".")[-1]
    the extension of the file name {file} / what comes after the last dot of {file}
    the file type in the name {file} / the ending of {file} after its dot
    ! get the extension of the file name {file}
    > extension
stem: {file}.split(".")[0]
    the file name {file} without its extension / what comes before the first dot in {file}
    the name {file} without the ending / the base name of {file}, before the dot
    ! remove the extension from the file name {file}
    > stem base
joined_path: "/".join({ws})
    the path made of the parts {ws} / the names in {ws} joined by slashes / {ws} as a path with slashes
    the parts in {ws} put together with slashes between
    ! join the parts {ws} to a path with slashes
    > path
    * 0.6
file_name: {path}.split("/")[-1]
    the file name in the path {path} / the last part of the path {path}
    what comes after the last slash of {path} / the name of the file that {path} points to
    ! get the file name from the path {path}
    > name file_name
folder: {path}.rsplit("/", 1)[0]
    the folder of the path {path} / the path {path} without its last part
    what comes before the last slash of {path} / the directory that {path} is in
    > folder
    * 0.7
""",
    {
        **SLOTS,
        "js": var(
            sampled(
                "str",
                lambda r: f'{{"name": "{r.choice(("Ann", "Bob", "Cleo"))}", "age": {r.randint(5, 80)}}}',
                lambda v: v.startswith("{") and '"age"' in v,
            )
        ),
        "multi": var(
            sampled(
                "str",
                lambda r: "\n".join(
                    r.sample(("red", "a blue sky", "one two", "last line", "hello there", "x"), 3)
                ),
                lambda v: "\n" in v,
            )
        ),
        "entry": var(
            sampled(
                "str",
                lambda r: (
                    f"{r.choice(('Ann', 'Bob'))},{r.randint(1, 99)},{r.choice(('Rome', 'Oslo', 'Lima'))}"
                ),
                lambda v: "," in v,
            )
        ),
        "numline": var(
            sampled(
                "str",
                lambda r: ",".join(str(r.randint(0, 99)) for _ in range(r.randint(3, 6))),
                lambda v: all(p.isdigit() for p in v.split(",")),
            )
        ),
        "file": var(
            choice(
                "notes.txt",
                "photo.png",
                "report.pdf",
                "data.csv",
                "main.py",
                "song.mp3",
                "index.html",
                "a.zip",
            )
        ),
        "path": var(
            choice(
                "home/ann/notes.txt",
                "src/main.py",
                "data/2024/sales.csv",
                "img/cats/tom.png",
                "docs/index.html",
            )
        ),
    },
    each=False,
)

functions(
    d,
    """
count_lines(multi)
    # returns the number of lines in the text {multi} / counts the lines of {multi}
    # splits {multi} into lines and returns how many there are
    # tells how many lines the string {multi} has
    # > num_lines
    return len({multi}.splitlines())
non_empty_lines(multi)
    # returns the lines of {multi} that are not empty / splits {multi} into lines and drops blank ones
    # gives a list of the lines in {multi} that contain more than whitespace
    # removes empty lines from {multi} and returns the others as a list
    # > filled_lines
    return [line for line in {multi}.splitlines() if line.strip()]
parse_line(line)
    # splits the line {line} "name,number" at the comma and returns the name and the number as an int
    # parses a CSV line of a name and a number
    # returns a tuple of the text before the comma in {line} and the integer after it
    # takes {line} apart into a name and an int
    # > parse
    name, number = {line}.split(",")
    return name, int(number)
parse_csv(csv_text)
    # parses {csv_text}, lines of comma-separated values, into a list of lists
    # splits {csv_text} into lines and each line at its commas
    # returns the rows of the CSV text {csv_text} / turns CSV text into a list of rows
    # > rows_of parse_table
    return [line.split(",") for line in {csv_text}.splitlines()]
csv_to_dict(csv_text)
    # turns the lines "name,number" of {csv_text} into a dictionary with int values
    # parses {csv_text} into a dict from name to number
    # reads each line of {csv_text}, splits it at the comma and stores the number under the name
    # returns a dictionary for CSV text of names and numbers
    # > parse_scores
    result = {}
    for line in {csv_text}.splitlines():
        name, number = line.split(",")
        result[name] = int(number)
    return result
to_csv_text(rows)
    # turns the rows {rows} into CSV text with one line per row
    # joins each row of {rows} by commas and the rows by newlines
    # returns {rows} as comma-separated lines / makes CSV text out of a list of lists
    # > to_csv make_csv
    return "\\n".join(",".join(str(x) for x in row) for row in {rows})
word_frequency(multi)
    # returns a dictionary with how often each word occurs in the text {multi}
    # counts the words of {multi}, splitting at whitespace
    # loops over the words in {multi} and counts them in a dict / builds a word count of the text {multi}
    # > count_words
    counts = {}
    for w in {multi}.split():
        counts[w] = counts.get(w, 0) + 1
    return counts
number_lines(multi)
    # prints every line of {multi} with its number, starting at 1
    # shows the lines of {multi}, numbered from one
    # prints the line number and the text of each line in {multi}
    # goes through the lines of {multi} and prints number and line
    for i, line in enumerate({multi}.splitlines(), 1):
        print(i, line)
save_and_load(table)
    # writes {table} to data.json as JSON, reads it back and returns it
    # dumps {table} into data.json and loads it again
    # saves the dictionary {table} in data.json and returns what is read from there
    # makes a round trip of {table} through the file data.json
    # > round_trip
    # + import json
    # * 0.7
    with open("data.json", "w") as file:
        json.dump({table}, file)
    with open("data.json") as file:
        return json.load(file)
get_extension(name_of_file)
    # returns what comes after the last dot of {name_of_file}
    # gives the extension of the file name {name_of_file}, or an empty string
    # returns the file type of {name_of_file}, "" if it has no dot / finds the ending of a file name
    # > extension
    return {name_of_file}.rsplit(".", 1)[1] if "." in {name_of_file} else ""
""",
    {
        "multi": sampled(
            "str",
            lambda r: "\n".join(r.sample(("red", "a blue sky", "", "one two", "last line", "red sky"), 3)),
        ),
        "line": sampled("str", lambda r: f"{r.choice(('Ann', 'Bob', 'Cleo'))},{r.randint(1, 99)}"),
        "csv_text": sampled(
            "str",
            lambda r: "\n".join(
                f"{n},{r.randint(1, 99)}" for n in r.sample(("Ann", "Bob", "Cleo", "Dan"), 2)
            ),
        ),
        "rows": ROWS,
        "table": of_type("dict[str,int]"),
        "name_of_file": choice("notes.txt", "a.tar.gz", "README", "photo.png"),
    },
)

READ = """
    # write {ws} to {file}, one word per line / save the words {ws} in the file {file}, each on its own line
    # create {file} with a line for each word of {ws}
    # open {file} for writing and write every word of {ws} followed by a newline
    with open({file}, "w") as file:
        for w in {ws}:
            file.write(w + "\\n")
"""
WRITE_NUMBERS = """
    # write the numbers {xs} to {nums}, one per line / save {xs} in the file {nums}, a number on each line
    # create {nums} with a line for each number of {xs}
    # open {nums} for writing and write every number of {xs} followed by a newline
    with open({nums}, "w") as file:
        for x in {xs}:
            file.write(f"{x}\\n")
"""
WRITE_JSON = """
    # save {table} as JSON in {json} / write the dictionary {table} to {json} as JSON
    # dump {table} into the file {json}
    # store {table} in {json} with the json module
    # + import json
    with open({json}, "w") as file:
        json.dump({table}, file)
"""
WRITE_CSV = """
    # write {rows} to the CSV file {csv} / save the rows {rows} as {csv} with the csv module
    # store {rows} in the CSV file {csv}
    # open {csv} and write all of {rows} with csv.writer
    # + import csv
    with open({csv}, "w", newline="") as file:
        csv.writer(file).writerows({rows})
"""

stories(
    d,
    f"""
read_all
    # write {{s}} to the file {{file}} / save {{s}} in {{file}} / create the file {{file}} with the text
    #   {{s}}
    # store the text {{s}} in the file {{file}}
    # * 1.5
    with open({{file}}, "w") as file:
        file.write({{s}})
    # read the file {{file}} into {{out}} / read the content of {{file}} and store it in {{out}}
    # open {{file}} and read everything into {{out}}
    # load the text of {{file}} into a variable {{out}} / let {{out}} be the content of the file {{file}}
    with open({{file}}) as file:
        {{out}} = file.read()
    # print {{out}} / show the content {{out}} / print the text {{out}} / display what was read into {{out}}
    print({{out}})
    # ?
    # print the number of words in {{out}} / how many words are in {{out}}? print it
    # count the words of {{out}} and print the number
    # show how many words {{out}} has
    print(len({{out}}.split()))
read_lines
{READ}
    # read the lines of {{file}} into a list {{out}} without the newlines
    # let {{out}} be the list of lines in {{file}}, newlines stripped
    # open {{file}} and store its lines in a list {{out}}, without line breaks
    # read {{file}} line by line into a list {{out}}, stripping each line
    with open({{file}}) as file:
        {{out}} = [line.strip() for line in file]
    # print how many lines there are in {{out}} / print the number of lines in {{out}}
    # show the length of {{out}} / how long is {{out}}? print it
    print(len({{out}}))
    # ?
    # print the longest line in {{out}} / show the line of {{out}} with the most characters
    # which line in {{out}} is the longest? print it
    # print the longest string of {{out}}
    print(max({{out}}, key=len))
print_lines
{READ}
    # print each line of {{file}} / read {{file}} line by line and print every line without the newline
    # open {{file}}, loop over it and print the stripped lines
    # go through the lines of the file {{file}} and print them / show the content of {{file}} line by line
    with open({{file}}) as file:
        for line in file:
            print(line.strip())
    # print each line of {{file}} with its line number from 1
    # read {{file}} and print number and text of every line, counting from 1
    # loop over {{file}} with enumerate from 1 and print the number and the stripped line
    # show the numbered lines of the file {{file}}
    # ?
    with open({{file}}) as file:
        for i, line in enumerate(file, 1):
            print(i, line.strip())
count_lines_of_file
{READ}
    # count the lines of {{file}} and store the number in {{count}}
    # let {{count}} be the number of lines in the file {{file}}
    # open {{file}} and count its lines in {{count}} / store how many lines {{file}} has in {{count}}
    with open({{file}}) as file:
        {{count}} = sum(1 for _ in file)
    # print {{count}} / show {{count}} / print the number of lines {{count}} / display {{count}}
    print({{count}})
append_story
{READ}
    # append the line {{w}} to {{file}} / add {{w}} as a new line at the end of {{file}}
    # open {{file}} in append mode and write {{w}} and a newline
    # put {{w}} on a new line at the end of the file {{file}}
    with open({{file}}, "a") as file:
        file.write({{w}} + "\\n")
    # print the content of {{file}} / read {{file}} and print everything in it
    # open {{file}} and print its text / show what is in the file {{file}}
    with open({{file}}) as file:
        print(file.read())
sum_file
{WRITE_NUMBERS}
    # read the numbers from {{nums}} into a list {{out}}
    # let {{out}} be the list of ints in the file {{nums}}, one per line
    # open {{nums}} and convert each line to an int, collected in {{out}}
    # load all numbers of {{nums}} into a list {{out}} of ints
    with open({{nums}}) as file:
        {{out}} = [int(line) for line in file]
    # print the sum of {{out}} / add up {{out}} and print the total / show the sum of the numbers in
    #   {{out}}
    # what do the numbers in {{out}} add up to? print it
    print(sum({{out}}))
    # ?
    # print the average of {{out}} / print the mean of the numbers in {{out}} / show the average of {{out}}
    # compute the average of {{out}} and print it
    print(sum({{out}}) / len({{out}}))
total_of_file
{WRITE_NUMBERS}
    # add up the numbers in the file {{nums}} in a variable {{count}}
    # let {{count}} be the sum of the numbers in {{nums}}
    # open {{nums}} and store the sum of its lines, as ints, in {{count}}
    # read {{nums}} and sum the numbers on its lines into {{count}}
    with open({{nums}}) as file:
        {{count}} = sum(int(line) for line in file)
    # print {{count}} / show the total {{count}} / print the sum {{count}} / display {{count}}
    print({{count}})
double_file
{WRITE_NUMBERS}
    # read the numbers of {{nums}} and write their doubles to {{file}}, one per line
    # for each line of {{nums}}, write twice the number to {{file}}
    # copy {{nums}} to {{file}} with every number doubled
    # open {{nums}} and {{file}} and write 2 times each number of the first to the second
    with open({{nums}}) as source, open({{file}}, "w") as target:
        for line in source:
            target.write(f"{{2 * int(line)}}\\n")
    # print the content of {{file}} / read {{file}} and print everything in it
    # open {{file}} and print its text / show what is in {{file}} now
    with open({{file}}) as file:
        print(file.read())
search_file
{READ}
    # print the lines of {{file}} that contain {{letter}}
    # go through {{file}} and print each line with {{letter}} in it
    # read {{file}} line by line and print those lines in which {{letter}} occurs, stripped
    # search {{file}} for lines containing {{letter}} and print them
    with open({{file}}) as file:
        for line in file:
            if {{letter}} in line:
                print(line.strip())
json_story
{WRITE_JSON}
    # load {{json}} into {{out}} / read the JSON file {{json}} and store the result in {{out}}
    # open {{json}} and load it with json as {{out}}
    # let {{out}} be the content of the JSON file {{json}} / parse {{json}} into a variable {{out}}
    with open({{json}}) as file:
        {{out}} = json.load(file)
    # print each key and value of {{out}} / loop over {{out}} and print key and value
    # show all the entries of {{out}}, key and value on a line
    # for each item in {{out}} print the key and the value
    for key, value in {{out}}.items():
        print(key, value)
    # ?
    # print the sum of the values in {{out}} / add up all values of {{out}} and print the total
    # show the total of the values of {{out}}
    # what do the values of {{out}} add up to? print it
    print(sum({{out}}.values()))
json_update
{WRITE_JSON}
    # read {{json}} into {{out}}, set {{key}} to {{k}} and save it again
    # load {{json}} as {{out}}, store {{k}} under {{key}} and dump it back
    # add {{key}} with the value {{k}} to the JSON file {{json}}, using a variable {{out}}
    # open {{json}} as {{out}}, change {{key}} to {{k}} and write it back to the file
    with open({{json}}) as file:
        {{out}} = json.load(file)
    {{out}}[{{key}}] = {{k}}
    with open({{json}}, "w") as file:
        json.dump({{out}}, file)
    # print the text in {{json}} / show the content of the file {{json}} / read {{json}} as text and print
    #   it
    # open {{json}} and print what is in it
    with open({{json}}) as file:
        print(file.read())
csv_story
{WRITE_CSV}
    # read {{csv}} into a list of rows {{out}} / let {{out}} be the rows of the CSV file {{csv}}
    # open {{csv}} and store its rows in {{out}} with csv.reader
    # load all rows of {{csv}} as a list {{out}} / use csv.reader to read {{csv}} into {{out}}
    with open({{csv}}, newline="") as file:
        {{out}} = list(csv.reader(file))
    # print every row of {{out}} / loop over {{out}} and print each row
    # show the rows in {{out}}, one per line / print the rows of {{out}} line by line
    for row in {{out}}:
        print(row)
    # ?
    # print the sum of the second column of {{out}} as ints
    # add up the numbers in the second column of {{out}} and print the total
    # convert the second item of each row in {{out}} to int and print their sum
    # show the total of the second column of {{out}}
    print(sum(int(row[1]) for row in {{out}}))
csv_to_dict_story
{WRITE_CSV}
    # read {{csv}} into a dictionary {{out}} from the first to the second column, values as ints
    # build a dict {{out}} from {{csv}}: name to number
    # load {{csv}} with csv.reader into a dict {{out}} whose keys are the first and whose int values are
    #   the second column
    # let {{out}} map the first column of {{csv}} to the second as an int
    with open({{csv}}, newline="") as file:
        {{out}} = {{row[0]: int(row[1]) for row in csv.reader(file)}}
    # print the key with the largest value in {{out}} / who has the highest number in {{out}}? print the
    #   name
    # show the key of {{out}} with the maximum value
    # print the name in {{out}} whose number is largest
    print(max({{out}}, key={{out}}.get))
dict_reader
    # write {{records}} to {{csv}} with DictWriter, with a header of name and score
    # save the dictionaries {{records}} as the CSV file {{csv}} with the columns name and score
    # create {{csv}} from the records {{records}} using csv.DictWriter with the fields name and score
    # use a DictWriter to store {{records}} in {{csv}} under the header name, score
    # + import csv
    with open({{csv}}, "w", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=["name", "score"])
        writer.writeheader()
        writer.writerows({{records}})
    # read {{csv}} with DictReader and print the name in each row
    # loop over csv.DictReader of {{csv}} and print every name
    # open {{csv}} with a DictReader and print row["name"] for each row
    # print all names in the CSV file {{csv}}, by the column name
    with open({{csv}}, newline="") as file:
        for row in csv.DictReader(file):
            print(row["name"])
    # print the average score in {{csv}} / read {{csv}} with DictReader and print the mean of the scores
    # compute the average of the score column of {{csv}} and print it
    # open {{csv}}, collect the scores as ints in a list named scores and print their average
    # ?
    with open({{csv}}, newline="") as file:
        scores = [int(row["score"]) for row in csv.DictReader(file)]
    print(sum(scores) / len(scores))
exists_story
    # print whether the file {{file}} exists / check if {{file}} exists and print the result
    # does the file {{file}} exist? print True or False
    # use os.path.exists to print whether there is a file {{file}}
    # + import os
    print(os.path.exists({{file}}))
    # create {{file}} with the text {{text}} / write {{text}} to {{file}} / save {{text}} in the file
    #   {{file}}
    # make a file {{file}} that contains {{text}}
    with open({{file}}, "w") as file:
        file.write({{text}})
    # print the size of {{file}} in bytes / how many bytes does {{file}} have? print it
    # show the size of the file {{file}} with os.path.getsize
    # use os to print how large the file {{file}} is
    print(os.path.getsize({{file}}))
    # ?
    # delete the file {{file}} / remove {{file}} with os.remove / get rid of the file {{file}}
    # erase {{file}} from the disk
    os.remove({{file}})
pathlib_story
    # let {{p}} be a Path for {{file}} / create a path object {{p}} for the file {{file}}
    # make {{p}} = Path of {{file}} / use pathlib to make a path {{p}} of {{file}}
    # + from pathlib import Path
    {{p}} = Path({{file}})
    # write {{text}} to {{p}} / use {{p}} to write the text {{text}} / save {{text}} through {{p}}
    # store {{text}} in the file of {{p}} with write_text
    {{p}}.write_text({{text}})
    # print the text of {{p}} / read {{p}} with read_text and print it / show what is in the file of {{p}}
    # print the content of {{p}}
    print({{p}}.read_text())
    # ?
    # print the name, stem and suffix of {{p}} / show name, stem and suffix of the path {{p}}
    # print {{p}}.name, {{p}}.stem and {{p}}.suffix
    # display the file name, the stem and the ending of {{p}}
    print({{p}}.name, {{p}}.stem, {{p}}.suffix)
missing_file
    # try to open {{file}} and print its text; if it does not exist print "no such file"
    # read {{file}} in a try block and print "no such file" on FileNotFoundError
    # print the content of {{file}}, or "no such file" if it is missing, using try and except
    # open {{file}} and print what is in it, catching FileNotFoundError with the message "no such file"
    try:
        with open({{file}}) as file:
            print(file.read())
    except FileNotFoundError:
        print("no such file")
    # ?
    # create {{file}} with the text {{text}} / write {{text}} to {{file}} / save {{text}} in the file
    #   {{file}}
    # make a file {{file}} that contains {{text}}
    with open({{file}}, "w") as file:
        file.write({{text}})
""",
    {
        **SLOTS,
        "s": sentence(),
        "xs": list_of(integer(0, 99), 3, 6),
        "ws": list_of(word(), 3, 5),
        "table": dict_of(word("fruit"), integer(1, 99), 2, 4),
        "rows": ROWS,
        "records": RECORDS,
        "count": new("count", "total", "num_lines", "n"),
        "w": word(),
        "key": word("animal"),
        "k": integer(1, 500),
        "letter": choice("a", "e", "i", "o", "r", "s", "t"),
        "p": new("path", "p", "target"),
    },
)
