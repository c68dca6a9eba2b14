"""Single steps with numbers: branches, loops that stop, money, times, shapes, spreads (see problems_numbers)."""

from codegen_repl.training.corpus.blocks import statements
from codegen_repl.training.corpus.domains.problems_numbers import SLOTS, d, mark, named, vary
from codegen_repl.training.corpus.draws import var

STATEMENTS = """
fee_by_size
    # > {x_fee}
    # set fee to {k} if {i} is under {low}, to {m} if it is under {n}, otherwise to 0 / the fee is {k} for {i} below {low}, {m} from {low} up to but not including {n}, and nothing beyond / choose the fee for {i}: less than {low} costs {k}, less than {n} costs {m}, everything else is free (0) / if {i} < {low}, let fee be {k}; failing that, {m} if {i} < {n}; failing both, 0 / work out a fee from {i}. small ones (under {low}) pay {k}, middle ones (under {n}) pay {m}, big ones pay 0 / fee depends on {i}: {k} while it is smaller than {low}, {m} while it is smaller than {n}, then 0
    if {i} < {low}:
        {x_fee} = {k}
    elif {i} < {n}:
        {x_fee} = {m}
    else:
        {x_fee} = 0
rate_words
    # print "low" if {i} is less than {low}, "high" if it is more than {n}, else "normal" / say whether {i} is "low" (under {low}), "high" (over {n}) or "normal" / print one word for {i}: "low" below {low}, "high" above {n}, and "normal" for all from {low} to {n} / look at {i} and print "normal" unless it is smaller than {low}, then "low", or greater than {n}, then "high" / show "low" for {i} < {low} and "high" for {i} > {n}; anything in between is "normal" / depending on {i}, output "low", "normal" or "high": the limits are {low} and {n}, and both count as normal
    if {i} < {low}:
        print("low")
    elif {i} > {n}:
        print("high")
    else:
        print("normal")
discount_steps
    # > {f1}
    # take {more_percent} percent off {f1} if it is {n} or more, {percent} percent if it is at least {low}, and nothing if it is less / reduce {f1}: from {n} on by {more_percent} percent, otherwise by {percent} percent from {low} on / {f1} gets {more_percent} percent discount when it reaches {n}; if it only reaches {low}, {percent} percent; smaller amounts stay as they are / apply the discount to {f1}, {percent} percent starting at {low} but {more_percent} percent starting at {n} / lower {f1} by {more_percent} percent if {f1} >= {n} or else by {percent} percent if {f1} >= {low} / amounts under {low} keep their price, those under {n} lose {percent} percent and the others {more_percent} percent: do that to {f1}
    if {f1} >= {n}:
        {f1} *= 1 - {more_percent} / 100
    elif {f1} >= {low}:
        {f1} *= 1 - {percent} / 100
shipping_cost
    # compute shipping for {f1}: free (0) from {n} on, otherwise {price}, plus {k} more if {i} is over {low} / shipping is 0 if {f1} is at least {n}, or else {price}, to which {k} is added when {i} exceeds {low} / set shipping to {price}, with {k} extra if {i} is greater than {low}, but to 0 if {f1} is {n} or more / orders {f1} of {n} and up ship for 0; all others cost {price} and another {k} when the weight {i} is above {low}. store the result as shipping / find the shipping, that is {price} and for {i} over {low} {k} on top, unless {f1} reaches {n}: then it is 0 / let shipping be 0 when {f1} is no less than {n}; if not, {price} or, for a weight {i} of more than {low}, {price} + {k}
    if {f1} >= {n}:
        {x_shipping} = 0
    else:
        {x_shipping} = {price}
        if {i} > {low}:
            {x_shipping} += {k}
buzz_numbers
    # print the numbers 1 to {m}, but "tick" for multiples of {k} and "tock" for those of {k2} that are no multiples of {k} / count from 1 to {m}, printing "tick" if {k} divides the number, otherwise "tock" if {k2} does, otherwise the number / for each number up to {m}, from 1, print "tick" when it is divisible by {k}; failing that "tock" when divisible by {k2}; else itself / loop over 1 through {m} and show the number, replaced by "tick" if {k} goes into it, and by "tock" if only {k2} does / write 1 to {m} line by line: a multiple of {k} becomes "tick", any other multiple of {k2} becomes "tock" / go from 1 to {m} inclusive; say "tick" on multiples of {k}, "tock" on other multiples of {k2} and the number on the rest
    for number in range(1, {m} + 1):
        if number % {k} == 0:
            print("tick")
        elif number % {k2} == 0:
            print("tock")
        else:
            print(number)
first_square_over
    # > {x_root}
    # find the smallest whole number whose square is greater than {i}, by counting up from 0, and call it root / count root up from 0 until its square is more than {i} / root starts at 0 and goes up by 1 while root times root is at most {i} / which is the first whole number with a square over {i}? count up to it with root / let root be 0, then raise it one by one as long as its square does not exceed {i} / starting with root = 0, add 1 until root squared is above {i}
    {x_root} = 0
    while {x_root} ** 2 <= {i}:
        {x_root} += 1
digits_with_loop
    # > {x_digits}
    # collect the digits of {i} in a list digits, last digit first, without changing {i}; use rest for what is left / copy {i} to rest, then take digits off its end into the list digits until rest is 0 / digits is the list of the digits of {i} from right to left; get it by arithmetic on a copy called rest / with rest = {i}, append rest % 10 to digits and divide rest by 10 (whole) until nothing is left / put the digits of {i} into a list digits, the ones first, working on rest, a copy of {i} / let rest be {i} and digits an empty list. while rest is above 0, append its last digit and cut it off
    {x_rest}, {x_digits} = {i}, []
    while {x_rest} > 0:
        {x_digits}.append({x_rest} % 10)
        {x_rest} //= 10
even_odd_digits
    # compute the sum of the even digits of {i} as evens and of the odd ones as odds / add up the digits of {i}, the even ones in evens, the odd ones in odds / evens and odds are the sums of the even and of the odd digits in {i} / for every digit of {i}: if it is even, add it to evens, otherwise to odds, both from 0 / go through the digits of {i} and total the even ones (evens) and the odd ones (odds) / split the digit sum of {i} in two: evens for even digits, odds for the others
    {x_evens} = {x_odds} = 0
    for c in str({i}):
        if int(c) % 2 == 0:
            {x_evens} += int(c)
        else:
            {x_odds} += int(c)
shared_divisors
    # > {x_shared}
    # list the numbers that divide both {i} and {j} as shared, from small to large / shared holds every common divisor of {i} and {j} in rising order / collect in shared all numbers from 1 up that go into {i} and into {j} without rest / find the common divisors of {i} and {j} and name the list shared / which numbers divide {i} as well as {j}? put them in a list shared, starting with 1 / make a list shared of the divisors that {i} and {j} have in common, smallest first
    {x_shared} = [x for x in range(1, min({i}, {j}) + 1) if {i} % x == 0 and {j} % x == 0]
reduce_fraction
    # cancel the fraction {i} over {j}: compute their greatest common divisor and save both quotients as top and bottom / reduce {i}/{j} to lowest terms, numerator in top, denominator in bottom / divide {i} and {j} by their gcd and call the results top and bottom / top and bottom are {i} and {j} divided by the greatest number that divides both / write {i}/{j} as a fraction that cannot be reduced further, top over bottom / simplify the fraction with numerator {i} and denominator {j}; keep the new ones as top and bottom
    # + import math
    {x_divisor} = math.gcd({i}, {j})
    {x_top}, {x_bottom} = {i} // {x_divisor}, {j} // {x_divisor}
smallest_missing
    # > {x_missing}
    # find the smallest positive whole number that is not in {xs}, as missing / count missing up from 1 as long as it occurs in {xs} / missing is the first number of 1, 2, 3 and so on which {xs} lacks / start with missing at 1 and raise it while it is an item of {xs} / which is the least number from 1 on that does not appear in {xs}? name it missing / set missing to 1; add 1 until it is no longer in {xs}
    {x_missing} = 1
    while {x_missing} in {xs}:
        {x_missing} += 1
until_sum_reached
    # count how many numbers of {xs}, from the start, it takes until their sum is at least {n}; all of them if that never happens. total and used / add the items of {xs} to total one after the other, counting them in used, and stop once total is {n} or more / with total and used from 0: go through {xs}, add the number, count it, and leave the loop as soon as total reaches {n} / take numbers from the front of {xs} until they make {n} or the list ends; total is their sum, used their count / sum {xs} item by item in total and break when it is no less than {n}; used says how many items went in / used is the number of leading items of {xs} needed for a total of {n} at least, or all items when they do not suffice
    {x_total} = {x_used} = 0
    for x in {xs}:
        {x_total} += x
        {x_used} += 1
        if {x_total} >= {n}:
            break
skip_and_stop
    # add up {xs} as total, skipping multiples of {k} and stopping before the first number above {n} / total is the sum of {xs} without multiples of {k}, up to but not including the first item over {n} / go through {xs}: stop at a number greater than {n}, ignore what {k} divides, add everything else to total / sum the items of {xs} in total, but end at the first one over {n} and leave out those divisible by {k} / loop over {xs}; break if the item is more than {n}, continue if it is a multiple of {k}, otherwise add it to total, from 0 / let total collect the numbers of {xs} that {k} does not divide, until one larger than {n} turns up, which is not counted
    {x_total} = 0
    for x in {xs}:
        if x > {n}:
            break
        if x % {k} == 0:
            continue
        {x_total} += x
above_average
    # compute the mean of {xs} and the list above of the numbers greater than it / mean is the average of {xs}, and above the items of {xs} that exceed it / find out which numbers of {xs} are over their average: store mean and above / average {xs} as mean and keep those higher than mean in a list above / let mean be the sum of {xs} over its length, above all items of it that are more than mean / save the mean of {xs}; then collect in above what lies over it, in the same order
    {x_mean} = sum({xs}) / len({xs})
    {x_above} = [x for x in {xs} if x > {x_mean}]
two_extremes
    # find the smallest and largest of {xs} in one loop, without min and max, as least and most / go through {xs} once and keep least and most up to date, both starting with the first item / least and most begin as {xs}[0]; for each item, lower least or raise most if needed / determine least and most, the extremes of {xs}, by comparing item by item / with a single loop over {xs} get its minimum (least) and maximum (most), no built-ins / loop over {xs}: a number under least becomes least, otherwise one over most becomes most; both start as the first number
    {x_least} = {x_most} = {xs}[0]
    for x in {xs}:
        if x < {x_least}:
            {x_least} = x
        elif x > {x_most}:
            {x_most} = x
spread_and_middle
    # compute the spread of {xs}, largest minus smallest, and the center, halfway between them / spread is max minus min of {xs}, center the average of the two / get spread and center of {xs}: the difference of its extremes and their mean / let spread be how far the extremes of {xs} are apart and center the point midway / from the minimum and maximum of {xs} compute their difference, spread, and their average, center / store the range of {xs} as spread and the mid-range, half of minimum plus maximum, as center
    {x_spread} = max({xs}) - min({xs})
    {x_center} = (max({xs}) + min({xs})) / 2
moving_means
    # > {x_means}
    # make a list means with the average of every {few} neighbours in {xs} / means holds the mean of each window of {few} items of {xs}, moving by one / compute the moving average of {xs} over {few} numbers as means / for each run of {few} consecutive items in {xs} put their average in means / slide a window of length {few} over {xs} and collect the means of the windows, in means / means: the averages of items 0 to {few} (excluded) of {xs}, then one further, and so on to the end
    {x_means} = [sum({xs}[a:a + {few}]) / {few} for a in range(len({xs}) - {few} + 1)]
scale_to_hundred
    # > {x_scaled}
    # scale {xs} so that its largest number becomes 100, rounded to {places} decimals, as scaled / divide each item of {xs} by the maximum, times 100, and round to {places} decimals: scaled / scaled is {xs} in percent of its greatest item, every value rounded to {places} decimals / express the numbers in {xs} as a percentage of the biggest one, rounded to {places} places, in a list scaled / make a list scaled of what percent of the maximum every item of {xs} is, with {places} decimals / let scaled hold 100 times x over the top value of {xs} for each x, rounded to {places} decimals
    {x_scaled} = [round(100 * x / max({xs}), {places}) for x in {xs}]
ranks_of
    # > {x_ranks}
    # give each number of {xs} its rank: 1 plus how many numbers are greater, in a list ranks / ranks tells for every item of {xs} its place from the top, equal numbers sharing the better place / compute ranks, where the largest of {xs} has 1 and ties have the same, smaller rank / for each x in {xs} count the items larger than x and add 1; the list is ranks / rank the numbers of {xs} in ranks as in a race: the highest is first, equals share a place and the next place is left out / let ranks be a list with one plus the number of greater items for each item of {xs}
    {x_ranks} = [1 + sum(1 for y in {xs} if y > x) for x in {xs}]
percent_change
    # > {x_change}
    # by how many percent does {j} differ from {i}? name it change, rounded to {places} decimals / compute the change from {i} to {j} in percent of {i}, rounded to {places} decimals / change is {j} minus {i}, as a percentage of {i}, with {places} decimals / how much did it grow from {i} to {j}? store the percentage, rounded to {places} places, as change / save as change the percentual increase from {i} to {j} (negative for a decrease), rounded to {places} decimals / round the percent change between the old value {i} and the new value {j} to {places} decimals and keep it as change
    {x_change} = round(100 * ({j} - {i}) / {i}, {places})
interest_loop
    # > {f1}
    # add {percent} percent interest to {f1} for each of {few} years, rounding to cents every year / {few} times, raise {f1} by {percent} percent and round it to 2 decimals / let {f1} grow for {few} years at {percent} percent, rounded to two decimals after each year / every year for {few} years, {f1} gains {percent} percent and is rounded to cents / repeat {few.word} times: {f1} times 1 plus {percent} hundredths, rounded to 2 decimals / put {f1} in a bank for {few} years: {percent} percent a year, two decimals kept each time
    for _ in range({few}):
        {f1} = round({f1} * (1 + {percent} / 100), 2)
pocket_money
    # simulate {m} weeks: saved starts at 0, each week {k3} comes in, and every {k.th} week {k2} is spent / saved is 0. for weeks 1 to {m} add {k3}, and in weeks that are multiples of {k} take {k2} off / how much is saved after {m} weeks with {k3} a week, if {k2} goes away in each week whose number {k} divides? use a loop / loop over the weeks from 1 to {m}: saved grows by {k3}, and shrinks by {k2} whenever the week is divisible by {k} / begin with saved = 0; in each of {m} weeks (numbered from 1) {k3} is put in, but when the week number is a multiple of {k}, {k2} is taken out too / compute saved by going through {m} weeks from week 1, plus {k3} each, minus {k2} in every week number divisible by {k}
    # > {x_saved}
    {x_saved} = 0
    for week in range(1, {m} + 1):
        {x_saved} += {k3}
        if week % {k} == 0:
            {x_saved} -= {k2}
snail_climb
    # > {x_day}
    # a snail climbs {k3} each day and slides back 2 at night unless it is at the top. count the days until it is at least {i} high, with height and day / height and day are 0. until height is {i} or more: a day passes, {k3} up, and if that is still below {i}, 2 down / how many days does a climber need for {i} steps, {k3} up by day, 2 down by night as long as the top is not reached? simulate it with day and height / simulate: day and height start at 0; while height < {i}, count a day, add {k3} to height, then subtract 2 if height is less than {i} / count in day how long it takes to climb {i} when height rises by {k3} daily and falls by 2 overnight, except once {i} is reached / with height = 0 and day = 0, go up {k3} per day and lose 2 after each day that does not end at {i} or above; stop at {i}
    {x_height} = {x_day} = 0
    while {x_height} < {i}:
        {x_day} += 1
        {x_height} += {k3}
        if {x_height} < {i}:
            {x_height} -= 2
bounces
    # > {x_bounces}
    # a ball dropped from height {i} rises to half of it after each bounce. count the bounces until it rises less than {k}, as bounces / set height to {i} and bounces to 0; halve height and count a bounce while it is {k} or more / how many bounces until the height, {i} at first and halved by every bounce, is below {k}? keep them as bounces / height is {i}. with each bounce it drops to 50 percent; bounces counts until height is under {k} / while height, starting at {i}, is at least {k}, divide it by 2 and add one to bounces / count bounces from 0: each one halves the height {i}, and it ends when height is less than {k}
    {x_height}, {x_bounces} = {i}, 0
    while {x_height} >= {k}:
        {x_height} /= 2
        {x_bounces} += 1
pseudo_dice
    # > {x_rolls}
    # make {m} pseudo dice rolls in a list rolls: seed starts at {i} and becomes (seed * 37 + 11) % 101 each time, the roll is seed % 6 + 1 / roll a fake die {m} times. seed is {i}; every time it becomes seed * 37 + 11, modulo 101, and its remainder by 6, plus 1, goes into rolls / fill rolls with {m} numbers from 1 to 6: compute seed anew as 37 times seed plus 11 modulo 101, first {i}, and append seed % 6 + 1 / rolls is empty and seed is {i}; {m} times, replace seed by (37 * seed + 11) % 101 and append 1 plus seed modulo 6 / simulate {m} throws without random: seed, at first {i}, is multiplied by 37, raised by 11 and reduced modulo 101 before each throw; the throw in rolls is 1 + seed % 6 / start a generator with seed = {i}. each of {m} rolls first updates seed to (seed * 37 + 11) % 101 and then appends seed % 6 + 1 to rolls
    {x_seed}, {x_rolls} = {i}, []
    for _ in range({m}):
        {x_seed} = ({x_seed} * 37 + 11) % 101
        {x_rolls}.append({x_seed} % 6 + 1)
last_and_sum
    # > {x_terms}
    # make a list terms that starts with {k} and {k2}; each further number is the sum of the last two plus 1, up to {m} numbers / terms begins with {k}, {k2}. until it has {m} items, append the sum of its last two items and 1 / let terms be {m} numbers long: {k} and {k2} first, then always the two before added up plus one / build terms from {k} and {k2} by adding the two latest numbers and 1, stopping at {m} items / start terms as [{k}, {k2}] and extend it to {m} numbers, every new one being 1 more than its two predecessors together / append to terms, at first {k} and {k2}, the last plus the one before plus 1 as long as it has fewer than {m} items
    {x_terms} = [{k}, {k2}]
    while len({x_terms}) < {m}:
        {x_terms}.append({x_terms}[-1] + {x_terms}[-2] + 1)
no_repeat_digits
    # > {i}
    # raise {i} by one until no digit occurs twice in it / move {i} up to the next number with all different digits (itself, if it has them already) / while {i} has a repeated digit, add 1 to it / go up from {i} until its digits are all distinct, changing {i} / increase {i} as long as a digit of it appears more than once / {i} becomes the first number from {i} on whose digits all differ
    while len(set(str({i}))) < len(str({i})):
        {i} += 1
palindrome_up
    # > {i}
    # increase {i} until it reads the same backwards / go up from {i} to the next palindrome; if {i} is one, leave it / add 1 to {i} while it differs from its reverse / {i} should become the first number, from itself on, that is the same from right to left / raise {i} one at a time as long as its digits are not symmetric / move {i} up to the nearest number that is a palindrome, keeping it when it is one
    while str({i}) != str({i})[::-1]:
        {i} += 1
longer_of_two
    # > {x_winner}
    # set winner to "first" if the digits of {i} add up to more than those of {j}, to "second" if less, and to "none" on a tie / compare the digit sums of {i} and {j}: winner is "first", "second" or, when equal, "none" / winner is "first" when {i} has the larger digit sum, "second" when {j} has it, otherwise "none" / who wins, {i} or {j}? the higher sum of digits decides; winner is "first" or "second", and "none" if there is no difference / let winner be "none" unless one of {i} ("first") and {j} ("second") has a greater digit sum / store "first", "second" or "none" as winner, depending on whether {i} beats {j} in digit sum, loses or draws
    {x_left} = sum(int(c) for c in str({i}))
    {x_right} = sum(int(c) for c in str({j}))
    if {x_left} > {x_right}:
        {x_winner} = "first"
    elif {x_left} < {x_right}:
        {x_winner} = "second"
    else:
        {x_winner} = "none"
middle_of_three
    # > {x_middle}
    # find the middle one of {i}, {j} and {h} in size, without sorting, as middle / middle is the sum of {i}, {j} and {h} minus the smallest and the largest of them / get middle, the number among {i}, {j}, {h} that is neither smallest nor largest, by subtracting both from the sum / add {i}, {j} and {h}, take off their minimum and their maximum and call what is left middle / let middle be the second largest of {i}, {j} and {h}, computed with sum, min and max / which of {i}, {j} and {h} lies between the others? compute it as the total less the two extremes and save to middle
    {x_middle} = {i} + {j} + {h} - min({i}, {j}, {h}) - max({i}, {j}, {h})
days_hours_minutes
    # split {i} minutes into days, hours and minutes / turn {i} minutes into days, hours and minutes, stored under these names / how many days, hours and minutes are {i} minutes? / break {i} minutes down to whole days, then whole hours of what is left, then minutes / days, hours and minutes: that is how {i} minutes should be divided / get days, hours and minutes out of {i} minutes with divmod
    {x_hours}, {x_minutes} = divmod({i}, 60)
    {x_days}, {x_hours} = divmod({x_hours}, 24)
pace_text
    # > {x_pace}
    # {i} seconds were needed for {few} km. write the time per km as text M:SS, whole seconds rounded down, as pace / compute the seconds per km for {few} km in {i} seconds, rounded down, and make pace the string M:SS of it / pace is {i} divided by {few}, without decimals, in the form minutes:seconds with two digits for the seconds / somebody ran {few} km in {i} seconds; save the pace as minutes, colon, two-digit seconds, each for one km and rounded down / divide {i} seconds by {few} km with // and format that as M:SS in pace / let pace be a text like 5:07, the whole seconds of {i} // {few} as minutes and seconds
    {x_seconds} = {i} // {few}
    {x_pace} = f"{{x_seconds} // 60}:{{x_seconds} % 60:02d}"
convert_each
    # > {x_fahrenheit}
    # convert the celsius values {xs} to fahrenheit (times 1.8 plus 32), rounded to {places} decimals, as fahrenheit / fahrenheit is a list with 1.8 * c + 32 for each c in {xs}, with {places} decimals / turn every temperature of {xs} from celsius into fahrenheit and round to {places} decimals: fahrenheit / multiply each item of {xs} by 1.8, add 32, round to {places} places and collect the results in fahrenheit / make a list fahrenheit out of the celsius degrees in {xs}; 1.8 per degree plus 32, {places} decimals / the readings {xs} are in celsius: store them in fahrenheit, that is 1.8 times the value and 32 more, rounded to {places} decimals
    {x_fahrenheit} = [round(c * 1.8 + 32, {places}) for c in {xs}]
weight_units
    # > {x_ounces}
    # convert {i} grams to pounds and ounces: 16 ounces of 28.35 grams make a pound, ounces rounded to {places} decimals / {i} grams are how many whole pounds and how many ounces? an ounce has 28.35 grams, a pound 16 ounces; round ounces to {places} decimals / divide {i} by 28.35 to get ounces, take whole pounds of 16 out of them and round the remaining ounces to {places} decimals / get pounds (whole) and ounces (rounded to {places} decimals) for {i} grams, with 28.35 grams to the ounce and 16 ounces to the pound / express {i} grams as pounds and ounces, where 28.35 grams are an ounce and 16 ounces a pound; only full pounds, ounces with {places} decimals / pounds and ounces of {i} grams: total ounces are grams over 28.35, pounds the times 16 fits in, ounces the rest rounded to {places} places
    {x_ounces} = {i} / 28.35
    {x_pounds} = int({x_ounces} // 16)
    {x_ounces} = round({x_ounces} % 16, {places})
circle_both
    # compute area and border of a circle with radius {f1}, rounded to {places} decimals / a circle has the radius {f1}: find its area and the length of its border, both with {places} decimals / area is pi times {f1} squared and border 2 pi times {f1}; round each to {places} decimals / for the radius {f1} get the circle's area and circumference, named area and border, with {places} decimals / save the size of a circle of radius {f1} as area and its circumference as border, rounded to {places} places / calculate area and border (the circumference) of a round table with radius {f1}, rounding both to {places} decimals
    # + import math
    {x_area} = round(math.pi * {f1} ** 2, {places})
    {x_border} = round(2 * math.pi * {f1}, {places})
ladder_length
    # > {x_ladder}
    # how long must a ladder be that stands {f1} from the wall and reaches {f2} high? round to {places} decimals, as ladder / ladder is the hypotenuse for the legs {f1} and {f2}, rounded to {places} decimals / compute the long side of a right triangle with the short sides {f1} and {f2}, call it ladder and round it to {places} decimals / the root of {f1} squared plus {f2} squared, with {places} decimals, is ladder / get ladder by Pythagoras from {f1} and {f2}, rounded to {places} places / find the diagonal of a {f1} by {f2} rectangle, {places} decimals, and store it as ladder
    {x_ladder} = round(({f1} ** 2 + {f2} ** 2) ** 0.5, {places})
tiles_needed
    # > {x_tiles}
    # how many square tiles of side {k} cover a floor of {i} by {j}, if cut tiles count whole? name it tiles / tiles is the number of {k} by {k} tiles for {i} by {j}, each side rounded up to whole tiles / compute tiles: {i} over {k} rounded up, times {j} over {k} rounded up / round the tiles per row ({i} over {k}) and the rows ({j} over {k}) up and multiply them to tiles / count the tiles with side {k} for a room {i} long and {j} wide; started tiles count in both directions / along {i} and along {j} one needs whole tiles of {k}; rounded up and multiplied, this gives tiles
    # + import math
    {x_tiles} = math.ceil({i} / {k}) * math.ceil({j} / {k})
better_offer
    # > {x_better}
    # shop a sells {i} grams for {f1}, shop b {j} grams for {f2}. set better to "a" or "b", whoever is cheaper per gram, "a" if equal / compare {f1} for {i} and {f2} for {j}: better is "a" if the first costs no more per unit, otherwise "b" / better is the offer with the lower unit price, "a" ({f1} for {i} pieces) or "b" ({f2} for {j} pieces); on a tie "a" / let better be "b" only if {f2} divided by {j} is less than {f1} divided by {i}, else "a" / which is the better buy, {i} units at {f1} ("a") or {j} units at {f2} ("b")? save the letter as better, with "a" for equal prices / store "a" in better when {f1} per {i} is at most {f2} per {j}, and "b" when it is more
    {x_better} = "a" if {f1} / {i} <= {f2} / {j} else "b"
cheapest_within
    # > {x_pick}
    # the most expensive price in {fs} that is at most {m} is pick; None if all are above / set pick to the largest number of {fs} not over {m}, or to None when there is none / i can spend {m}: which is the highest of {fs} i can afford? pick, None if nothing / pick the greatest of {fs} that does not exceed {m}, with None if every price does / choose from {fs} the maximum among those up to {m} and call it pick; without such a price it is None / pick is None unless {fs} has prices of {m} or less; then it is the highest of these
    {x_pick} = max((price for price in {fs} if price <= {m}), default=None)
buy_in_order
    # > {x_bought}
    # with {n} to spend, go through the prices {fs} in order and buy what can still be paid; money is what is left, bought the list / money is {n} and bought is empty. for each price in {fs}: if money suffices, subtract it and append it to bought, otherwise skip it / walk along {fs} with money = {n}; a price not above money is taken off it and put into bought / collect in bought the prices of {fs} that fit into the remaining money, at first {n}, taken in the order of the list / spend {n} on {fs} from front to back, leaving out whatever costs more than the money left; list the rest as bought / start with money {n}; each item of {fs} that is at most the money is bought: lower money and add the price to bought
    {x_money}, {x_bought} = {n}, []
    for price in {fs}:
        if price <= {x_money}:
            {x_money} -= price
            {x_bought}.append(price)
share_by_parts
    # > {x_shares}
    # divide {f1} in proportion to the numbers in {xs}, each share rounded to 2 decimals, as shares / shares splits {f1} according to {xs}: item over sum times {f1}, rounded to cents / split {f1} among people who put in {xs}, everyone by his part of the sum, in a list shares with 2 decimals / for every number in {xs} compute its fraction of the whole list times {f1}, rounded to two decimals: shares / give each item of {xs} its part of {f1}, proportional to its size; round to 2 decimals and name the list shares / let shares be {f1} times x over the sum of {xs}, for each x in it, rounded to 2 places
    {x_shares} = [round({f1} * x / sum({xs}), 2) for x in {xs}]
compare_lists
    # count the wins of {xs} over {ys}, position by position, as wins, and the equal ones as draws / wins is how often an item of {xs} is larger than its partner in {ys}; draws how often they are equal / pair {xs} with {ys} and count where the first is greater (wins) and where both are the same (draws) / go through {xs} and {ys} together: add to wins if the left number is bigger, to draws if they are equal / two players scored {xs} and {ys}, round by round. how many wins has the first, and how many draws are there? / compare {xs} and {ys} item by item and save the number of larger ones in {xs} as wins and of ties as draws
    {x_wins} = {x_draws} = 0
    for x, y in zip({xs}, {ys}):
        if x > y:
            {x_wins} += 1
        elif x == y:
            {x_draws} += 1
longest_climb
    # > {x_drop}
    # find the largest drop from one number of {xs} to the next, as drop; 0 if it never goes down / drop is the biggest amount by which an item of {xs} is less than the one before it, or 0 without any decrease / compare neighbours in {xs} and keep the greatest fall as drop, which starts at 0 / let drop be the maximum of previous minus next in {xs}, at least 0 / how much does {xs} lose at most in one step? save to drop, 0 for a list that only rises / walk through the neighbouring pairs of {xs}; drop, 0 at first, becomes first minus second whenever that is greater
    {x_drop} = 0
    for a, b in zip({xs}, {xs}[1:]):
        {x_drop} = max({x_drop}, a - b)
primes_in_list
    # > {x_primes}
    # collect the primes in {xs}, without duplicates and in rising order, as primes / primes is the sorted list of the different prime numbers in {xs}; 1 is no prime / which numbers of {xs} are prime? list each once, smallest first, as primes / keep from {xs} those above 1 with no divisor from 2 to one below, make them unique and sort them: primes / sort the distinct items of {xs} that are greater than 1 and divisible only by 1 and themselves into primes / let primes hold all prime numbers that occur in {xs}, in order of size, no number twice
    {x_primes} = sorted({x for x in {xs} if x > 1 and all(x % y for y in range(2, x))})
base_digits
    # > {x_text}
    # write {i} in base {base} as a string text, by taking remainders of a copy called rest / text starts empty and rest is {i}; while rest is not 0, put rest % {base} in front of text and divide rest by {base} / convert {i} to a string in base {base}, named text, with rest as the number that is left / get the base {base} digits of {i}: prepend each remainder to text and go on with the quotient, in rest, until that is zero / let text be {i} in the number system with base {base}, built from the last digit to the first with a helper rest / divide rest, at first {i}, by {base} until it is 0 and write the remainders to the left of text each time
    {x_rest}, {x_text} = {i}, ""
    while {x_rest} > 0:
        {x_text} = str({x_rest} % {base}) + {x_text}
        {x_rest} //= {base}
days_to_date
    # > {x_span}
    # how many days are there from {earlier} to {later}? negative if the second comes first; save as span / span is the number of days between the dates {earlier} and {later}, second minus first / subtract {earlier} from {later} and keep the days as span / compute the days from {earlier} until {later}, with a minus if that lies before, as span / parse {earlier} and {later} as ISO dates and store the second minus the first in days as span / let span be the distance in days from {earlier} to {later}, counted backwards (below 0) when {later} is earlier
    # + from datetime import date
    {x_span} = (date.fromisoformat({later}) - date.fromisoformat({earlier})).days
deadline_weekday
    # > {x_deadline}
    # the deadline is {m} days after {earlier}, but if that is a Saturday or Sunday, it moves to the following Monday / compute deadline: {earlier} plus {m} days, shifted to Monday when it falls on a weekend / add {m} days to {earlier}; on a weekend go on day by day to the Monday. the date object is deadline / deadline is {m} days later than {earlier}, and while it is on a weekend, one day more / let deadline be the date {m} days from {earlier}, moved forward over Saturday and Sunday / find the working day on which a period of {m} days from {earlier} ends: as deadline, weekends move on to Monday
    # + from datetime import date, timedelta
    {x_deadline} = date.fromisoformat({earlier}) + timedelta(days={m})
    while {x_deadline}.weekday() >= 5:
        {x_deadline} += timedelta(days=1)
"""
marked = vary(mark(STATEMENTS))
DATES = {"earlier": var(SLOTS["date"]), "later": var(SLOTS["date2"])}
statements(d, marked, {**SLOTS, **DATES, **named(marked)})
