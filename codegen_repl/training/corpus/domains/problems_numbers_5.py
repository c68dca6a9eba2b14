"""Stories of small classes, dates, times, shapes and averages, over several turns (see problems_numbers)."""

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.domains.problems_numbers import SLOTS, d, mark, named, vary

STORIES = """
lap_counter
    # write a class {cl_Counter} with a value that starts at 0 and a step, which is 1 unless something else is given / define {cl_Counter}: __init__ takes step, 1 by default, and stores it; value is 0 / a {cl_Counter} has a step (optional, 1) and a value, at first 0 / create the class {cl_Counter} that keeps an optional step=1 and sets value to 0
    class {cl_Counter}:
        def __init__(self, step=1):
            self.step = step
            self.value = 0
    # add the methods press, which raises value by step and returns the new value, and reset, which sets it to 0 / it needs press() (value goes up by step and is returned) and reset() (value becomes 0 again) / extend it: press adds step to value and gives value back, reset puts value back to zero / give {cl_Counter} two methods, press to go one step up and return the value, and reset to start again at 0
    class {cl_Counter}:
        def __init__(self, step=1):
            self.step = step
            self.value = 0

        def press(self):
            self.value += self.step
            return self.value

        def reset(self):
            self.value = 0
    # make {o_ones} with the default and {o_jumps} with a step of {k} / {o_ones} is a counter without arguments, {o_jumps} one with step {k} / create two of them: {o_ones} (nothing given) and {o_jumps} (step {k}) / let {o_ones} be a plain one and let {o_jumps} go up by {k}
    {o_ones} = {cl_Counter}()
    {o_jumps} = {cl_Counter}({k})
    # press {o_ones} {m} times; press {o_jumps} too whenever the new value of {o_ones} is a multiple of {k2} / {m} times, press {o_ones}, and if its value is then divisible by {k2}, press {o_jumps} as well / loop {m} times: press {o_ones} and, when what it returns can be divided by {k2}, also {o_jumps} / in a loop of {m} rounds {o_ones} is pressed each time and {o_jumps} only if {k2} divides the value that {o_ones} now has
    for _ in range({m}):
        if {o_ones}.press() % {k2} == 0:
            {o_jumps}.press()
    # reset {o_ones} / set {o_ones} back to zero / start {o_ones} again with its method / {o_ones} should be reset
    {o_ones}.reset()
    # print the values of both / show the value of {o_ones} and that of {o_jumps} / output both values, {o_ones} first / print {o_ones}'s value, then {o_jumps}'s
    print({o_ones}.value, {o_jumps}.value)
plate_stack
    # make a class {cl_Stack} with an empty list items and a limit that is passed in / write {cl_Stack}: the constructor takes limit; items is an empty list / a {cl_Stack} stores a limit (argument) and items, a list with nothing in it / define the class {cl_Stack}, whose objects have a given limit and an empty list called items
    class {cl_Stack}:
        def __init__(self, limit):
            self.limit = limit
            self.items = []
    # now push(item), which appends and returns True unless the limit is reached, then it returns False, and pop(), which takes off the last item, or gives None if there is none / add push: with fewer than limit items it appends item and returns True, otherwise False. add pop: the last item is removed and returned, None when empty / it should have push and pop. a full one refuses a push with False, else the item goes on top and True comes back; pop returns the top item, and None for an empty one / extend {cl_Stack} by push(item) (True if there was room, False if not) and pop() (removes and returns the top, or returns None if nothing is there)
    class {cl_Stack}:
        def __init__(self, limit):
            self.limit = limit
            self.items = []

        def push(self, item):
            if len(self.items) >= self.limit:
                return False
            self.items.append(item)
            return True

        def pop(self):
            return self.items.pop() if self.items else None
    # create {o_pile} with room for {few} / {o_pile} is a new one with the limit {few} / let {o_pile} be an object that holds at most {few} items / make an object {o_pile}, limit {few}
    {o_pile} = {cl_Stack}({few})
    # push the numbers {nums} in turn and count how many are refused, as refused / refused starts at 0; push each of {nums} on {o_pile} and add 1 whenever the answer is False / try to push all of {nums}, counting the failed ones in refused / how many of {nums} do not fit when they are pushed one by one? call it refused
    {x_refused} = 0
    for number in {nums}:
        if not {o_pile}.push(number):
            {x_refused} += 1
    # take two items off, last and before, and find their difference: last minus before / pop twice, first into last and then into before; difference is last less before / get the top two with pop as last and before, in this order, then subtract before from last and keep the difference / pop last, then pop before, and let difference be last minus before
    {x_last} = {o_pile}.pop()
    {x_before} = {o_pile}.pop()
    {x_difference} = {x_last} - {x_before}
    # print refused, the difference and the items / show how many were refused, then the difference, then what the pile holds now / output refused, difference and the remaining items / print the three: refused, difference and {o_pile}'s items
    print({x_refused}, {x_difference}, {o_pile}.items)
fuel_tank
    # a class {cl_Car} takes size and usage (litres per 100 km); fuel equals size at first and driven is 0 / define {cl_Car} with size and usage as arguments. both are stored, the fuel starts full, driven starts at 0 / write the class {cl_Car}: __init__(size, usage) stores them, sets fuel to size and driven to 0 / make {cl_Car}, whose objects know their tank size, their usage per 100 km, the fuel (full in the beginning) and the km driven (none)
    class {cl_Car}:
        def __init__(self, size, usage):
            self.size = size
            self.usage = usage
            self.fuel = size
            self.driven = 0
    # write a function {fn_drive}(car, km): if the fuel is enough, subtract km times usage over 100 and add km to driven, otherwise change nothing; return whether it was enough / {fn_drive} takes car and km and says if the trip was possible: the fuel needed is km times usage over 100; only if there is that much, take it off and count the km / define {fn_drive} with car and km. need is km * usage over 100; with too little fuel it returns False, else fuel drops by need, driven grows by km and it returns True / i want {fn_drive}(car, km), which uses up the fuel for the km and raises driven, but returns False without doing anything when the fuel does not suffice, and True otherwise
    def {fn_drive}(car, km):
        need = km * car.usage / 100
        if need > car.fuel:
            return False
        car.fuel -= need
        car.driven += km
        return True
    # {o_car} has a tank of {m} and uses {k} / create {o_car} with size {m} and usage {k} / make a car {o_car}: size {m}, usage {k} / let {o_car} be a car for {m} litres that needs {k} of them for 100 km
    {o_car} = {cl_Car}({m}, {k})
    # drive it the distances {nums}; before a trip that fails, fill it up (fuel = size) and count a stop, then try that trip once more / for each km in {nums} call the function, and if it returns False, set the fuel back to the size, add 1 to stops and call it again for the same km / go through {nums}: try to drive, and when that is impossible, refuel to the full size, count the stop in stops and try again / stops is 0. drive all of {nums} in order, and whenever the fuel does not suffice, fill the tank, count one stop and repeat the trip a single time
    {x_stops} = 0
    for km in {nums}:
        if not {fn_drive}({o_car}, km):
            {o_car}.fuel = {o_car}.size
            {x_stops} += 1
            {fn_drive}({o_car}, km)
    # print the km driven, the fuel rounded to {places} decimals and the stops / show driven, then fuel with {places} decimals by rounding, then stops / output how far {o_car} came, what fuel is left (rounded to {places} places) and how often it stopped / print {o_car}'s driven, its fuel rounded to {places} decimals, and stops
    print({o_car}.driven, round({o_car}.fuel, {places}), {x_stops})
lift_rides
    # write a class {cl_Lift} with a top floor that is given, the current floor 0 and moved 0 / {cl_Lift} takes top; floor and moved both start at 0 / define a class {cl_Lift}: constructor argument top, attributes top, floor (0) and moved (0) / create {cl_Lift}, which stores top and begins on floor 0 with moved 0
    class {cl_Lift}:
        def __init__(self, top):
            self.top = top
            self.floor = 0
            self.moved = 0
    # give it go(floor): floors below 0 or above top are ignored, otherwise moved grows by the distance and the lift is there / add a method go that takes floor; unless it lies outside 0 to top, add the number of floors passed to moved and set the new floor / extend it with go(floor), which does nothing for an impossible floor (negative or over top), else adds the absolute difference to moved and changes floor / it needs go(floor) too. a floor from 0 to top is taken on: moved rises by how far it is, floor is updated; others change nothing
    class {cl_Lift}:
        def __init__(self, top):
            self.top = top
            self.floor = 0
            self.moved = 0

        def go(self, floor):
            if 0 <= floor <= self.top:
                self.moved += abs(floor - self.floor)
                self.floor = floor
    # {o_lift} serves floors up to {m} / make {o_lift} with top {m} / create a lift {o_lift} whose top floor is {m} / let {o_lift} be an object of it, top {m}
    {o_lift} = {cl_Lift}({m})
    # send it to every floor in {nums}, and back to 0 at the end / go to each of {nums} in turn, then to floor 0 / call go for all of {nums} and finally for 0 / let it visit {nums.and_items} one after the other and return to 0 afterwards
    for floor in {nums}:
        {o_lift}.go(floor)
    {o_lift}.go(0)
    # print how far it moved / show moved / output the floors it passed in total / print {o_lift}'s moved
    print({o_lift}.moved)
rectangle_class
    # define a class {cl_Rectangle} with wide and high and a method area that returns their product / write {cl_Rectangle}: it stores wide and high, and area() gives wide times high / a class {cl_Rectangle} is needed. its constructor takes wide and high; area() multiplies them / make {cl_Rectangle} with attributes wide and high, both passed in, and a method area
    class {cl_Rectangle}:
        def __init__(self, wide, high):
            self.wide = wide
            self.high = high

        def area(self):
            return self.wide * self.high
    # make one for each pair in {sides}, in a list shapes / shapes is a list of rectangles, built from the tuples {sides} / turn {sides} into a list shapes of such objects, the first number being wide, the second high / for every (wide, high) in {sides} create an object and collect them as shapes
    {x_shapes} = [{cl_Rectangle}(wide, high) for wide, high in {sides}]
    # which of them is the biggest by area? the first on a tie. name it biggest / biggest is the one with the largest area / find the object of maximum area in shapes and call it biggest, the earliest if several have it / save to biggest the rectangle from shapes whose area is greatest
    {x_biggest} = max({x_shapes}, key=lambda shape: shape.area())
    # double the width of all others / for every shape but the biggest, multiply wide by 2 / make each of them twice as wide, except biggest / all except the biggest get twice their width
    for shape in {x_shapes}:
        if shape is not {x_biggest}:
            shape.wide *= 2
    # count the squares among them now, wide equal to high, as squares / squares is how many in shapes have equal sides / how many are squares after that? save as squares / squares: the number of shapes whose wide is the same as their high
    {x_squares} = sum(1 for shape in {x_shapes} if shape.wide == shape.high)
    # print the area of the biggest, the areas of all as a list, and squares / show biggest's area, then a list with the area of every shape, then squares / output the area of biggest, all areas in a list and the number of squares / print three things: the biggest one's area, the list of all areas, and squares
    print({x_biggest}.area(), [shape.area() for shape in {x_shapes}], {x_squares})
library_fine
    # a book was due on {date} and came back {m} days later. make due and back dates / due is the date {date} and back the day {m} days after it / parse {date} as the date due; back is {m} days later / store the due date {date} as due and the date {m} days on as back, both date objects
    # + from datetime import date, timedelta
    {x_due} = date.fromisoformat({date})
    {x_back} = {x_due} + timedelta(days={m})
    # the library is closed on Sundays, so count only the days after due, up to and including back, that are no Sundays: late / late is the number of days from the one after due through back, without Sundays / count in late every day after due until back, back included, unless it is a Sunday / go day by day from due to back with day, and add 1 to late for each new day that is not a Sunday
    {x_late} = 0
    {x_day} = {x_due}
    while {x_day} < {x_back}:
        {x_day} += timedelta(days=1)
        if {x_day}.weekday() != 6:
            {x_late} += 1
    # the first {k} late days are free, every other costs {rate}, but the fine is never more than {price} / fine: {rate} for each late day beyond {k}, at least 0 and at most {price} / compute the fine, {rate} times the late days over {k} (none if there are not that many), capped at {price} / let fine be {rate} per late day with {k} days free, limited to {price}
    {x_fine} = min({price}, max(0, {x_late} - {k}) * {rate})
    # print the date back, late and the fine with two decimals / show when it came back, how many days were late and the fine to 2 decimals / output back, late and fine, the latter with exactly two decimals / print back, then late, then the fine formatted with 2 decimals
    print({x_back}, {x_late}, f"{{x_fine}:.2f}")
sorted_dates
    # here are some dates: {dates}. keep them as texts / texts is the list {dates} / set texts to {dates} / store the date strings {dates} in texts
    {x_texts} = {dates}
    # parse them and sort them, earliest first, as ordered / ordered is the list of date objects for texts, in rising order / convert each of them to a date, sort and name the list ordered / let ordered be the dates made from the texts, from the earliest to the latest
    # + from datetime import date
    {x_ordered} = sorted(date.fromisoformat(text) for text in {x_texts})
    # how many days lie between neighbours in that list? gaps / gaps is the list of days from each date to the next / compute the gaps: the differences in days of consecutive dates / collect in gaps how many days pass from one date to the one after it
    {x_gaps} = [(b - a).days for a, b in zip({x_ordered}, {x_ordered}[1:])]
    # which dates are on a weekend? list their ISO strings as weekend / weekend has the dates that are a Saturday or Sunday, as ISO text / keep the ISO form of those on Saturday or Sunday in a list weekend / filter the dates: weekend holds, as strings, the ones with weekday 5 or 6
    {x_weekend} = [str(day) for day in {x_ordered} if day.weekday() >= 5]
    # print the longest gap and, if there are any, the weekend dates joined by commas, otherwise "none" / show the largest of the gaps, then the weekend list as text with ", " between, or "none" when it is empty / output the maximum gap followed by the weekend dates, comma and space between them, or the word "none" / print the widest gap and the joined weekend days, "none" if nothing is in that list
    print(max({x_gaps}), ", ".join({x_weekend}) or "none")
birthday_age
    # write {fn_age_on}(born, day): whole years between the dates, one less if the birthday has not come yet in that year / define {fn_age_on} for two dates born and day. it subtracts the years and takes off 1 when month and day of day are before those of born / a function {fn_age_on} takes born and day and returns how old somebody is: the difference of years, minus 1 before the birthday / make {fn_age_on} with born and day, both date objects, returning the age in completed years
    def {fn_age_on}(born, day):
        years = day.year - born.year
        if (day.month, day.day) < (born.month, born.day):
            years -= 1
        return years
    # {who.bare} was born on {date}: store that date as birth / birth is the date {date} / let birth be {date} as a date object / parse {date} and keep the date as birth
    # + from datetime import date
    {x_birth} = date.fromisoformat({date})
    # how old on the last day of {year} plus {high}? name it age / age is the age at December 31 of the year {year} + {high} / use the function for 31 December {year} + {high} and save the result as age / compute the age on the final day of the year {year} plus {high}, as age
    {x_age} = {fn_age_on}({x_birth}, date({year} + {high}, 12, 31))
    # set group to "unborn" if it is negative, "child" below 18, "adult" below 65, else "senior" / group is "senior" from 65, "adult" from 18, "child" from 0 and "unborn" for anything less / choose a group by age: under 0 is "unborn", under 18 "child", under 65 "adult" and the rest "senior" / sort the person into a group, "unborn", "child", "adult" or "senior", with the limits 0, 18 and 65
    if {x_age} < 0:
        {x_group} = "unborn"
    elif {x_age} < 18:
        {x_group} = "child"
    elif {x_age} < 65:
        {x_group} = "adult"
    else:
        {x_group} = "senior"
    # print age and group / show the age with the group / output both / print how old that is and which group it belongs to
    print({x_age}, {x_group})
work_shifts
    # write {fn_minutes}(clock) for texts like 07:30: the minutes since midnight / {fn_minutes} takes clock, a string HH:MM, and returns hours times 60 plus minutes / define {fn_minutes}, which splits clock at the colon and converts it to minutes after midnight / i need a function {fn_minutes} with the parameter clock (HH:MM) that gives the number of minutes from midnight
    def {fn_minutes}(clock):
        hours, minutes = clock.split(":")
        return int(hours) * 60 + int(minutes)
    # the times are {clocks}; sort them and convert them to minutes as stamps / stamps is the list of minutes for {clocks}, in rising order / turn each of {clocks} into minutes and sort the list: stamps / convert {clocks} with the function and store them sorted as stamps
    {x_stamps} = sorted({fn_minutes}(clock) for clock in {clocks})
    # how long from the first to the last? length in minutes / length is the last of them minus the first / compute the length of the day, latest less earliest / subtract the first stamp from the last and call it length
    {x_length} = {x_stamps}[-1] - {x_stamps}[0]
    # a break is a gap of more than {m} minutes between two neighbours. add all breaks up as breaks / breaks is the sum of those gaps between neighbouring stamps that exceed {m} / sum the differences of consecutive stamps, but only those above {m}, in breaks / total the gaps longer than {m} minutes and keep that as breaks
    {x_breaks} = 0
    for a, b in zip({x_stamps}, {x_stamps}[1:]):
        if b - a > {m}:
            {x_breaks} += b - a
    # print the length and the breaks as H:MM each / show length, then breaks, in the form hours:minutes with two digits for the minutes / output both durations like 3:05, the length first / print them as hours, colon, two-digit minutes: first length, then breaks
    print(f"{{x_length} // 60}:{{x_length} % 60:02d}", f"{{x_breaks} // 60}:{{x_breaks} % 60:02d}")
song_times
    # the songs of an album last {nums} seconds. keep the list as songs / songs is {nums}, the lengths in seconds / set songs to {nums} / store {nums.and_items} in a list songs
    {x_songs} = {nums}
    # write {fn_shown}(seconds), which gives a text like 3:07: minutes, colon, seconds with two digits / a function {fn_shown} formats seconds as M:SS / define {fn_shown} for seconds: whole minutes, a colon and the rest as two digits / make {fn_shown} with the parameter seconds that returns minutes:seconds, the seconds padded to two digits
    def {fn_shown}(seconds):
        return f"{seconds // 60}:{seconds % 60:02d}"
    # leave out songs under {m} seconds, unless nothing would be left; then keep all. call it kept / kept: those that last {m} seconds or more, or all songs if there are none / kept is the list without songs shorter than {m}, but the whole list if that is empty / drop what is shorter than {m} seconds and name the rest kept; if the rest is empty, kept is all of the songs
    {x_kept} = [s for s in {x_songs} if s >= {m}] or {x_songs}
    # number them from 1 and print number and time of each kept song, one per line / print each kept song as number, dot, space and time, counting from 1 / for every one of kept print a line such as 2. 4:05, starting with number 1 / list the kept ones: the number from 1, a dot, a blank and the formatted time
    for number, seconds in enumerate({x_kept}, start=1):
        print(f"{number}. {{fn_shown}(seconds)}")
    # print the total time of the kept ones in the same format, after the word total / at the end print total and the formatted sum of kept / print the word total followed by the sum of all kept songs as M:SS / finally show "total" and how long they are together, formatted
    print("total", {fn_shown}(sum({x_kept})))
own_statistics
    # write {fn_median}(values): sort them; the middle one, or the mean of both middle ones if the number is even / {fn_median} takes values and returns the middle of the sorted list, averaging two in case of an even length / define a function {fn_median} for a list values, by hand: sort, then take the middle or half the sum of the middle two / make {fn_median} with the parameter values. odd length: the middle item in order of size; even length: the average of the two around the middle
    def {fn_median}(values):
        ordered = sorted(values)
        half = len(ordered) // 2
        if len(ordered) % 2:
            return ordered[half]
        return (ordered[half - 1] + ordered[half]) / 2
    # the data is {nums} / data = {nums} / set data to {nums} / store the numbers {nums.items} in data
    {x_data} = {nums}
    # compute center, the median, and away, the median of the absolute distances from it / center is the median of the data; away is the median of how far each number is from center / use the function twice: center for the data, away for the list of distances between the numbers and center / get the median as center and then the median absolute deviation from center as away
    {x_center} = {fn_median}({x_data})
    {x_away} = {fn_median}([abs(v - {x_center}) for v in {x_data}])
    # a number is odd one out if it is more than {k} times away off the center. list these as outliers / outliers are the numbers whose distance from center exceeds {k} times away / collect in outliers every number of data farther than {k} * away from the center / keep as outliers the data that differ from center by over {k} times away
    {x_outliers} = [v for v in {x_data} if abs(v - {x_center}) > {k} * {x_away}]
    # print center and away, then the outliers or the text "all fine" if there are none / show center, away and the outliers; if that list is empty, show "all fine" in its place / output the median, the deviation and the outliers, or "all fine" without any / print center, away and outliers, replacing an empty list by "all fine"
    print({x_center}, {x_away}, {x_outliers} or "all fine")
point_cloud
    # the points are {points}. save them as cloud / cloud is the list {points} / set cloud to {points} / store the tuples {points} in a list cloud
    {x_cloud} = {points}
    # find their center: the mean of all x and the mean of all y, as a tuple / center is the tuple of the average x and the average y of cloud / compute the center of gravity, average x and average y, of these points as center / average the coordinates separately and keep both as a tuple center
    {x_center} = (sum(x for x, y in {x_cloud}) / len({x_cloud}), sum(y for x, y in {x_cloud}) / len({x_cloud}))
    # write {fn_distance}(p, q) for the straight distance of two points / define {fn_distance} of p and q, the root of the summed squares of the coordinate differences / a function {fn_distance} takes points p and q and returns how far apart they are in a straight line / make a helper {fn_distance} with p and q, both tuples, for the euclidean distance
    def {fn_distance}(p, q):
        return ((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2) ** 0.5
    # sort the points by their distance from the center, nearest first, as ordered / ordered is cloud from the closest to the center to the farthest / use it to order the points by how far they are from center: ordered / let ordered be the points sorted by distance to the center
    {x_ordered} = sorted({x_cloud}, key=lambda p: {fn_distance}(p, {x_center}))
    # print the nearest, the farthest and the distance between these two, rounded to {places} decimals / show the first and the last of ordered and how far apart they are ({places} decimals) / output the point closest to the center, the one farthest from it and their distance, rounded to {places} places / print ordered's first item, its last item and the distance of both with {places} decimals by rounding
    print({x_ordered}[0], {x_ordered}[-1], round({fn_distance}({x_ordered}[0], {x_ordered}[-1]), {places}))
room_tiles
    # the rooms of a flat measure {sides} metres. call the list rooms / rooms is {sides}, length and width in metres / store {sides} as rooms, each tuple being a room's length and width / set rooms to {sides}
    {x_rooms} = {sides}
    # sum up the area of all rooms whose shorter side is at least {k} and count the others: area and narrow / area is the floor of the rooms with both sides of {k} or more; narrow counts the rest / go through the rooms. if both sides are no less than {k}, add the product to area, otherwise add 1 to narrow / for each room: a side under {k} makes it narrow (count it), any other adds length times width to area
    {x_area} = {x_narrow} = 0
    for long, wide in {x_rooms}:
        if min(long, wide) >= {k}:
            {x_area} += long * wide
        else:
            {x_narrow} += 1
    # a pack of boards covers {k2} square metres. add {percent} percent for waste and round up to whole packs / how many packs for that area plus {percent} percent, {k2} square metres a pack, rounded up? call it {x_packs} / packs: the area with {percent} percent on top, over {k2}, rounded up / compute the packs needed if each is enough for {k2} and {percent} percent of the area come on top as waste
    # + import math
    {x_packs} = math.ceil({x_area} * (1 + {percent} / 100) / {k2})
    # a pack costs {price}, but from {m} packs on {percent2} percent less; save the cost / the cost is packs times {price}, and it is lowered by {percent2} percent if there are at least {m} packs / compute the cost at {price} a pack and take {percent2} percent off it for {m} packs or more / find the cost. every pack is {price}; orders of {m} packs and up get {percent2} percent off
    {x_cost} = {x_packs} * {price}
    if {x_packs} >= {m}:
        {x_cost} *= 1 - {percent2} / 100
    # print narrow, packs and the cost with two decimals / show the number of narrow rooms, the packs and the cost to 2 decimals / output narrow, then packs, then cost with exactly two decimals / print all three, the cost formatted with 2 decimals
    print({x_narrow}, {x_packs}, f"{{x_cost}:.2f}")
price_list
    # the shop sells {goods}. keep the prices / prices is the dictionary {goods} / set prices to {goods} / store these prices: {goods}
    {x_prices} = {goods}
    # a customer has {m} and buys one of each in order of rising price, while the money lasts. basket and money / sort the names by price; with money {m}, put each into the list basket and pay, but stop at the first that is too expensive / money is {m} and basket empty. from the cheapest up: break when the price is above money, else subtract it and append the name / spend {m} (as money) on the goods, cheapest first, collecting names in basket until the next one cannot be paid
    {x_money}, {x_basket} = {m}, []
    for name in sorted({x_prices}, key={x_prices}.get):
        if {x_prices}[name] > {x_money}:
            break
        {x_money} -= {x_prices}[name]
        {x_basket}.append(name)
    # pay the change in coins of 20, 5, 2 and 1, big ones first: a list coins / change money into coins of 20, 5, 2, 1, always the largest possible, listed in coins / coins is the list of coins (20, 5, 2, 1) that make up the rest of the money, from the largest down / go through 20, 5, 2 and 1 and append each to coins as often as it fits into what is left of the money, which shrinks
    {x_coins} = []
    for coin in (20, 5, 2, 1):
        while {x_money} >= coin:
            {x_coins}.append(coin)
            {x_money} -= coin
    # print the basket, or "nothing" if it is empty, and the coins / show what was bought ("nothing" for an empty basket) and the list of coins / output basket and coins, with the text "nothing" instead of an empty basket / print basket, replaced by "nothing" when it has no items, then coins
    print({x_basket} or "nothing", {x_coins})
dice_game
    # {people.and_items} play a game; keep the names as players / players is the list {people} / set players to {people} / store {people} in players
    {x_players} = {people}
    # everybody has 0 points, in a dictionary points / points maps each player to 0 / make a dict points with 0 for every player / start points: zero for all players
    {x_points} = {name: 0 for name in {x_players}}
    # seed is {n}. rounds is 0 and turn is 0 as well / set seed to {n} and both rounds and turn to 0 / seed starts at {n}, turn and rounds at 0 / let seed be {n} and let rounds and turn be zero
    {x_seed} = {n}
    {x_rounds} = {x_turn} = 0
    # until somebody has {low} points or more: the new seed is seed * 17 + 29 modulo 211, the player whose turn it is gets seed % 6 + 1 points, turn goes to the next player (in a circle) and rounds grows by 1 / while the best has fewer than {low} points, replace seed by (17 * seed + 29) % 211, give seed % 6 + 1 points to the current player, pass turn on around the table and count rounds / play as long as all are below {low}: seed becomes seed times 17 plus 29, modulo 211; players[turn] scores its remainder by 6 plus 1; turn is raised by 1 modulo the number of players; one more in rounds / repeat while the highest score is less than {low}. compute seed = (seed * 17 + 29) % 211, add 1 + seed % 6 to the points of players[turn], move turn to the next one, starting over after the last, and add a round
    while max({x_points}.values()) < {low}:
        {x_seed} = ({x_seed} * 17 + 29) % 211
        {x_points}[{x_players}[{x_turn}]] += {x_seed} % 6 + 1
        {x_turn} = ({x_turn} + 1) % len({x_players})
        {x_rounds} += 1
    # who won? winner is the player with the most points / find the winner, the one with the highest score / let winner be the name that has the most points / save the name with the largest score as winner
    {x_winner} = max({x_points}, key={x_points}.get)
    # print the winner, the points of the winner and the rounds / show who won, with how many points and after how many rounds / output winner, the winner's score and rounds / print winner, then that player's points, then rounds
    print({x_winner}, {x_points}[{x_winner}], {x_rounds})
water_tank
    # a tank has level {n}, and it can hold {big} / level is {n} and capacity {big} / set level to {n} and capacity to {big} / store the level {n} and the capacity {big} of a tank
    {x_level}, {x_capacity} = {n}, {big}
    # each hour {m} litres come in; every {k.th} hour, though, {m2} litres are taken out afterwards, but not below 0. simulate {high} hours, never going over the capacity / for hours 1 to {high}: raise level by {m}, at most to capacity, and in hours divisible by {k} lower it by {m2}, at least to 0 / run {high} hours, numbered from 1. level grows by {m} (capped at capacity), and when {k} divides the hour it then drops by {m2}, no further than 0 / loop over the hours from 1 to {high}, adding {m} up to the capacity; if the hour is a multiple of {k}, subtract {m2} after that, with 0 as the lower limit
    for hour in range(1, {high} + 1):
        {x_level} = min({x_capacity}, {x_level} + {m})
        if hour % {k} == 0:
            {x_level} = max(0, {x_level} - {m2})
    # how full is it in percent, as a whole number rounded down? filled / filled is the level in percent of capacity, without decimals / compute filled: 100 times level over capacity, by floor division / save as filled how many whole percent of the capacity the level is
    {x_filled} = 100 * {x_level} // {x_capacity}
    # print "full" at 100, "nearly full" from 90, otherwise filled with a percent sign / say "full" if filled is 100, "nearly full" if at least 90, and else the number followed by % / print the number and a % sign right after it, except "nearly full" for 90 or more and "full" for 100 / show "full" for 100 percent, "nearly full" for 90 percent and up, and the percentage like 57% for less
    if {x_filled} == 100:
        print("full")
    elif {x_filled} >= 90:
        print("nearly full")
    else:
        print(f"{{x_filled}}%")
savings_compare
    # write {fn_grow}(amount, years, percent={percent}), which adds percent to the amount each year and returns it rounded to 2 decimals at the end / define {fn_grow} with amount, years and an optional percent of {percent}: compound the amount for that many years, round the result to two decimals / {fn_grow} takes amount, years and percent ({percent} if not given). it raises amount by percent years times, then returns it to two decimals / a function {fn_grow} is wanted: amount, years, percent={percent}; every year percent come on top; return the final amount rounded to cents
    def {fn_grow}(amount, years, percent={percent}):
        for _ in range(years):
            amount *= 1 + percent / 100
        return round(amount, 2)
    # compare {n} for {k3} years at the default with the same at {percent2} percent: usual and other / usual is {n} after {k3} years with the default, other the same with {percent2} percent / let usual be its result for {n} and {k3}, and other the one for {n}, {k3} and {percent2} / call it for {n} over {k3} years, once without a rate as usual and once with {percent2} percent as other
    {x_usual} = {fn_grow}({n}, {k3})
    {x_other} = {fn_grow}({n}, {k3}, {percent2})
    # better is the larger of both, and margin what it has more than the smaller, rounded to 2 decimals / save the larger one as better and the difference of the two, not negative, as margin with two decimals / find better, the maximum, and margin, the absolute difference rounded to cents / let better be whichever is more and margin how far they are apart, rounded to 2 places
    {x_better} = max({x_usual}, {x_other})
    {x_margin} = round(abs({x_usual} - {x_other}), 2)
    # how many years until {n} is worth more than {big}, at the default? count needed up from 0 / needed starts at 0 and grows by 1 as long as the function gives at most {big} for {n} / find the first number of years, from 0, for which {n} becomes more than {big} with the default percentage, as needed / count up needed from 0 until {fn_grow} of {n} for that many years exceeds {big}
    {x_needed} = 0
    while {fn_grow}({n}, {x_needed}) <= {big}:
        {x_needed} += 1
    # print better, margin and needed / show the three results / output the better amount, the margin and the years / print the larger amount, by how much it is larger, and the years
    print({x_better}, {x_margin}, {x_needed})
seat_numbers
    # a hall has {m} rows of {k3} seats; seats are numbered from 1 through all rows. write {fn_place}(seat): the tuple (row, number in the row), both from 1, or None if there is no such seat / define {fn_place} for seat in a hall with {m} rows of {k3}. it returns row and position, counted from 1, as a tuple, but None for numbers below 1 or beyond the last seat / {fn_place} takes seat, a running number from 1; with {k3} seats in each of {m} rows it gives (row, position) starting at (1, 1), and None if seat does not exist / there are {m} rows with {k3} seats each. make {fn_place}(seat), turning the running seat number (from 1) into a tuple of row and position (from 1), or None when it is out of range
    def {fn_place}(seat):
        if seat < 1 or seat > {m} * {k3}:
            return None
        row, position = divmod(seat - 1, {k3})
        return (row + 1, position + 1)
    # look up {nums} and keep only the ones that exist, as places / places holds the results for {nums} that are not None / apply it to each of {nums}; places is the list of the answers without None / find the places of the seats {nums}, dropping those that do not exist
    {x_places} = [{fn_place}(seat) for seat in {nums} if {fn_place}(seat) is not None]
    # how many different rows do they use? rows / rows is the number of distinct first items in places / count the different rows among them as rows / let rows be how many rows occur in places, each counted once
    {x_rows} = len({row for row, _ in {x_places}})
    # print rows and the places sorted by position, then row / show rows, then places ordered by the second item and, if equal, the first / output the number of rows and the list of places, sorted by position with the row as tie rule / print rows followed by the places in the order of their position, ties by row
    print({x_rows}, sorted({x_places}, key=lambda place: (place[1], place[0])))
collect_until
    # set wanted to {n} and pot to 0 / wanted is {n}, the pot is empty (0) / let wanted be {n} and pot be 0 / we start with a pot of 0 and want {n}: keep both numbers
    {x_wanted}, {x_pot} = {n}, 0
    # the gifts are {nums}; go through them and put each into the pot, except those under {k3}, and stop as soon as the pot has reached what is wanted / add the numbers {nums} to pot one by one, skipping any below {k3}, until pot is at least wanted / for each gift in {nums}: ignore it if it is less than {k3}, otherwise add it to the pot; leave the loop when pot is no longer below wanted / loop over {nums}, adding to pot whatever is {k3} or more, and break once wanted is reached
    for gift in {nums}:
        if gift < {k3}:
            continue
        {x_pot} += gift
        if {x_pot} >= {x_wanted}:
            break
    # lacking is what is missing, 0 if nothing is / how much is lacking? never negative / compute lacking, wanted minus pot, but at least 0 / set lacking to the part of wanted that is not in the pot, 0 when it is enough
    {x_lacking} = max(0, {x_wanted} - {x_pot})
    # print pot, and then "done" if nothing is lacking, otherwise lacking / show the pot with "done" when lacking is 0 and with lacking when not / output the pot and after it either "done" (nothing lacking) or the amount lacking / print the pot together with lacking, or with "done" if that is zero
    print({x_pot}, {x_lacking} or "done")
"""
marked = vary(mark(STORIES))
stories(d, marked, {**SLOTS, **named(marked)})
