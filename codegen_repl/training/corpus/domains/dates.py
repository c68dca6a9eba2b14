"""Dates: making, shifting, comparing and formatting dates, weekdays, ages, durations."""

from datetime import date, timedelta

from codegen_repl.training.corpus.blocks import functions, statements, stories
from codegen_repl.training.corpus.draws import choice, integer, list_of, new, sampled, var, word
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.tables import expressions

d = Domain("dates", weight=2.5)

ISO = sampled(
    "str",
    lambda r: (date(1990, 1, 1) + timedelta(days=r.randrange(16000))).isoformat(),
    lambda v: len(v) == 10 and v[4] == v[7] == "-" and v.replace("-", "").isdigit(),
)
CLOCK = sampled(
    "str",
    lambda r: f"{r.randint(0, 23):02d}:{r.randint(0, 59):02d}",
    lambda v: len(v) == 5 and v[2] == ":" and v[:2].isdigit() and v[3:].isdigit(),
)

for number, imported in enumerate(("date", "datetime")):
    call = "date" if imported == "date" else "datetime"
    prompts = [
        f"create a {call} {{out}} for year {{y}}, month {{m}}, day {{k}}",
        f"let {{out}} be the {call} {{y}}-{{m}}-{{k}}",
        f"make a {call} object {{out}} with year {{y}}, month {{m}} and day {{k}}",
        f"store the {call} with year {{y}}, month {{m}} and day {{k}} in {{out}}",
        f"set {{out}} to {call}({{y}}, {{m}}, {{k}})",
        f"define {{out}} as a {call}: day {{k}} of month {{m}} in {{y}}",
    ]
    d.statement(
        f"make_{call}",
        f"{{out}} = {call}({{y}}, {{m}}, {{k}})",
        prompts,
        imports=[f"from datetime import {imported}"],
        gives=imported,
        show="{out}",
        weight=3 - 2 * number,
        y=integer(1950, 2035),
        m=integer(1, 12),
        k=integer(1, 28),
        out=new("day", "d", "birthday", "start", "deadline", "due", "when"),
    )

expressions(
    d,
    """
year: {d}.year
    the year of {d} / the year of the date {d} / which year {d} is in / {d}'s year
    > year
month: {d}.month
    the month of {d} as a number / the month of the date {d} / the number of the month of {d}
    which month {d} is in, as a number
    > month
day: {d}.day
    the day of the month of {d} / the day in the date {d} / {d}'s day of the month
    which day of its month {d} is
    > day_of_month
iso: {d}.isoformat()
    {d} as text in ISO format / the ISO text of the date {d} / {d} as a string such as 2024-01-31
    the date {d} in the form YYYY-MM-DD
    ! format {d} as YYYY-MM-DD / convert {d} to an ISO string
    > text
weekday_name: {d}.strftime("%A")
    the weekday of {d} / the name of the weekday of {d} / which day of the week {d} is
    the day of the week of the date {d} as a word
    ? what day of the week is {d}?
    > weekday
    * 1.5
month_name: {d}.strftime("%B")
    the name of the month of {d} / the month of {d} as a word / which month {d} is in, by name
    the full month name of the date {d}
    > month
german: {d}.strftime("%d.%m.%Y")
    {d} in the form DD.MM.YYYY / {d} written as day.month.year with dots
    the date {d} as text with dots, day first
    {d} as a string such as 31.01.2024
    ! format {d} as DD.MM.YYYY
    > text
slashes: {d}.strftime("%d/%m/%Y")
    {d} in the form DD/MM/YYYY / {d} written as day/month/year / the date {d} as text with slashes, day first
    {d} as a string such as 31/01/2024
    ! format {d} as DD/MM/YYYY
    > text
american: {d}.strftime("%m/%d/%Y")
    {d} in the form MM/DD/YYYY / {d} written as month/day/year
    the date {d} as text with slashes, month first
    {d} as a string such as 01/31/2024
    ! format {d} as MM/DD/YYYY
    > text
long_form: {d}.strftime("%B %d, %Y")
    {d} in the form "January 31, 2024" / {d} with the month name, the day, a comma and the year
    the date {d} written out with the name of the month
    the text of {d} as month name day, year
    ! format {d} with the name of the month, the day and the year
    > text
weekday_number: {d}.weekday()
    the weekday of {d} as a number, Monday being 0 / the number of the weekday of {d}
    the weekday index of the date {d}
    which day of the week {d} is, from 0 for Monday to 6
    > number
is_weekend: {d}.weekday() >= 5
    whether {d} is on a weekend / whether {d} is a Saturday or Sunday / if the date {d} falls on the weekend
    True if {d} is a weekend day, else False
    ! check if {d} is on a weekend
    ? is {d} on a weekend?
    > weekend
day_of_year: {d}.timetuple().tm_yday
    the number of the day of {d} in its year / which day of the year {d} is
    the day of the year of the date {d} / {d} as a day number from 1 to 366
    > day_number
    * 0.6
week: {d}.isocalendar()[1]
    the ISO week number of {d} / the calendar week of {d} / which week of the year {d} is in
    the number of the week of the date {d}
    > week
    * 0.6
plus_days: {d} + timedelta(days={n})
    the date {n} days after {d} / {d} plus {n} days / the day {n} days later than {d}
    {d} moved {n} days into the future
    ! add {n} days to {d}
    > later due
    + from datetime import timedelta
    * 2
minus_days: {d} - timedelta(days={n})
    the date {n} days before {d} / {d} minus {n} days / the day {n} days earlier than {d}
    {d} moved {n} days into the past
    ! subtract {n} days from {d}
    > earlier before
    + from datetime import timedelta
    * 1.5
plus_weeks: {d} + timedelta(weeks={w})
    the date {w} weeks after {d} / {d} plus {w} weeks / the day {w} weeks later than {d}
    {d} moved {w} weeks into the future
    ! add {w} weeks to {d}
    > later due
    + from datetime import timedelta
tomorrow: {d} + timedelta(days=1)
    the day after {d} / the date one day after {d} / the day that follows {d} / the next day after {d}
    > tomorrow next_day
    + from datetime import timedelta
yesterday: {d} - timedelta(days=1)
    the day before {d} / the date one day before {d} / the day that precedes {d} / the previous day of {d}
    > yesterday day_before
    + from datetime import timedelta
days_between: ({e} - {d}).days
    the number of days between {d} and {e} / how many days there are from {d} to {e}
    the days from {d} until {e} / the difference of {e} and {d} in days
    ! count the days from {d} to {e} / compute how many days lie between {d} and {e}
    ? how many days are there from {d} to {e}?
    > days gap
    * 2
earlier: min({d}, {e})
    the earlier of the dates {d} and {e} / whichever of {d} and {e} comes first
    the first of the two dates {d} and {e} / the older one of {d} and {e}
    > earlier first
later: max({d}, {e})
    the later of the dates {d} and {e} / whichever of {d} and {e} comes last
    the last of the two dates {d} and {e} / the more recent one of {d} and {e}
    > later last
is_before: {d} < {e}
    whether {d} is before {e} / if the date {d} comes before {e} / True if {d} is earlier than {e}, else False
    whether {d} lies before {e}
    ! check if {d} is before {e}
    ? is {d} before {e}?
    > before
same_month: ({d}.year, {d}.month) == ({e}.year, {e}.month)
    whether {d} and {e} are in the same month of the same year / if the dates {d} and {e} share month and year
    True if {d} and {e} fall in the same month and year, else False
    whether month and year of {d} and {e} agree
    * 0.5
first_of_month: {d}.replace(day=1)
    the first day of the month of {d} / {d} with the day set to 1 / the first of the month in which {d} lies
    the beginning of {d}'s month
    > first_day
    * 0.8
with_year: {d}.replace(year={y})
    {d} in the year {y} / the same day as {d}, but in {y} / {d} with the year changed to {y}
    the date {d} moved to the year {y}
    * 0.8
age_at: {e}.year - {d}.year - (({e}.month, {e}.day) < ({d}.month, {d}.day))
    the age on {e} of someone born on {d} / how old someone born on {d} is on {e}
    the full years from {d} to {e} / the number of complete years between {d} and {e}
    ? how old is someone born on {d} on {e}?
    > age years
parsed: datetime.strptime({s}, "%Y-%m-%d")
    the datetime written in {s} as YYYY-MM-DD / {s} parsed as a date in the form YYYY-MM-DD, with strptime / the datetime that {s} stands for (year-month-day)
    {s} converted to a datetime with the format %Y-%m-%d
    ! parse {s} with strptime as YYYY-MM-DD
    > parsed when
    + from datetime import datetime
from_iso: date.fromisoformat({s})
    the date written in {s} / {s} as a date object / the ISO string {s} converted to a date
    the date that the text {s} stands for
    ! parse the date in {s} / convert {s} to a date
    > day parsed
    + from datetime import date
    * 1.6
year_of_text: int({s}.split("-")[0])
    the year in the date string {s} as an int / the number before the first dash of {s}
    the year of the text {s}, without datetime
    the part of {s} before the first dash, as an integer
    > year
month_of_text: int({s}.split("-")[1])
    the month in the date string {s} as an int / the number between the dashes of {s}
    the month of the text {s}, without datetime
    the middle part of {s}, split at dashes, as an integer
    > month
turned: "/".join(reversed({s}.split("-")))
    the date string {s} turned around with slashes, as in DD/MM/YYYY
    the parts of {s} in reverse order, joined by slashes
    {s} with day, month, year in this order and slashes / the text {s} rewritten as day/month/year
    ! rewrite the date string {s} as DD/MM/YYYY
    * 0.8
hours_of: int({t}[:2])
    the hours of the time {t} as an int / the hour in the clock time {t} / the number before the colon in {t}
    the hour part of {t}
    > hours
minutes_of_day: int({t}[:2]) * 60 + int({t}[3:])
    the minutes since midnight at {t} / the clock time {t} in minutes / how many minutes after midnight {t} is
    {t} converted to minutes
    ! convert the time {t} to minutes
    > minutes
    * 1.3
days_from_seconds: {sec} // 86400
    the number of whole days in {sec} seconds / how many full days {sec} seconds are
    {sec} seconds in days, rounded down / the complete days in {sec} seconds
    > days
hours_from_minutes: divmod({sec}, 60)
    {sec} minutes as hours and minutes / the pair of hours and minutes in {sec} minutes
    how many hours and minutes {sec} minutes are, as a tuple
    {sec} minutes split into hours and remaining minutes
    ! split {sec} minutes into hours and minutes
    > hours_minutes
leap: {yy} % 4 == 0 and ({yy} % 100 != 0 or {yy} % 400 == 0)
    whether {yy} is a leap year / if the year {yy} is a leap year / True if {yy} is a leap year, else False
    whether the year {yy} has 366 days
    ! check if {yy} is a leap year
    ? is {yy} a leap year?
    > leap
    * 1.3
leap_calendar: calendar.isleap({yy})
    whether {yy} is a leap year, by the calendar module / what calendar says about {yy} being a leap year
    calendar's answer to whether {yy} is a leap year
    if {yy} is a leap year according to the calendar module
    + import calendar
    * 0.6
days_in_month: calendar.monthrange({yy}, {m})[1]
    the number of days in month {m} of {yy} / how many days month {m} of the year {yy} has
    the length of month {m} in {yy}, using calendar
    the last day of month {m} in {yy}
    + import calendar
    > days
century: ({yy} + 99) // 100
    the century of the year {yy} / in which century {yy} lies / the number of the century that {yy} belongs to
    the century the year {yy} is in
    > century
    * 0.7
""",
    {
        "d": var("date"),
        "e": var("date"),
        "s": var(ISO),
        "t": var(CLOCK),
        "n": integer(2, 400),
        "w": integer(2, 12),
        "y": choice(2001, 2010, 2020, 2025, 2030),
        "m": integer(1, 12),
        "sec": var(integer(60, 900_000)),
        "yy": var(integer(1800, 2100)),
    },
    each=False,
)

statements(
    d,
    """
is_friday
    # if {d} is a {day.bare} print "yes", otherwise "no" / print "yes" if {d} falls on a {day.bare}, else
    #   "no"
    # check whether {d} is a {day.bare} and print yes or no
    # print "yes" when the weekday of {d} is {day.bare} and "no" when not
    # test if {d} is a {day.bare}: print "yes" or "no"
    # when {d} is on a {day.bare} show "yes", if not "no"
    if {d}.strftime("%A") == {day}:
        print("yes")
    else:
        print("no")
print_week
    # print the {w} days from {d} on / print {d} and the days after it, {w} in all
    # loop over {w} days starting with {d} and print each date
    # for i from 0 to {w} - 1, print {d} plus i days / show {w} consecutive dates beginning at {d}
    # list the next {w} days, starting with {d} itself
    # + from datetime import timedelta
    for i in range({w}):
        print({d} + timedelta(days=i))
week_list
    # make a list {out} of the {w} days from {d} on
    # let {out} hold {d} and the following days, {w} dates in all
    # store {w} consecutive dates starting at {d} in a list {out}
    # build the list {out} of {d} plus i days for i below {w}
    # collect the next {w} dates, beginning with {d}, in {out}
    # create a list {out} with {w} dates, one per day, from {d} on
    # > {out}
    # + from datetime import timedelta
    {out} = [{d} + timedelta(days=i) for i in range({w})]
same_day_months
    # print the first day of each month of the year of {d} / print the first of every month in {d}'s year
    # loop over the months 1 to 12 and print {d} with this month and day 1
    # show the twelve first days of the months in the year of {d}
    # for each month print the date of its first day in the year of {d}
    # list the beginnings of all the months in {d}'s year, one per line
    # * 0.5
    for month in range(1, 12 + 1):
        print({d}.replace(month=month, day=1))
print_parts
    # print day, month and year of {d} / print the day, the month and the year of {d} on one line
    # show {d}.day, {d}.month and {d}.year
    # print the parts of {d}: day, month, year
    # output day, month and year of the date {d}, separated by spaces
    # display the day, month and year of {d} in a row
    print({d}.day, {d}.month, {d}.year)
unpack_iso
    # split {s} at the dashes into {u}, {v} and {z} as ints
    # let {u}, {v} and {z} be year, month and day of the date string {s}, as integers
    # store the year, month and day of {s} in {u}, {v} and {z}
    # parse {s} into the integers {u} (year), {v} (month) and {z} (day)
    # take {s} apart at "-" and convert the pieces to ints {u}, {v}, {z}
    # unpack the date text {s} into three integers {u}, {v} and {z}
    # > {u}
    {u}, {v}, {z} = map(int, {s}.split("-"))
unpack_clock
    # split {t} at the colon into the ints {u} and {v} / let {u} be the hours and {v} the minutes of {t}
    # store hours and minutes of {t} in {u} and {v} as integers
    # parse the clock time {t} into {u} and {v} / take the time {t} apart into hours {u} and minutes {v}
    # unpack {t} into two integers {u} and {v}
    # > {u}
    {u}, {v} = map(int, {t}.split(":"))
overdue
    # if {d} is before {e} print "late", otherwise "in time"
    # print "late" if {d} comes before {e}, else "in time"
    # compare {d} with {e}: print "late" if it is earlier, else "in time"
    # check whether {d} lies before {e} and print "late" or "in time"
    # when {d} < {e} show "late", else "in time"
    # print "late" or "in time" depending on whether {d} is earlier than {e}
    if {d} < {e}:
        print("late")
    else:
        print("in time")
shift
    # move {d} forward by {n} days / add {n} days to {d} and keep the result in {d} / postpone {d} by {n}
    #   days
    # let {d} be {n} days later
    # change {d} to the date {n} days later / increase the date {d} by {n} days
    # > {d}
    # + from datetime import timedelta
    {d} += timedelta(days={n})
sort_dates
    # sort the date strings in {dates} / put the dates in {dates} in order, earliest first
    # order the list {dates} of ISO dates
    # sort {dates} in place from the earliest to the latest
    # bring the dates in {dates} into chronological order
    # arrange the date strings of {dates} chronologically
    # > {dates}
    {dates}.sort()
years_of_dates
    # make a list {out} of the years of the date strings in {dates}
    # collect the years from {dates} in a list {out} as ints / let {out} be the years in {dates}
    # store the first four characters of each date in {dates} as integers in {out}
    # extract the year of every date string in {dates} into the list {out}
    # build {out} with the year, as an int, of each item in {dates}
    # > {out}
    {out} = [int(day[:4]) for day in {dates}]
""",
    {
        "d": var("date"),
        "e": var("date"),
        "s": var(ISO),
        "t": var(CLOCK),
        "day": word("weekday"),
        "w": integer(3, 10),
        "n": integer(2, 90),
        "u": new("year", "hours", "y", "h"),
        "v": new("month", "minutes", "m"),
        "z": new("day", "dd"),
        "out": new("days", "dates", "years", "calendar_days"),
        "dates": var(list_of(ISO, 3, 6)),
    },
)

functions(
    d,
    """
days_between(s, s2)
    # returns the number of days between the dates {s} and {s2}, given as YYYY-MM-DD
    # counts the days from {s} to {s2}, both ISO date strings
    # parses the ISO dates {s} and {s2} and returns their distance in days
    # returns how many days lie between two date strings
    # > day_difference
    # + from datetime import date
    # * 1.3
    return abs((date.fromisoformat({s2}) - date.fromisoformat({s})).days)
weekday(s)
    # returns the name of the weekday of the date string {s} (YYYY-MM-DD)
    # tells which day of the week the ISO date {s} is
    # parses {s} and returns its weekday as a word / returns "Monday" to "Sunday" for a date given as text
    # > weekday_of day_name
    # + from datetime import date
    # * 1.3
    return date.fromisoformat({s}).strftime("%A")
is_weekend(s)
    # returns True if the ISO date {s} is a Saturday or Sunday
    # checks whether the date string {s} is on a weekend
    # tells if {s}, a date such as 2024-01-31, falls on the weekend
    # parses {s} and returns whether its weekday number is at least 5
    # > weekend
    # + from datetime import date
    return date.fromisoformat({s}).weekday() >= 5
add_days(s, n)
    # returns the ISO date {n} days after {s} / adds {n} days to the date string {s} and returns a date string
    # computes the date {n} days later than {s}, as YYYY-MM-DD / moves the ISO date {s} by {n} days
    # > later shift_date
    # + from datetime import date, timedelta
    return (date.fromisoformat({s}) + timedelta(days={n})).isoformat()
age(s, s2)
    # returns the age on {s2} of someone born on {s}, both as YYYY-MM-DD
    # computes the complete years from the date string {s} to {s2}
    # tells how old a person born on {s} is on {s2}
    # parses the birth date {s} and the date {s2} and returns the age in years
    # > age_on years_old
    # + from datetime import date
    born, today = date.fromisoformat({s}), date.fromisoformat({s2})
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
to_slashes(s)
    # converts the date {s} from YYYY-MM-DD to DD/MM/YYYY / returns the ISO date {s} with slashes, day first
    # splits {s} at the dashes and joins day, month and year with slashes
    # rewrites a date string as day/month/year
    # > reformat convert_date
    year, month, day = {s}.split("-")
    return f"{day}/{month}/{year}"
to_minutes(t)
    # converts the time {t} (hh:mm) to minutes since midnight / returns how many minutes after midnight {t} is
    # splits {t} at the colon and returns hours times 60 plus minutes / turns a clock time into minutes
    # > minutes_of
    hours, minutes = {t}.split(":")
    return int(hours) * 60 + int(minutes)
from_minutes(k)
    # converts {k} minutes since midnight to a time hh:mm
    # returns {k} minutes as a clock time with two digits each
    # turns a number of minutes into text such as 07:05
    # formats {k} minutes after midnight as hours and minutes
    # > to_clock clock
    return f"{{k} // 60:02d}:{{k} % 60:02d}"
duration(t, t2)
    # returns the minutes from {t} to {t2}, two times in the form hh:mm
    # computes how many minutes pass from {t} to {t2} on the same day
    # subtracts the clock time {t} from {t2} and returns minutes
    # returns the length of a meeting from {t} to {t2} in minutes
    # > minutes_between
    hours1, minutes1 = map(int, {t}.split(":"))
    hours2, minutes2 = map(int, {t2}.split(":"))
    return (hours2 - hours1) * 60 + minutes2 - minutes1
is_valid_date(y, m, k)
    # returns True if year {y}, month {m}, day {k} is a real date
    # checks whether day {k} of month {m} in {y} exists
    # tries to make a date of {y}, {m} and {k} and returns False if that raises a ValueError
    # tells whether three numbers form a valid date
    # > valid_date date_exists
    # + from datetime import date
    try:
        date({y}, {m}, {k})
    except ValueError:
        return False
    return True
days_in_year(y)
    # returns 366 if {y} is a leap year, otherwise 365 / tells how many days the year {y} has
    # computes the number of days of the year {y}
    # gives the length of the year {y} in days
    # > year_length
    if {y} % 4 == 0 and ({y} % 100 != 0 or {y} % 400 == 0):
        return 366
    return 365
month_name(m)
    # returns the English name of month {m} / turns a number from 1 to 12 into the name of a month
    # looks up the name of the month with number {m}
    # gives "January" for 1 up to "December" for 12, using calendar
    # > name_of_month
    # + import calendar
    return calendar.month_name[{m}]
""",
    {
        "s": ISO,
        "s2": ISO,
        "t": CLOCK,
        "t2": CLOCK,
        "n": integer(1, 400),
        "k": integer(1, 31),
        "m": integer(1, 12),
        "y": integer(1900, 2100),
    },
)

stories(
    d,
    """
birthday
    # let {d} be the date {y}-{m}-{k} / create a date {d} for year {y}, month {m}, day {k}
    # make {d} the date with year {y}, month {m} and day {k}
    # store date({y}, {m}, {k}) in {d}
    # + from datetime import date, timedelta
    {d} = date({y}, {m}, {k})
    # print the weekday of {d} / print which day of the week {d} was / show the name of the weekday of {d}
    # what day of the week was {d}? print it
    print({d}.strftime("%A"))
    # let {e} be {n} days after {d} / store the date {n} days after {d} in {e}
    # add {n} days to {d} and call it {e}
    # compute {e} as {d} plus {n} days
    {e} = {d} + timedelta(days={n})
    # print {e} as DD.MM.YYYY / print {e} with day, month and year separated by dots
    # show {e} in the form DD.MM.YYYY
    # format {e} as DD.MM.YYYY and print it
    print({e}.strftime("%d.%m.%Y"))
    # ?
    # print whether {e} is on a weekend / is {e} a Saturday or Sunday? print it
    # print True if {e} falls on a weekend, else False
    # check if {e} is on a weekend and print the answer
    print({e}.weekday() >= 5)
countdown
    # let {d} be the date string {text} parsed as a date / parse {text} into a date {d}
    # convert the string {text} to a date and call it {d}
    # make a date {d} from the ISO text {text}
    # + from datetime import date, timedelta
    {d} = date.fromisoformat({text})
    # let {e} be the first day of the next year after {d} / store January 1 of the year after {d} in {e}
    # set {e} to the first of January in the year following {d}
    # create the date {e}: day 1 of month 1 of {d}'s year plus 1
    {e} = date({d}.year + 1, 1, 1)
    # print how many days there are from {d} to {e} / print the number of days between {d} and {e}
    # show how many days are left from {d} until {e}
    # how many days is it from {d} to {e}? print it
    print(({e} - {d}).days)
    # ?
    # print the seven days before {e}, the latest last / print the dates of the week before {e} in order
    # loop over the seven days before {e} and print them
    # for i from 7 down to 1, print {e} minus i days
    for i in range(7, 0, -1):
        print({e} - timedelta(days=i))
schedule
    # let {d} be {y}-{m}-{k} as a date / create the date {d} with year {y}, month {m}, day {k}
    # store date({y}, {m}, {k}) in {d}
    # set {d} to the date of day {k} in month {m} of {y}
    # + from datetime import date, timedelta
    {d} = date({y}, {m}, {k})
    # make a list {days} of {c} dates, one week apart, starting with {d}
    # let {days} be {c} dates with 7 days between, from {d} on
    # store {d} and the dates 1, 2, ... weeks later in a list {days}, {c} dates in all
    # build a list {days} of {c} weekly dates beginning at {d}
    {days} = [{d} + timedelta(weeks=i) for i in range({c})]
    # print each date in {days} with its number from 1 / number the dates in {days} from 1 and print them
    # loop over {days} and print the number (from 1) and the date
    # show every date of {days} after its number, counting from one
    for i, day in enumerate({days}, 1):
        print(i, day)
    # ?
    # print the months in which the dates of {days} lie, without repeats
    # print the set of months of {days} as a sorted list
    # which months do the dates in {days} fall in? print the sorted different month numbers
    # show a sorted list of the different months of {days}
    print(sorted({day.month for day in {days}}))
""",
    {
        "d": new("start", "born", "birthday", "first_day", "d"),
        "e": new("end", "party", "deadline", "later_day", "e"),
        "days": new("meetings", "days", "lessons", "schedule"),
        "y": integer(1980, 2030),
        "m": integer(1, 12),
        "k": integer(1, 28),
        "n": integer(10, 1000),
        "c": integer(3, 8),
        "text": ISO,
    },
)
