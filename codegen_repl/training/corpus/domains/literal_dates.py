"""Dates, clock times, durations, money, percentages and units that are written out in the request."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import statements, stories
from codegen_repl.training.corpus.draws import Draw, choice, derived, exact, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.listing import Typed
from codegen_repl.training.corpus.words import CATEGORIES

d = Domain("literal_dates", weight=10)

MONTHS = CATEGORIES["month"]
DAYS = CATEGORIES["weekday"]


def _day(rng: Random) -> date:
    return date(1960, 1, 1) + timedelta(days=rng.randrange(40000))


def _spoken(day: date, style: int) -> str:
    month = MONTHS[day.month - 1]
    ending = "th" if 10 < day.day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return (
        f"{day.day} {month} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"the {day.day}{ending} of {month} {day.year}",
        f"{month} {day.day}{ending} {day.year}",
    )[style % 4]


def _ymd(day: date) -> str:
    return f"{day.year}, {day.month}, {day.day}"


def _second(s: Any) -> date:
    first: date = s.dt
    return first + timedelta(days=s.gap)


def _clock(rng: Random) -> str:
    return f"{rng.randint(0, 23):02d}:{rng.choice((0, 5, 10, 15, 20, 30, 45, rng.randint(0, 59))):02d}"


def _minutes(text: str) -> int:
    return int(text[:-3]) * 60 + int(text[-2:])


def _text(minutes: int) -> str:
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def _price(low: float, high: float) -> Draw:
    def sample(rng: Random) -> Any:
        if rng.random() < 0.25:
            return rng.randint(int(low) + 1, int(high))
        return Typed(f"{rng.uniform(low, high):.2f}")

    return sampled("number", sample)


def _one(low: float, high: float, places: int = 1) -> Draw:
    return sampled("number", lambda r: Typed(f"{r.uniform(low, high):.{places}f}"))


def _iso_list(rng: Random) -> list[str]:
    start = _day(rng)
    return [(start + timedelta(days=rng.randint(-900, 900))).isoformat() for _ in range(rng.randint(3, 4))]


def _of(compute: Callable[[Any], Any]) -> Any:
    return derived(compute)


SLOTS: dict[str, Any] = {
    "dt": sampled("mixed", _day),
    "gap": sampled("int", lambda r: r.randint(*r.choice(((3, 90), (30, 400), (300, 4000))))),
    "style": integer(0, 11),
    "iso": _of(lambda s: s.dt.isoformat()),
    "ymd": _of(lambda s: _ymd(s.dt)),
    "told": _of(lambda s: _spoken(s.dt, s.style)),
    "iso2": _of(lambda s: _second(s).isoformat()),
    "ymd2": _of(lambda s: _ymd(_second(s))),
    "told2": _of(lambda s: _spoken(_second(s), s.style)),
    "y": _of(lambda s: s.dt.year),
    "m": _of(lambda s: s.dt.month),
    "y2": _of(lambda s: _second(s).year),
    "m2": _of(lambda s: _second(s).month),
    "month": _of(lambda s: MONTHS[s.dt.month - 1]),
    "month2": _of(lambda s: MONTHS[_second(s).month - 1]),
    "slashed": _of(lambda s: s.dt.strftime("%d/%m/%Y")),
    "us": _of(lambda s: s.dt.strftime("%m/%d/%Y")),
    "dotted": _of(lambda s: s.dt.strftime("%d.%m.%Y")),
    "wd": integer(0, 6),
    "weekday": _of(lambda s: DAYS[s.wd]),
    "isos": sampled("list[str]", _iso_list),
    "weeks": integer(2, 30),
    "days": integer(2, 400),
    "k": integer(2, 7),
    "years": integer(2, 40),
    "clock": sampled("str", _clock),
    "add": sampled("int", lambda r: r.choice((15, 20, 30, 40, 45, 75, 80, 90, 100, 120, r.randint(5, 300)))),
    "clock2": _of(lambda s: _text(min(_minutes(s.clock) + s.add, 1439))),
    "early": sampled("str", lambda r: f"{r.randint(5, 10):02d}:{r.choice((0, 10, 15, 30, 45, 50)):02d}"),
    "late": sampled("str", lambda r: f"{r.randint(12, 22):02d}:{r.choice((0, 10, 15, 30, 40, 55)):02d}"),
    "pause": choice(15, 20, 30, 45, 60),
    "h": integer(2, 9),
    "mi": integer(2, 59),
    "se": integer(2, 59),
    "h2": integer(2, 9),
    "mi2": integer(2, 59),
    "am": sampled("str", lambda r: f"{r.randint(1, 12)}:{r.randint(0, 59):02d} {r.choice(('AM', 'PM'))}"),
    "moment": sampled("str", lambda r: f"{_day(r).isoformat()} {_clock(r)}"),
    "seconds": sampled("int", lambda r: r.randint(*r.choice(((70, 900), (3700, 40000), (90000, 400000))))),
    "short": integer(61, 3599),
    "lengths": sampled("list[int]", lambda r: [r.randint(5, 120) for _ in range(r.randint(3, 5))]),
    "track": sampled("str", lambda r: f"{r.randint(1, 59)}:{r.randint(0, 59):02d}"),
    "big": sampled("number", lambda r: Typed(f"{r.uniform(1000, r.choice((9e4, 9e8))):.{r.randint(1, 2)}f}")),
    "whole": sampled("int", lambda r: r.randint(1000, r.choice((9 * 10**4, 9 * 10**6, 9 * 10**8)))),
    "long": _one(0, 500, 5),
    "p": sampled("number", lambda r: r.choice((r.randint(1, 95), Typed(f"{r.uniform(0.5, 30):.1f}")))),
    "amount": sampled("int", lambda r: r.randint(*r.choice(((10, 99), (100, 999), (1000, 90000))))),
    "amount2": sampled("int", lambda r: r.randint(*r.choice(((10, 99), (100, 999), (1000, 90000))))),
    "price": _price(2, 300),
    "price2": _price(2, 300),
    "wage": _price(11, 60),
    "worked": _one(3, 45),
    "euro_rate": _one(0.5, 1.9, 2),
    "cents": integer(101, 99999),
    "note": choice(5, 10, 20, 50, 100),
    "dollars": sampled("str", lambda r: f"${r.randint(1000, 999999):,}.{r.randint(0, 99):02d}"),
    "percent_text": sampled("str", lambda r: f"{r.choice((r.randint(1, 99), round(r.uniform(1, 99), 1)))}%"),
    "share": _one(0.01, 0.99, 3),
    "votes": sampled("list[int]", lambda r: [r.randint(2, 80) for _ in range(3)]),
    "feet": integer(4, 7),
    "inches": integer(1, 11),
    "kg": integer(2, 40),
    "grams": integer(20, 980),
    "km": integer(2, 60),
    "meters": integer(50, 950),
    "liters": _one(2, 60),
    "driven": integer(60, 900),
    "bottle": choice(Typed("0.25"), Typed("0.33"), Typed("0.5"), Typed("0.7"), Typed("0.75"), Typed("1.5")),
    "height": _one(1.5, 2.1, 2),
    "top": integer(1, 9),
    "under": integer(2, 12),
    "top2": integer(1, 9),
    "under2": integer(2, 12),
    "part": integer(1, 7),
    "part2": integer(2, 9),
    "exact1": _one(0.1, 9, 1),
    "exact2": _one(0.1, 9, 2),
    "receipt": sampled("list[str]", lambda r: [f"${r.uniform(0.5, 60):.2f}" for _ in range(r.randint(3, 4))]),
    "thing": sampled("str", lambda r: r.choice(CATEGORIES["thing"])),
    "mass": integer(42, 115),
    "left": new("first", "start", "d1", "begin"),
    "right": new("second", "end", "d2", "finish"),
    "gap_name": exact("days", "gap"),
    "due": exact("deadline", "due"),
    "birthday": exact("birthday"),
    "trip": exact("departure", "start"),
    "back": exact("arrival", "end"),
    "total": exact("total", "minutes"),
    "tax": exact("tax", "share_of_it"),
    "salary": exact("salary", "pay"),
    "text": exact("text", "label"),
    "dates": exact("dates", "days"),
    "hours_name": exact("hours"),
    "minutes_name": exact("minutes"),
    "x": new("value", "amount", "x", "price"),
}

STATEMENTS = """
between_told(dt, gap, style)
    # how many days are between {told.bare} and {told2.bare} / days from {told.bare} to {told2.bare} / number of days between {told.bare} and {told2.bare} please / count the days from {told.bare} until {told2.bare}
    # {told.bare} to {told2.bare}, how many days is that / print the difference in days of {told2.bare} and {told.bare}
    # + from datetime import date
    print((date({ymd2.bare}) - date({ymd.bare})).days)
between_keep(dt, gap)
    # let {gap_name} be the number of days between {iso.bare} and {iso2.bare} / keep the days from {iso.bare} to {iso2.bare} as {gap_name} / {gap_name} is how many days lie between {iso.bare} and {iso2.bare}
    # count the days from {iso.bare} until {iso2.bare} and call it {gap_name} / store in {gap_name} how many days there are from {iso.bare} to {iso2.bare} / {iso.bare} to {iso2.bare} in days, name it {gap_name}
    # > {gap_name}
    # + from datetime import date
    {gap_name} = (date.fromisoformat({iso2}) - date.fromisoformat({iso})).days
weekday_told(dt, style)
    # what weekday is {told.bare} / on which day of the week does {told.bare} fall / weekday of {told.bare} please / print the name of the day of the week for {told.bare} / {told.bare}, is that a monday or what / which day of the week is {told.bare}
    # + from datetime import date
    print(date({ymd.bare}).strftime("%A"))
is_weekday(dt, style, wd)
    # is {told.bare} a {weekday.bare} / does {told.bare} fall on a {weekday.bare} / check if {told.bare} is a {weekday.bare} / print whether {told.bare} is a {weekday.bare} / {told.bare}: a {weekday.bare}, true or false / tell me if we have a {weekday.bare} on {told.bare}
    # + from datetime import date
    print(date({ymd.bare}).weekday() == {wd})
weeks_after(dt)
    # the date {weeks} weeks after {iso.bare} / which date is {weeks} weeks after {iso.bare} / {iso.bare} plus {weeks} weeks / add {weeks} weeks to {iso.bare} and print the date / {weeks} weeks from {iso.bare}, what is the date / what date do we have {weeks} weeks later than {iso.bare}
    # + from datetime import date, timedelta
    print(date.fromisoformat({iso}) + timedelta(weeks={weeks}))
weeks_before(dt, style)
    # the date {weeks} weeks before {told.bare} / which date is {weeks} weeks before {told.bare} / {told.bare} minus {weeks} weeks / go {weeks} weeks back from {told.bare} / {weeks} weeks earlier than {told.bare}, what is the date / subtract {weeks} weeks from {told.bare} and print it
    # + from datetime import date, timedelta
    print(date({ymd.bare}) - timedelta(weeks={weeks}))
days_after_told(dt, style)
    # what date is {days} days after {told.bare} / {told.bare} plus {days} days / the date {days} days later than {told.bare} / add {days} days to {told.bare} and print the date / {days} days from {told.bare}, which date is it / move {told.bare} {days} days into the future
    # + from datetime import date, timedelta
    print(date({ymd.bare}) + timedelta(days={days}))
due_keep(dt, style)
    # let {due} be {days} days after {told.bare} / {due} is {days} days from {told.bare} / the bill came on {told.bare} and i have {days} days: keep the last date as {due} / store in {due} the date {days} days after {told.bare}
    # {told.bare} plus {days} days, call it {due} / add {days} days to {told.bare} and keep the date as {due}
    # > {due}
    # + from datetime import date, timedelta
    {due} = date({ymd.bare}) + timedelta(days={days})
date_keep(dt, style)
    # the {due} is {told.bare} / let {due} be the date {told.bare} / keep {told.bare} as a date in {due} / make a date {due} of {told.bare} / {due} = {told.bare}, as a date / store the date {told.bare} under the name {due} / set {due} to {told.bare}
    # > {due}
    # + from datetime import date
    {due} = date({ymd.bare})
date_keep_iso(dt)
    # {left} is the date {iso.bare} / let {left} be {iso.bare} as a date / make {iso.bare} a date and call it {left} / keep the date {iso.bare} in {left} / turn the text {iso} into a date {left} / read {iso} as a date, store it in {left}
    # > {left}
    # + from datetime import date
    {left} = date.fromisoformat({iso})
next_weekday(dt, wd, style)
    # the first {weekday.bare} after {told.bare} / which date is the next {weekday.bare} after {told.bare} / date of the {weekday.bare} that follows {told.bare}, not the day itself / print the next {weekday.bare} later than {told.bare} / when is the first {weekday.bare} after {told.bare}? / after {told.bare}, what date is the next {weekday.bare}
    # + from datetime import date, timedelta
    day = date({ymd.bare}) + timedelta(days=1)
    while day.weekday() != {wd}:
        day += timedelta(days=1)
    print(day)
month_days(dt)
    # how many days has {month.bare} {y} / number of days in {month.bare} {y} / how long is {month.bare} {y}, in days / days in {month.bare} of {y} please / print how many days there are in {month.bare} {y} / {month.bare} {y} has how many days
    # + import calendar
    print(calendar.monthrange({y}, {m})[1])
month_calendar(dt)
    # show the calendar of {month.bare} {y} / print the calendar for {month.bare} {y} / calendar page of {month.bare} {y} please / what does the calendar of {month.bare} {y} look like / print {month.bare} {y} as a calendar / draw the month {month.bare} {y}
    # + import calendar
    print(calendar.month({y}, {m}))
year_days(dt)
    # how many days has the year {y} / number of days in {y} / days in the year {y} please / is it 365 or 366 days in {y} / print how many days the year {y} has / {y}: how many days long
    # + import calendar
    print(366 if calendar.isleap({y}) else 365)
weekdays_in_month(dt, wd)
    # how many {weekday.bare}s has {month.bare} {y} / count the {weekday.bare}s in {month.bare} {y} / number of {weekday.bare}s in {month.bare} of {y} / how often is it {weekday.bare} in {month.bare} {y} / print how many {weekday.bare}s there are in {month.bare} {y} / {month.bare} {y}: how many {weekday.bare}s
    # + import calendar
    # + from datetime import date
    last = calendar.monthrange({y}, {m})[1]
    print(sum(date({y}, {m}, day).weekday() == {wd} for day in range(1, last + 1)))
day_of_year(dt, style)
    # which day of the year is {told.bare}, as a number / day number of {told.bare} in its year / {told.bare} is the how many-th day of the year / print the number of the day in the year for {told.bare} / count which day of its year {told.bare} is / {told.bare} as a day of the year, from 1
    # + from datetime import date
    print(date({ymd.bare}).timetuple().tm_yday)
week_number(dt, style)
    # which calendar week is {told.bare} in / iso week number of {told.bare} / {told.bare}: number of the week, iso / print the calendar week of {told.bare} / week number for {told.bare} please, iso / in what week of the year is {told.bare}
    # + from datetime import date
    print(date({ymd.bare}).isocalendar().week)
quarter(dt, style)
    # which quarter of the year is {told.bare} in / quarter of {told.bare}, 1 to 4 / {told.bare} belongs to which quarter / print the number of the quarter for {told.bare} / is {told.bare} in quarter 1, 2, 3 or 4 / the quarter that {told.bare} lies in
    # + from datetime import date
    print((date({ymd.bare}).month - 1) // 3 + 1)
days_left(dt, style)
    # how many days are left in the year after {told.bare} / days from {told.bare} to the end of its year / {told.bare} until 31 December of the same year, in days / print how many days there are from {told.bare} to the last day of that year / count the days from {told.bare} till the year is over, up to December 31
    # how long is it from {told.bare} to December 31 of that year, in days
    # + from datetime import date
    print((date({y}, 12, 31) - date({ymd.bare})).days)
months_between(dt, gap)
    # how many months from {month.bare} {y} to {month2.bare} {y2} / months between {month.bare} {y} and {month2.bare} {y2} / number of months from {month.bare} {y} until {month2.bare} {y2} / {month.bare} {y} to {month2.bare} {y2}, in months / count the months from {month.bare} {y} to {month2.bare} {y2} / print the difference in months of {month2.bare} {y2} and {month.bare} {y}
    print(({y2} - {y}) * 12 + {m2} - {m})
weekdays_same(dt, gap, style)
    # do {told.bare} and {told2.bare} fall on the same weekday / are {told.bare} and {told2.bare} the same day of the week / check if the weekdays of {told.bare} and {told2.bare} are equal / same weekday for {told.bare} and {told2.bare}? true or false / print whether {told.bare} has the same day of the week as {told2.bare}
    # {told.bare} and {told2.bare}: same day of the week or not
    # + from datetime import date
    print(date({ymd.bare}).weekday() == date({ymd2.bare}).weekday())
before(dt, gap, style)
    # is {told2.bare} before {told.bare} / does {told2.bare} come before {told.bare} / check if {told2.bare} is earlier than {told.bare} / {told2.bare} earlier than {told.bare}, true or false / print whether {told2.bare} is before {told.bare} / tell me if {told2.bare} lies before {told.bare}
    # + from datetime import date
    print(date({ymd2.bare}) < date({ymd.bare}))
latest
    # latest of the dates {isos.and_items} / which of {isos.items} is the latest date / the most recent date among {isos.and_items} / print the last date of {isos} / {isos.and_items}: which one is the latest / of the dates {isos.and_items}, print the latest
    # + from datetime import date
    print(max(date.fromisoformat(day) for day in {isos}))
date_span
    # how many days are between the first and the last of {isos.and_items} / days from the earliest to the latest of the dates {isos.items} / span of {isos} in days / {isos.and_items}: days between the earliest and the latest / print the number of days from the earliest to the latest date in {isos} / how far apart in days are the outermost dates of {isos}
    # + from datetime import date
    days = [date.fromisoformat(text) for text in {isos}]
    print((max(days) - min(days)).days)
sort_dates
    # sort the dates {isos.and_items} / put {isos.items} in order, earliest first, as a list / {isos} sorted by date / print the dates {isos.and_items} from early to late in a list / order the dates in {isos} / earliest first please: {isos}
    print(sorted({isos}))
weekday_list
    # which weekdays are {isos.and_items}, as a list / print the names of the weekdays of {isos} as a list / day of the week for each of {isos.items}, in a list / {isos}: the weekday of every date, in a list / list the weekday names of the dates {isos.and_items} / on which weekdays do {isos.and_items} fall? print a list of names
    # + from datetime import date
    print([date.fromisoformat(day).strftime("%A") for day in {isos}])
year_later(dt)
    # the same day {years} years after {y}-01-01 / {y}-01-01, but {years} years later / which date is {years} years after {y}-01-01 / add {years} years to the date {y}-01-01 / print the date {years} years later than {y}-01-01 / January 1 {y} plus {years} years, as a date
    # + from datetime import date
    print(date({y} + {years}, 1, 1))
age_told(dt, gap, style)
    # how old is someone born on {told.bare} on {told2.bare} / born {told.bare}: the age on {told2.bare} in full years / age on {told2.bare} of a person born on {told.bare} / somebody was born on {told.bare}, what is their age on {told2.bare} / print the full years from {told.bare} to {told2.bare} / how many birthdays has someone born on {told.bare} had by {told2.bare}
    # + from datetime import date
    born, day = date({ymd.bare}), date({ymd2.bare})
    print(day.year - born.year - ((day.month, day.day) < (born.month, born.day)))
list_days(dt, style)
    # the {k} days from {told.bare} on, as a list {dates} / let {dates} be {told.bare} and the days after it, {k} in all / make a list {dates} of {k} days beginning with {told.bare} / {dates}: {k} dates in a row, first {told.bare} / put {k} consecutive dates from {told.bare} on into {dates}
    # store {k} days, starting at {told.bare}, in the list {dates}
    # > {dates}
    # + from datetime import date, timedelta
    {dates} = [date({ymd.bare}) + timedelta(days=i) for i in range({k})]
print_weeks(dt)
    # print {iso.bare} and every week after it, {k} dates in all / {k} weekly dates from {iso.bare} on, one per line / show {k} dates a week apart, the first is {iso.bare} / a course starts on {iso.bare} and is weekly: print its {k} dates / list the dates of {k} weekly meetings beginning {iso.bare}, line by line / from {iso.bare}, print a date each week, {k} times
    # + from datetime import date, timedelta
    day = date.fromisoformat({iso})
    for i in range({k}):
        print(day + timedelta(weeks=i))
iso_of_told(dt, style)
    # write {told.bare} as year-month-day / {told.bare} in iso format / print {told.bare} in the form YYYY-MM-DD / turn {told.bare} into an iso date / {told.bare} as YYYY-MM-DD please / how is {told.bare} written in iso form
    # + from datetime import date
    print(date({ymd.bare}).isoformat())
dotted_of_iso(dt)
    # {iso.bare} as day.month.year / write {iso.bare} with dots, day first / print {iso.bare} in the form DD.MM.YYYY / change {iso.bare} to DD.MM.YYYY / the date {iso.bare} with dots, day then month then year, two digits each / format {iso} as DD.MM.YYYY
    # + from datetime import date
    print(date.fromisoformat({iso}).strftime("%d.%m.%Y"))
long_of_iso(dt)
    # {iso.bare} with the month as a word, like 05 May 2031 / write out {iso.bare} as day, month name and year / print {iso.bare} in the form 05 May 2031 / day, name of the month and year of {iso.bare}, with spaces / format {iso} with the full month name between day and year / say {iso.bare} as two digit day, month name, year
    # + from datetime import date
    print(date.fromisoformat({iso}).strftime("%d %B %Y"))
parse_slashed(dt)
    # {slashed} is day/month/year, print it as YYYY-MM-DD / turn {slashed} (day first) into an iso date / read {slashed} as day, month, year and print the iso date / convert {slashed} from DD/MM/YYYY to YYYY-MM-DD / the date {slashed.bare}, day first, as YYYY-MM-DD / parse {slashed}, which is DD/MM/YYYY, and print the date
    # + from datetime import datetime
    print(datetime.strptime({slashed}, "%d/%m/%Y").date())
parse_us(dt)
    # {us} is month/day/year, print it as YYYY-MM-DD / turn {us} (month first) into an iso date / read {us} as month, day, year and print the iso date / convert {us} from MM/DD/YYYY to YYYY-MM-DD / the date {us.bare}, month first, as YYYY-MM-DD / parse {us}, which is MM/DD/YYYY, and print the date
    # + from datetime import datetime
    print(datetime.strptime({us}, "%m/%d/%Y").date())
parse_dotted_keep(dt)
    # let {birthday} be the date {dotted}, day first / read {dotted} as DD.MM.YYYY and keep the date as {birthday} / my {birthday} is {dotted}, day.month.year, keep it as a date / {birthday} = {dotted} as a date, day before month / parse {dotted} (DD.MM.YYYY) into a date {birthday} / make a date {birthday} from {dotted}, where the day comes first
    # > {birthday}
    # + from datetime import datetime
    {birthday} = datetime.strptime({dotted}, "%d.%m.%Y").date()
month_name(dt)
    # name of the month in {iso.bare} / which month is {iso.bare}, by name / print the month of {iso.bare} as a word / {iso.bare}: the month name please / what is the month of {iso.bare} called / month of the date {iso}, written out
    # + from datetime import date
    print(date.fromisoformat({iso}).strftime("%B"))
add_minutes
    # add {add} minutes to {clock.bare} / {clock.bare} plus {add} minutes / what time is {add} minutes after {clock.bare} / it is {clock.bare}, what time will it be in {add} minutes / print the time {add} minutes later than {clock.bare} / a film starts at {clock.bare} and takes {add} minutes, when is it over / {add} minutes from {clock.bare}, what time is that
    # + from datetime import datetime, timedelta
    moment = datetime.strptime({clock}, "%H:%M") + timedelta(minutes={add})
    print(moment.strftime("%H:%M"))
subtract_minutes
    # {clock.bare} minus {add} minutes / what time is {add} minutes before {clock.bare} / subtract {add} minutes from {clock.bare} / print the time {add} minutes earlier than {clock.bare} / i must be there at {clock.bare} and need {add} minutes, when do i leave / go back {add} minutes from {clock.bare}
    # + from datetime import datetime, timedelta
    moment = datetime.strptime({clock}, "%H:%M") - timedelta(minutes={add})
    print(moment.strftime("%H:%M"))
add_hours_minutes
    # {clock.bare} plus {h} hours and {mi} minutes / what time is {h} hours and {mi} minutes after {clock.bare} / add {h} h {mi} min to {clock.bare} / the train leaves at {clock.bare} and takes {h} hours {mi} minutes, when does it arrive / print the time {h} hours and {mi} minutes later than {clock.bare} / from {clock.bare}, {h} hours and {mi} minutes on, what time is it
    # + from datetime import datetime, timedelta
    moment = datetime.strptime({clock}, "%H:%M") + timedelta(hours={h}, minutes={mi})
    print(moment.strftime("%H:%M"))
minutes_between
    # how many minutes are between {early.bare} and {late.bare} / minutes from {early.bare} to {late.bare} / {early.bare} to {late.bare}, how many minutes is that / from {early.bare} until {late.bare}, count the minutes / print the minutes between {early.bare} and {late.bare} / school is from {early.bare} to {late.bare}, how long in minutes
    # + from datetime import datetime
    span = datetime.strptime({late}, "%H:%M") - datetime.strptime({early}, "%H:%M")
    print(span.seconds // 60)
hours_between
    # how many hours are between {early.bare} and {late.bare}, as a decimal number / {early.bare} to {late.bare} in hours, with decimals / hours from {early.bare} to {late.bare} as a decimal / i work from {early.bare} to {late.bare}, how many hours is that, in decimals / print the time between {early.bare} and {late.bare} in hours, as a float / length of {early.bare} until {late.bare} in decimal hours
    # + from datetime import datetime
    span = datetime.strptime({late}, "%H:%M") - datetime.strptime({early}, "%H:%M")
    print(span.seconds / 3600)
span_text
    # how long is it from {early.bare} to {late.bare}, in hours and minutes / {early.bare} to {late.bare} as hours and minutes / print the hours and minutes between {early.bare} and {late.bare} / from {early.bare} until {late.bare}: hours and minutes please / the shop is open from {early.bare} to {late.bare}, how long in hours and minutes / time between {early.bare} and {late.bare}, split into hours and minutes
    # + from datetime import datetime
    span = datetime.strptime({late}, "%H:%M") - datetime.strptime({early}, "%H:%M")
    print(span.seconds // 3600, span.seconds // 60 % 60)
workday
    # i work from {early.bare} to {late.bare} with a break of {pause} minutes, how many minutes do i work / {early.bare} to {late.bare} minus a {pause} minute break, in minutes / working time in minutes from {early.bare} to {late.bare}, {pause} minutes of it are a break / the day goes from {early.bare} to {late.bare}, take off {pause} minutes for lunch and print the minutes / minutes between {early.bare} and {late.bare} without a pause of {pause} minutes
    # print the minutes from {early.bare} to {late.bare} less {pause} minutes of rest
    # + from datetime import datetime
    span = datetime.strptime({late}, "%H:%M") - datetime.strptime({early}, "%H:%M")
    print(span.seconds // 60 - {pause})
minutes_of_day
    # how many minutes after midnight is {clock.bare} / {clock.bare} in minutes since midnight / print {clock.bare} as minutes of the day / minutes from midnight to {clock.bare} / turn the time {clock} into minutes / {clock.bare}: how many minutes has the day had by then
    hours, minutes = {clock}.split(":")
    print(int(hours) * 60 + int(minutes))
split_clock
    # split {clock} into {hours_name} and {minutes_name}, as integers / let {hours_name} and {minutes_name} be the two parts of {clock}, as numbers / {hours_name} and {minutes_name} of the time {clock} as ints / take {clock.bare} apart into the integers {hours_name} and {minutes_name} / read {hours_name} and {minutes_name} from {clock}, whole numbers / cut {clock} at the colon: {hours_name} and {minutes_name} as ints
    # > {hours_name}, {minutes_name}
    {hours_name}, {minutes_name} = map(int, {clock}.split(":"))
earlier_clock
    # which is earlier, {clock.bare} or {late.bare} / the earlier of the times {clock.bare} and {late.bare} / {clock.bare} or {late.bare}, print the earlier one / print whichever of {clock.bare} and {late.bare} comes first in the day / what comes first, {late.bare} or {clock.bare} / compare {late.bare} and {clock.bare} and print the earlier time
    print(min({clock}, {late}))
twelve_to_24
    # {am.bare} in 24 hour time / write {am.bare} as a 24 hour clock time / convert {am} to 24 hours / print {am.bare} without am or pm, in 24 hour format / what is {am.bare} on a 24 hour clock / turn {am} into HH:MM with 24 hours
    # + from datetime import datetime
    print(datetime.strptime({am}, "%I:%M %p").strftime("%H:%M"))
to_twelve
    # {clock.bare} with am or pm / write {clock.bare} as a 12 hour time / convert {clock} to 12 hours with am or pm / print {clock.bare} in 12 hour format with AM or PM / what is {clock.bare} on a 12 hour clock, am or pm included / turn {clock} into a time with AM or PM
    # + from datetime import datetime
    print(datetime.strptime({clock}, "%H:%M").strftime("%I:%M %p"))
every_some
    # print the time every {pause} minutes from {early.bare} on, {k} times / {k} times from {early.bare}, {pause} minutes apart, one per line / a bus goes every {pause} minutes from {early.bare}: print the first {k} times / starting at {early.bare}, show {k} times, each {pause} minutes later / list {k} clock times from {early.bare} in steps of {pause} minutes / from {early.bare} every {pause} minutes, {k} lines
    # + from datetime import datetime, timedelta
    moment = datetime.strptime({early}, "%H:%M")
    for _ in range({k}):
        print(moment.strftime("%H:%M"))
        moment += timedelta(minutes={pause})
moment_plus
    # {moment.bare} plus {h} hours / add {h} hours to {moment.bare} / what is {h} hours after {moment.bare} / the date and time {h} hours later than {moment.bare} / print {moment.bare} moved {h} hours forward / it is {moment.bare}, what is it {h} hours from then
    # + from datetime import datetime, timedelta
    print(datetime.fromisoformat({moment}) + timedelta(hours={h}))
moment_keep
    # let {left} be the date and time {moment.bare} / {left} is {moment.bare}, as a datetime / read {moment} as a datetime and call it {left} / turn {moment} into a datetime {left} / store the moment {moment.bare} in {left} as a datetime / make a datetime {left} from {moment}
    # > {left}
    # + from datetime import datetime
    {left} = datetime.fromisoformat({moment})
hm_to_minutes
    # {h} hours and {mi} minutes in minutes / how many minutes are {h} hours and {mi} minutes / turn {h} h {mi} min into minutes / {h} hours {mi} minutes, how many minutes is that / print {h} hours and {mi} minutes as minutes / convert {h} hours and {mi} minutes to minutes
    print({h} * 60 + {mi})
hm_to_minutes_keep
    # let {total} be {h} hours and {mi} minutes in minutes / {total} is {h} hours and {mi} minutes, counted in minutes / keep {h} h {mi} min as minutes in {total} / {h} hours and {mi} minutes, as minutes, call it {total} / store the minutes of {h} hours and {mi} minutes in {total} / turn {h} hours {mi} minutes into minutes and name that {total}
    # > {total}
    {total} = {h} * 60 + {mi}
hms_to_seconds
    # {h} hours, {mi} minutes and {se} seconds in seconds / how many seconds are {h} hours {mi} minutes {se} seconds / {h} h {mi} min {se} s as seconds / turn {h} hours, {mi} minutes and {se} seconds into seconds / print {h}:{mi}:{se} (hours, minutes, seconds) in seconds / seconds in {h} hours, {mi} minutes and {se} seconds
    print({h} * 3600 + {mi} * 60 + {se})
days_hours
    # {k} days and {h} hours in hours / how many hours are {k} days and {h} hours / turn {k} days {h} hours into hours / {k} days and {h} hours, how many hours is that / print {k} days plus {h} hours as hours / convert {k} days and {h} hours to hours
    print({k} * 24 + {h})
half_hours
    # {worked.bare} hours in seconds, rounded to a whole number / how many seconds are {worked.bare} hours, as a rounded whole number / turn {worked.bare} hours into whole seconds, rounded / print {worked.bare} hours as seconds, rounded to an integer / convert {worked.bare} h to seconds and round / {worked.bare} hours: seconds please, rounded
    print(round({worked} * 3600))
hm_decimal
    # {h} hours and {mi} minutes as decimal hours, 2 decimals / {h} h {mi} min in hours, rounded to two decimals / write {h} hours {mi} minutes as a decimal number of hours, rounded to 2 places / how many hours are {h} hours and {mi} minutes, two decimals / {h}:{mi} in decimal hours, rounded to 2 digits / print {h} hours and {mi} minutes in hours, with 2 decimals, rounded
    print(round({h} + {mi} / 60, 2))
add_durations
    # {h} hours {mi} minutes and {h2} hours {mi2} minutes together / add {h} h {mi} min and {h2} h {mi2} min / how long are {h} hours {mi} minutes plus {h2} hours {mi2} minutes / print the sum of the durations {h} h {mi} min and {h2} h {mi2} min / first {h} hours {mi} minutes, then {h2} hours {mi2} minutes: how long in all / total time of {h} hours {mi} minutes and {h2} hours {mi2} minutes
    # + from datetime import timedelta
    print(timedelta(hours={h}, minutes={mi}) + timedelta(hours={h2}, minutes={mi2}))
seconds_hms
    # {seconds} seconds as hours, minutes and seconds / how long are {seconds} seconds, as a timedelta / print {seconds} seconds as a duration like 1:23:45 / turn {seconds} seconds into h:mm:ss / write {seconds} seconds as a time span / {seconds} seconds in readable form, with hours and minutes
    # + from datetime import timedelta
    print(timedelta(seconds={seconds}))
seconds_ms
    # {short} seconds as minutes:seconds, seconds with two digits / write {short} seconds like 3:05 / {short} seconds in the form m:ss / print {short} seconds as minutes and two digit seconds with a colon / a song has {short} seconds, show that as m:ss / turn {short} seconds into minutes:seconds, like 3:05
    minutes, seconds = divmod({short}, 60)
    print(f"{minutes}:{seconds:02d}")
track_seconds
    # {track} is minutes:seconds, how many seconds is that / a song of {track} in seconds / turn {track} (minutes and seconds) into seconds / how many seconds are in {track}, minutes before the colon / print the track length {track} in seconds / {track}, m:ss, as seconds
    minutes, seconds = {track}.split(":")
    print(int(minutes) * 60 + int(seconds))
lengths_total
    # videos of {lengths.and_items} minutes, how many hours and minutes in all / {lengths.and_items} minutes together, in hours and minutes / add up {lengths.items} minutes and print hours and minutes / total of {lengths} minutes as hours and minutes / i practiced {lengths.and_items} minutes, how many hours and minutes is that / print the sum of the minutes {lengths.items} as hours and minutes
    total = sum({lengths})
    print(total // 60, total % 60)
thousands
    # format {big.bare} with thousands separators / {big.bare} with commas between the thousands / write {big.bare} with a comma after every three digits / print {big.bare} with thousands commas / put commas into the number {big.bare} / {big.bare} in readable form, thousands separated by commas
    print(f"{{big}:,}")
thousands_money
    # {big.bare} with commas and 2 decimals / write {big.bare} as money, thousands commas and two decimals / print {big.bare} with thousands separators and exactly two decimals / format {big.bare} with commas and two digits after the point / {big.bare} as an amount: commas between thousands, 2 decimals / show the sum {big.bare} with comma separators and 2 decimals
    print(f"{{big}:,.2f}")
thousands_spaces
    # {whole} with spaces between the thousands / write {whole} with a space every three digits / print {whole} with spaces as thousands separators / {whole}: separate the thousands by spaces / format {whole} like 1 234 567 / put spaces into the number {whole}, three digits each
    print(f"{{whole}:,}".replace(",", " "))
thousands_keep
    # let {text} be {whole} with thousands commas / {text} is the number {whole} as text with commas / format {whole} with thousands separators and keep it as {text} / store {whole}, written with commas, in {text} / write {whole} with a comma every three digits and call the string {text} / {text} = {whole} with comma separators
    # > {text}
    {text} = f"{{whole}:,}"
two_decimals
    # write {long.bare} with two decimals / print {long.bare} with exactly 2 decimals / {long.bare} formatted to 2 decimals / show {long.bare} with two digits after the point / format {long.bare} with 2 decimal places / {long.bare} as text with two decimals
    print(f"{{long}:.2f}")
scientific
    # {whole} in scientific notation with 2 decimals / write {whole} like 1.23e+04 / print {whole} in e notation, two decimals / {whole} as a power of ten with 2 decimals, e notation / scientific form of {whole}, two digits after the point / format {whole} in scientific notation, 2 decimals
    print(f"{{whole}:.2e}")
as_percent
    # {share.bare} as a percentage with one decimal / write {share.bare} in percent, 1 decimal, with the % sign / print {share.bare} as percent with one decimal / {share.bare} in percent format, one digit after the point / show the share {share.bare} as a percentage, one decimal / format {share.bare} as a percentage with 1 decimal
    print(f"{{share}:.1%}")
percent_text
    # {percent_text} as a number between 0 and 1 / turn the text {percent_text} into a fraction / read {percent_text} and print it as a decimal, 100% being 1 / convert {percent_text} to a float, 100% is 1 / the string {percent_text} as a share of one / what is {percent_text} as a decimal number
    print(float({percent_text}.rstrip("%")) / 100)
dollars_text
    # turn {dollars} into a number / read the amount {dollars} as a float / {dollars} as a plain number, without the dollar sign and the commas / parse the price {dollars} and print the number / strip the $ and commas from {dollars} and print it as a float / what number is written as {dollars}
    print(float({dollars}.replace("$", "").replace(",", "")))
as_dollars
    # write {big.bare} as dollars with commas and cents / print {big.bare} with a dollar sign, commas and two decimals / {big.bare} as a dollar amount like $1,234.50 / format {big.bare} as money: $ in front, thousands commas, 2 decimals / show {big.bare} in dollars, like $1,234.50 / turn {big.bare} into text like $1,234.50
    print(f"${{big}:,.2f}")
receipt_sum
    # add up the prices {receipt.and_items}, rounded to cents / total of {receipt}, to two decimals / sum of {receipt.items} as a number, rounded to 2 decimals / how much are {receipt.and_items} together? round to cents / the receipt says {receipt.and_items}; print the sum, rounded to cents / read the amounts {receipt} and print their total rounded to 2 decimals
    print(round(sum(float(price.strip("$")) for price in {receipt}), 2))
percent_keep
    # let {tax} be {p.bare} percent of {amount} / {tax} is {p.bare}% of {amount} / keep {p.bare} percent of {amount} as {tax} / store {p.bare}% of {amount} in {tax} / how much is {p.bare} percent of {amount}? call it {tax} / calculate {p.bare}% of {amount}, name {tax}
    # > {tax}
    {tax} = {amount} * {p} / 100
percent_change
    # from {amount} to {amount2}, how many percent change is that, rounded to 1 decimal / percentage change from {amount} to {amount2}, one decimal, rounded / the price went from {amount} to {amount2}: change in percent, rounded to 1 decimal / by how many percent is {amount2} different from {amount}? round to one decimal / print the change from {amount} to {amount2} in percent, rounded to one decimal / {amount} before, {amount2} after: percent change to 1 decimal, rounded
    print(round(({amount2} - {amount}) / {amount} * 100, 1))
percent_up
    # {amount} plus {p.bare} percent, rounded to 2 decimals / increase {amount} by {p.bare}% and round to 2 decimals / {p.bare} percent more than {amount}, to two decimals / what is {amount} after a raise of {p.bare}%, rounded to 2 decimals / {amount} grows by {p.bare} percent: print it rounded to two decimals / raise {amount} by {p.bare} percent, two decimals, rounded
    print(round({amount} * (1 + {p} / 100), 2))
percent_down
    # {amount} minus {p.bare} percent, rounded to 2 decimals / lower {amount} by {p.bare}% and round to 2 decimals / {p.bare} percent less than {amount}, to two decimals / what is left of {amount} after a loss of {p.bare}%, rounded to 2 decimals / {amount} shrinks by {p.bare} percent: print it rounded to two decimals / take {p.bare} percent off {amount}, two decimals, rounded
    print(round({amount} * (1 - {p} / 100), 2))
before_discount
    # a {thing.bare} costs {price.bare} after {p.bare} percent off, what was the price before, rounded to cents / {price.bare} is the price with a discount of {p.bare}%: the old price rounded to cents / with {p.bare}% off i pay {price.bare}, original price to the cent / what did the {thing.bare} cost before the {p.bare} percent discount if it is {price.bare} now, rounded to cents / undo a {p.bare} percent discount that led to {price.bare}, rounded to 2 decimals / print the price before {p.bare} percent off, it is {price.bare} now, rounded to cents
    print(round({price} / (1 - {p} / 100), 2))
net_price
    # {price.bare} includes {p.bare} percent tax, what is it without, rounded to cents / price without tax of {price.bare}, {p.bare}% is in it, rounded to cents / take the {p.bare}% tax out of {price.bare}, to the cent / net price of a {thing.bare} for {price.bare} with {p.bare} percent tax included, rounded to cents / how much is {price.bare} before the {p.bare} percent tax was added, rounded to 2 decimals / print {price.bare} without the {p.bare}% tax it contains, rounded to cents
    print(round({price} / (1 + {p} / 100), 2))
shares
    # {votes.and_items} as percent of their total, rounded to whole numbers / what percentage of the sum is each of {votes.and_items}, rounded, as a list / shares of {votes} in percent, rounded to integers / votes are {votes.and_items}: percent for each, rounded, as a list / turn {votes} into percentages of the total, rounded to whole percent / print each of {votes} as a rounded percentage of all together, in a list
    votes = {votes}
    print([round(n / sum(votes) * 100) for n in votes])
ratio
    # split {amount} in the ratio {part} to {part2}, rounded to 2 decimals / divide {amount} {part} : {part2} and print both shares, rounded to cents / share {amount} as {part} to {part2}, both parts rounded to 2 decimals / {amount} is split {part} to {part2}: print the two amounts, two decimals, rounded / two people share {amount} in the ratio {part}:{part2}, how much each, rounded to cents / what are the shares when {amount} is divided {part} to {part2}, rounded to 2 decimals
    unit = {amount} / ({part} + {part2})
    print(round({part} * unit, 2), round({part2} * unit, 2))
pay
    # i work {worked.bare} hours at {wage.bare} an hour, what do i earn, rounded to cents / pay for {worked.bare} hours at {wage.bare} per hour, to the cent / {worked.bare} hours times {wage.bare} an hour, rounded to 2 decimals / {wage.bare} per hour for {worked.bare} hours: how much is it, rounded to cents / print the wage for {worked.bare} h at {wage.bare}, rounded to cents / what do {worked.bare} hours of work cost at {wage.bare} each, rounded to cents
    print(round({worked} * {wage}, 2))
pay_keep
    # let {salary} be {worked.bare} hours at {wage.bare} an hour / {salary} is {wage.bare} per hour for {worked.bare} hours / {worked.bare} hours at {wage.bare} each, keep it as {salary} / store the pay for {worked.bare} hours at {wage.bare} per hour in {salary} / i get {wage.bare} an hour and work {worked.bare} hours, call that {salary} / compute {salary} from {worked.bare} hours and {wage.bare} per hour
    # > {salary}
    {salary} = {worked} * {wage}
monthly
    # {amount} a year, how much is that a month, rounded to cents / {amount} per year in months, rounded to 2 decimals / a yearly fee of {amount}, what is it per month, to the cent / print the monthly part of {amount} a year, rounded to cents / i earn {amount} in a year: per month, rounded to 2 decimals / divide a year's {amount} into months and round to cents
    print(round({amount} / 12, 2))
exchange
    # one euro is {euro_rate.bare} dollars, how many dollars are {amount} euros, rounded to cents / {amount} euros in dollars at {euro_rate.bare}, to the cent / change {amount} euros into dollars, {euro_rate.bare} dollars a euro, rounded to cents / how much is {amount} euros in dollars if a euro costs {euro_rate.bare}, rounded to 2 decimals / at {euro_rate.bare} dollars per euro, print {amount} euros in dollars, rounded to cents / dollars for {amount} euros, rate {euro_rate.bare}, two decimals, rounded
    print(round({amount} * {euro_rate}, 2))
exchange_back
    # one euro is {euro_rate.bare} dollars, how many euros are {amount} dollars, rounded to cents / {amount} dollars in euros when a euro costs {euro_rate.bare} dollars, to the cent / change {amount} dollars into euros, {euro_rate.bare} dollars a euro, rounded to cents / how many euros do i get for {amount} dollars at {euro_rate.bare} dollars per euro, rounded to 2 decimals / at {euro_rate.bare} dollars per euro, print {amount} dollars in euros, rounded to cents / euros for {amount} dollars, a euro is {euro_rate.bare} dollars, two decimals, rounded
    print(round({amount} / {euro_rate}, 2))
cents_text
    # {cents} cents as euros and cents / how many euros and cents are {cents} cents / split {cents} cents into euros and cents / print {cents} cents as whole euros and the cents left / {cents} cents: the euros, then the cents / turn {cents} cents into euros and remaining cents
    print({cents} // 100, {cents} % 100)
notes
    # how many {note} euro notes are in {amount} and what is left / {amount} in notes of {note}, and the rest / pay {amount} with {note} euro notes: how many, and what remains / print how many times {note} fits into {amount} euros and the rest / {amount} euros as {note} euro notes, number and remainder / how many notes of {note} make up {amount}, and how much is left over
    print({amount} // {note}, {amount} % {note})
price_per
    # {k} kg cost {price.bare}, what is one kg, rounded to cents / price per kilo when {k} kilos are {price.bare}, to the cent / {price.bare} for {k} kg, per kg please, rounded to 2 decimals / i paid {price.bare} for {k} kg: print the price of one kg, rounded to cents / one of {k} pieces for {price.bare} together, rounded to cents / {k.word} tickets cost {price.bare} in all, how much is one, rounded to cents
    print(round({price} / {k}, 2))
cheaper
    # which is cheaper per piece, {k} for {price.bare} or {part2} for {price2.bare}? print first or second / is {k} for {price.bare} cheaper each than {part2} for {price2.bare}: print first, otherwise second / {k} pieces cost {price.bare}, {part2} pieces {price2.bare}; print first if the first offer is cheaper per piece, else second / compare {k} for {price.bare} with {part2} for {price2.bare}, per piece, and print first or second / first offer {k} for {price.bare}, second {part2} for {price2.bare}: print which one is cheaper each, first or second
    # better buy per piece, {k} for {price.bare} (first) or {part2} for {price2.bare} (second), print the word
    print("first" if {price} / {k} < {price2} / {part2} else "second")
feet_inches
    # {feet} feet {inches} inches in cm, rounded to one decimal / how many centimeters are {feet} feet and {inches} inches, rounded to 1 decimal / i am {feet} feet {inches} tall, in cm with one decimal, rounded / convert {feet} ft {inches} in to centimeters, 1 decimal, rounded / print {feet} feet {inches} inches as cm, rounded to 1 decimal / {feet}'{inches} in centimeters, to one decimal, rounded
    print(round(({feet} * 12 + {inches}) * 2.54, 1))
kilos_grams
    # {kg} kg {grams} g in grams / how many grams are {kg} kilos and {grams} grams / {kg} kg and {grams} g as grams / turn {kg} kilograms {grams} grams into grams / print {kg} kg {grams} g in g / weight of {kg} kg plus {grams} g, in grams
    print({kg} * 1000 + {grams})
km_meters
    # {km} km {meters} m in meters / how many meters are {km} kilometers and {meters} meters / {km} km and {meters} m as meters / i walked {km} km and {meters} meters, in meters please / print {km} km {meters} m in m / turn {km} kilometers plus {meters} meters into meters
    print({km} * 1000 + {meters})
consumption
    # {liters.bare} liters for {driven} km, how many liters per 100 km, rounded to 1 decimal / fuel use per 100 km: {driven} km with {liters.bare} liters, one decimal, rounded / the car took {liters.bare} liters on {driven} km; liters per 100 km to one decimal, rounded / print the consumption per 100 km for {liters.bare} l on {driven} km, rounded to 1 decimal / i drove {driven} km and used {liters.bare} liters, what is that on 100 km, rounded to one decimal / {driven} km, {liters.bare} liters: liters per hundred km, 1 decimal, rounded
    print(round({liters} / {driven} * 100, 1))
bottles
    # how many bottles of {bottle.bare} liters do i need for {amount} liters / {amount} liters in bottles of {bottle.bare} l, number of bottles rounded up / bottles needed for {amount} liters if one holds {bottle.bare} / fill {amount} liters into {bottle.bare} liter bottles: how many are needed, the last may not be full / print how many {bottle.bare} liter bottles {amount} liters take, rounded up / {amount} l of juice and bottles of {bottle.bare} l, how many bottles, round up
    # + import math
    print(math.ceil({amount} / {bottle}))
kmh_ms
    # {driven} km/h in meters per second, rounded to 2 decimals / how many meters per second are {driven} km per hour, to two decimals, rounded / convert {driven} km/h to m/s, rounded to 2 decimals / print {driven} kilometers per hour as m/s with 2 decimals, rounded / {driven} km/h is how fast in m/s? round to two decimals / speed {driven} km/h in m/s, 2 decimals, rounded
    print(round({driven} / 3.6, 2))
bmi
    # body mass index for {mass} kg and {height.bare} m, rounded to 1 decimal / bmi of someone with {mass} kg at {height.bare} m, one decimal, rounded / {mass} kg, {height.bare} m tall: bmi to one decimal, rounded / weight {mass} kg, height {height.bare} m, print the bmi rounded to 1 decimal / what is the bmi for {height.bare} m and {mass} kg, rounded to one decimal / compute the bmi with {mass} kilos and {height.bare} meters, round to 1 decimal
    print(round({mass} / {height} ** 2, 1))
fractions
    # {top}/{under} plus {top2}/{under2} as a fraction / add the fractions {top}/{under} and {top2}/{under2} / what is {top}/{under} + {top2}/{under2}, as a fraction / print the exact sum of {top}/{under} and {top2}/{under2} / {top}/{under} and {top2}/{under2} together, as a fraction in lowest terms / sum of the fractions {top}/{under} and {top2}/{under2} please
    # + from fractions import Fraction
    print(Fraction({top}, {under}) + Fraction({top2}, {under2}))
fraction_decimal
    # {top}/{under} as a decimal, rounded to 3 places / write {top}/{under} with 3 decimals, rounded / how much is the fraction {top}/{under} as a decimal number, 3 decimals, rounded / print {top} over {under} rounded to three decimals / {top}/{under} in decimals, to 3 places, rounded / the fraction {top}/{under}, decimal form, rounded to 3
    print(round({top} / {under}, 3))
exact_sum
    # {exact1.bare} plus {exact2.bare} exactly, with Decimal / add {exact1.bare} and {exact2.bare} as Decimals / exact sum of {exact1.bare} and {exact2.bare}, use decimal / print {exact1.bare} + {exact2.bare} without float errors, with Decimal / use Decimal to add {exact1.bare} to {exact2.bare} / what is {exact1.bare} and {exact2.bare} together, in Decimal
    # + from decimal import Decimal
    print(Decimal("{exact1.bare}") + Decimal("{exact2.bare}"))
to_hundreds
    # round {whole} to the nearest hundred / {whole} rounded to hundreds / print {whole} to the closest 100 / {whole}, rounded so that it ends in two zeros / what is {whole} to the nearest 100 / to hundreds please: round {whole}
    print(round({whole}, -2))
up_to_five
    # round {amount} up to the next multiple of {note} / the smallest multiple of {note} that is at least {amount} / {amount} rounded up to a multiple of {note} / print the first multiple of {note} that is not below {amount} / next multiple of {note} from {amount} on, itself included / i have {amount} and pay only in {note}s: round it up to a multiple of {note}
    # + import math
    print(math.ceil({amount} / {note}) * {note})
lose_value
    # a car worth {whole} loses {p.bare} percent a year, print its value after each of {k} years, rounded to cents / {whole} gets {p.bare}% less every year: print it for {k} years, rounded to 2 decimals / start with {whole}, take off {p.bare} percent {k} times and print it each time, rounded to cents / for {k} years {whole} shrinks by {p.bare}% a year, show every year's value, two decimals, rounded
    # print what is left of {whole} after each of {k} years at minus {p.bare} percent, rounded to cents / value {whole}, minus {p.bare} percent per year: show {k} years, one per line, rounded to cents
    value = {whole}
    for _ in range({k}):
        value *= 1 - {p} / 100
        print(round(value, 2))
"""
statements(d, STATEMENTS, SLOTS)

STORIES = """
trip_story(dt, style)
    # * 2
    # + from datetime import date
    # we leave on {told.bare}, keep that date as {trip} / {trip} is {told.bare} / let {trip} be the date {told.bare} / the trip begins on {told.bare}: call the date {trip} / make a date {trip}, {told.bare}
    {trip} = date({ymd.bare})
    # + from datetime import timedelta
    # we come back {days} days later, keep that as {back} / {back} is {days} days after it / let {back} be {days} days later / add {days} days and call the date {back} / the {back} is {days} days after that
    {back} = {trip} + timedelta(days={days})
    # print it / which date is that / show the {back} / what is the {back}
    print({back})
    # ?
    # what weekday is it / which day of the week is that / print the weekday of the {back} / name of that weekday please / and is it a monday or what
    print({back}.strftime("%A"))
    # ?
    # write it with dots, day first / print it as DD.MM.YYYY / and in the form DD.MM.YYYY / the {back} as day.month.year please
    print({back}.strftime("%d.%m.%Y"))
meeting_story
    # * 2
    # + from datetime import datetime
    # the meeting begins at {early.bare}, keep it as start / start is the time {early.bare} / let start be {early.bare}, as a time / read {early} as a time and call it start
    start = datetime.strptime({early}, "%H:%M")
    # + from datetime import timedelta
    # it takes {add} minutes, keep the end as end / let end be {add} minutes later / end is {add} minutes after that / add {add} minutes and call it end
    end = start + timedelta(minutes={add})
    # when is it over / print the end as hours and minutes / what time is that / show end like 10:45
    print(end.strftime("%H:%M"))
    # ?
    # and with {pause} minutes more / what time is it {pause} minutes after the end / print the time {pause} minutes later than that / {pause} minutes after end, what time is it
    print((end + timedelta(minutes={pause})).strftime("%H:%M"))
deadline_story(dt, gap)
    # * 2
    # + from datetime import date
    # today is {iso.bare} and the {due} is {iso2.bare}, keep both as today and {due} / let today be {iso.bare} and {due} {iso2.bare}, as dates / today = {iso.bare}, {due} = {iso2.bare}, both dates / we have {iso.bare}, call it today; {due} is {iso2.bare}
    today = date.fromisoformat({iso})
    {due} = date.fromisoformat({iso2})
    # how many days are left / days until the {due} / print the days from today to the {due} / how long do i have, in days / count the days in between
    print(({due} - today).days)
    # ?
    # how many full weeks is that / and in whole weeks / print it in full weeks / weeks please, whole ones
    print(({due} - today).days // 7)
    # + from datetime import timedelta
    # move the {due} {weeks} weeks back into the future / put the {due} off by {weeks} weeks / the {due} is {weeks} weeks later now / shift the {due} by {weeks} weeks, later
    {due} += timedelta(weeks={weeks})
    # print the new one / which date is it now / show the {due} / what is the {due} now
    print({due})
price_story
    # * 2
    # {x} is {price.bare} / the {thing.bare} costs {price.bare}, call it {x} / let {x} be {price.bare} / keep the price {price.bare} as {x} / {x} = {price.bare}
    {x} = {price}
    # raise it by {p.bare} percent / add {p.bare}% / put {p.bare} percent on top / increase {x} by {p.bare}% / {p.bare} percent more please
    {x} *= 1 + {p} / 100
    # print it with two decimals / show it with exactly 2 decimals / how much is it now, with 2 decimals / {x} with two digits after the point please
    print(f"{{x}:.2f}")
    # ?
    # and for {k} of them, with two decimals / {k} times that, 2 decimals / what do {k} cost, with two decimals / print {k.word} times {x} with exactly two decimals
    print(f"{{k} * {x}:.2f}")
duration_story
    # * 2
    # {total} is {h} hours and {mi} minutes in minutes / let {total} be {h} hours {mi} minutes, as minutes / keep {h} h {mi} min as minutes in {total} / i ran {h} hours and {mi} minutes, put the minutes in {total}
    {total} = {h} * 60 + {mi}
    # {mi2} minutes more / add {mi2} minutes / another {mi2} minutes / and {mi2} minutes on top
    {total} += {mi2}
    # print hours and minutes / how many hours and minutes is that / show it as hours and minutes / split it into hours and minutes and print both
    print({total} // 60, {total} % 60)
    # ?
    # and in seconds / how many seconds is that / print it in seconds / the same in seconds please
    print({total} * 60)
birthday_story(dt, style)
    # * 2
    # + from datetime import date
    # my {birthday} is {told.bare} / i was born on {told.bare}, keep it as {birthday} / let {birthday} be the date {told.bare} / {birthday} = {told.bare}, a date / store {told.bare} as {birthday}
    {birthday} = date({ymd.bare})
    # which weekday was that / print the weekday of it / what day of the week is it / name the day of the week please
    print({birthday}.strftime("%A"))
    # + from datetime import timedelta
    # when am i 10000 days old / print the date 10000 days after it / which date is 10000 days later / 10000 days after that, what is the date
    print({birthday} + timedelta(days=10000))
    # ?
    # which day of the year is it / its number in the year, from 1 / print the day of the year / day number within the year please
    print({birthday}.timetuple().tm_yday)
wage_story
    # * 2
    # {salary} is {worked.bare} hours at {wage.bare} an hour / i work {worked.bare} hours for {wage.bare} each, keep the pay as {salary} / let {salary} be {worked.bare} times {wage.bare} / {worked.bare} hours at {wage.bare} per hour, call it {salary}
    {salary} = {worked} * {wage}
    # take {p.bare} percent tax off / {p.bare}% go to tax, subtract them / minus {p.bare} percent / lower it by {p.bare}%
    {salary} *= 1 - {p} / 100
    # what is left, rounded to cents / print it rounded to 2 decimals / how much do i get, to the cent / show the {salary}, two decimals, rounded
    print(round({salary}, 2))
    # ?
    # and in {k} weeks like that, rounded to cents / {k} times as much, rounded to cents / {k.word} such weeks, rounded to 2 decimals / what are {k} of those, rounded to cents
    print(round({salary} * {k}, 2))
"""
stories(d, STORIES, SLOTS)
