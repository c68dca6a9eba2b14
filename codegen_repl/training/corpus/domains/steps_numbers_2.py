"""Loops until a limit is reached, searches step by step, digits, divisors; small functions; stories of these."""

from codegen_repl.training.corpus.blocks import functions, statements, stories
from codegen_repl.training.corpus.domains.steps_numbers import SLOTS, d
from codegen_repl.training.corpus.draws import choice, integer, new, var

LOOPS = """
savings_years
    # the savings are {n} and grow by {percent} percent a year. count the years until they reach {big} / put {n} in a bank at {percent} percent a year, how many years until there is {big}? keep the money in savings and count the years / starting with savings of {n}, add {percent} percent each year until they are at least {big} and count the years
    # find out in how many years savings of {n} become {big} with {percent} percent interest / count the years it takes for {n} in savings to reach {big} when {percent} percent come on top every year / years is 0 and savings is {n}. as long as savings are below {big}, raise them by {percent} percent and add a year
    {x_savings} = {n}
    {x_years} = 0
    while {x_savings} < {big}:
        {x_savings} *= 1 + {percent} / 100
        {x_years} += 1
money_years
    # while {money} is less than {big}, raise it by {percent} percent and add 1 to {count}; start with {n} and 0 / {money} begins with {n} and earns {percent} percent each round. count in {count} how many rounds it takes to get to {big} / set {money} to {n} and {count} to 0, then repeat until {money} is at least {big}: add {percent} percent to {money} and one to {count}
    # let {money} be {n}. every year it grows by {percent} percent; {count} counts the years until {big} is reached / {count} is how often {percent} percent must be added to {money}, at first {n}, to have {big} / start {money} at {n}, grow it by {percent} percent again and again until it reaches {big}, with {count} counting
    {money} = {n}
    {count} = 0
    while {money} < {big}:
        {money} *= 1 + {percent} / 100
        {count} += 1
deposit_each_week
    # put {off} aside each week until {v} is at least {big}, and count the weeks / add {off} to {v} every week as long as it is below {big}. count the weeks / how many weeks does it take {v} to reach {big} with {off} more each week? change {v} as you go / {v} grows by {off} a week; count the weeks until {big} is reached
    # every week {off} is added to {v}. find the weeks needed to have {big} / keep adding {off} to {v} until it reaches {big} and count the weeks that takes
    {x_weeks} = 0
    while {v} < {big}:
        {v} += {off}
        {x_weeks} += 1
debt_paid
    # a debt of {n} is paid back with {off} a week. count the weeks until nothing is left / start with a debt of {n} and pay {off} each week while there is debt, counting the weeks / in how many weeks is a debt of {n} gone at {off} per week? count with a loop / let debt be {n} and weeks 0. as long as debt is above zero, subtract {off} and add a week
    # pay {off} off a debt of {n} every week until it is zero or below and count the weeks / count how many weekly payments of {off} a debt of {n} takes, with a while loop
    {x_debt} = {n}
    {x_weeks} = 0
    while {x_debt} > 0:
        {x_debt} -= {off}
        {x_weeks} += 1
snail_days
    # a snail climbs a wall of {n} cm, up {m} each day and down 2 each night. count the days until it is at the top / count the days a snail needs for {n} cm when it gains {m} by day and slips back 2 by night / each day the level rises by {m} and each night it falls by 2. after how many days does it reach {n}? count them, starting from level 0
    # starting at level 0, add {m} each day and stop once {n} is reached, else take 2 off in the night. count the days / a climber goes {m} up each day and slides 2 down at night, so count the days until the level is {n} or more / the wall is {n} high; every day level goes up {m}, and if the top is not reached it drops by 2. count the days
    {x_level} = 0
    {x_days} = 0
    while {x_level} < {n}:
        {x_days} += 1
        {x_level} += {m}
        if {x_level} < {n}:
            {x_level} -= 2
halve_until
    # halve {v} until it is below {k} and count the steps / cut {v} in half, dropping fractions, again and again until it is less than {k}. count the steps / how many steps of halving does it take until {v} is under {k}? change {v} and count / as long as {v} is at least {k}, divide it by 2 without rest and add a step
    # {v} is halved at each step (integer division). count the steps until it is smaller than {k} / count the steps in which {v}, always halved and rounded down, falls below {k}
    {x_steps} = 0
    while {v} >= {k}:
        {v} //= 2
        {x_steps} += 1
double_past
    # double {v} until it is more than {big} and count the steps / keep doubling {v} while it is at most {big}, counting the steps / how many doublings bring {v} above {big}? count them as steps / {v} doubles at each step. count the steps until it exceeds {big}
    # as long as {v} is not greater than {big}, multiply it by 2 and add one to the steps, which start at 0 / count the steps it takes to get {v} over {big} by doubling
    {x_steps} = 0
    while {v} <= {big}:
        {v} *= 2
        {x_steps} += 1
add_growing
    # add 1, 2, 3 and so on to {a}, which is 0 at first, until it is at least {n}; {count} is the number added last / {a} and {count} start at 0. increase {count} by 1 and add it to {a} until {a} reaches {n} / how many of the numbers 1, 2, 3 are needed for a sum of {n} or more? sum them in {a}, count with {count}
    # sum up 1, 2, 3 in {a} as long as {a} is under {n}, and keep the last number in {count} / stack rows of 1, 2, 3 bricks until {n} bricks are used: {a} is the bricks, {count} the rows / while {a} is less than {n}, raise {count} by one and add {count} to {a}, both from 0
    {a} = {count} = 0
    while {a} < {n}:
        {count} += 1
        {a} += {count}
search_setup
    # set {mid} to the middle of {lo_v} and {hi_v}, rounded down / {mid} is halfway between {lo_v} and {hi_v} as an integer / let {mid} be the integer middle of {lo_v} and {hi_v} / guess the number between {lo_v} and {hi_v} in the middle and call it {mid} / store in {mid} the sum of {lo_v} and {hi_v} divided by 2 without rest / take the midpoint of {lo_v} and {hi_v}, no fractions, as {mid}
    {mid} = ({lo_v} + {hi_v}) // 2
search_narrow
    # if {mid_v} is less than {sec_v}, set {lo_v} to {mid_v} plus 1, otherwise set {hi_v} to {mid_v} / when {mid_v} is too small compared with {sec_v}, {lo_v} becomes {mid_v} + 1; else {hi_v} becomes {mid_v} / narrow {lo_v} and {hi_v}: {lo_v} is {mid_v} + 1 if {mid_v} is below {sec_v}, or else {hi_v} is {mid_v}
    # compare {mid_v} with {sec_v}. if it is smaller, {lo_v} moves to one above {mid_v}, if not, {hi_v} moves to {mid_v} / {hi_v} becomes {mid_v} unless {mid_v} is less than {sec_v}, then {lo_v} becomes {mid_v} + 1 / should {mid_v} be lower than {sec_v}, let {lo_v} be {mid_v} + 1, and in the other case let {hi_v} be {mid_v}
    if {mid_v} < {sec_v}:
        {lo_v} = {mid_v} + 1
    else:
        {hi_v} = {mid_v}
search_all
    # search {v} between 0 and {big} by halving and count the guesses in {count}: {mid} is the middle of {lo} and {hi}; if it is less than {v}, {lo} becomes {mid} + 1, else {hi} becomes {mid} / start {lo} at 0, {hi} at {big} and {count} at 0. until {lo} and {hi} meet, let {mid} be their middle, count, and move {lo} to {mid} + 1 if {mid} is below {v}, else {hi} to {mid} / guess {v} from 0 to {big} by always taking the middle {mid} of {lo} and {hi}, with {count} as the number of guesses; go on above {mid} if it is too small, otherwise up to {mid}
    # with {lo} = 0, {hi} = {big} and {count} = 0, repeat while {lo} is less than {hi}: add 1 to {count}, set {mid} to ({lo} + {hi}) // 2, then {lo} to {mid} + 1 if {mid} < {v} or else {hi} to {mid} / find {v} in the range from 0 to {big} by halving the range {lo} to {hi}; {mid} is the guess and {count} counts. a guess that is too low moves {lo} past it, any other moves {hi} to it / halve the range {lo} to {hi}, at first 0 to {big}, at {mid} until only {v} is left; {lo} goes to {mid} + 1 when {mid} is smaller than {v}, {hi} to {mid} when not, and {count} counts the halvings
    {lo}, {hi}, {count} = 0, {big}, 0
    while {lo} < {hi}:
        {count} += 1
        {mid} = ({lo} + {hi}) // 2
        if {mid} < {v}:
            {lo} = {mid} + 1
        else:
            {hi} = {mid}
factors_by_smallest
    # append the smallest divisor of {v} above 1 to {xs} and divide {v} by it, until {v} is 1 / {xs} starts empty. as long as {v} is more than 1, look for the smallest divisor from 2 on, append it to {xs} and divide {v} by it / break {v} into its smallest divisors: put each into {xs} and divide by it until 1 remains / split {v} into primes in {xs} by dividing out the smallest divisor over and over
    # while {v} is greater than 1, find the least divisor from 2 on, add it to a list {xs} and divide {v} by it / collect in {xs} the smallest divisor of {v}, then that of the quotient, and so on until the quotient, kept in {v}, is 1
    {xs} = []
    while {v} > 1:
        {x_divisor} = 2
        while {v} % {x_divisor} != 0:
            {x_divisor} += 1
        {xs}.append({x_divisor})
        {v} //= {x_divisor}
divide_out
    # divide {v} by {k} as often as it goes without rest and count the steps / as long as {k} divides {v}, divide it by {k} and count the steps / take all factors {k} out of {v}, counting the steps / how many steps can {v} be divided by {k} with no remainder? change {v} and count
    # while {v} is a multiple of {k}, replace it by the quotient and add one step, from zero / count the steps it takes until {v}, divided by {k} each time, is no longer a multiple of {k}
    {x_steps} = 0
    while {v} % {k} == 0:
        {v} //= {k}
        {x_steps} += 1
first_divisor
    # find the smallest divisor of {v} that is at least {k}, counting up, and keep it / start the divisor at {k} and raise it by one until it divides {v} or is above it / let divisor be {k}; while it is not above {v} and does not divide it, add 1 / count divisor up from {k} until {v} can be divided by it or it passes {v}
    # look for a divisor of {v} from {k} upwards, one by one, and stop when it is larger than {v} / go up from {k} with divisor as long as there is a rest when {v} is divided by it and it is at most {v}
    {x_divisor} = {k}
    while {x_divisor} <= {v} and {v} % {x_divisor} != 0:
        {x_divisor} += 1
next_neat
    # raise {v} until the sum of its digits is a multiple of {k} / a number is tidy if its digit sum can be divided by {k}. go up from {v} to the next tidy number / add 1 to {v} as long as its digits do not add up to a multiple of {k} / move {v} up one by one to a number whose digit sum {k} divides
    # while {k} does not divide the digit sum of {v}, increase {v} by one / find the next number from {v} on with a digit sum divisible by {k}, changing {v}
    # > {v}
    while sum(int(c) for c in str({v})) % {k} != 0:
        {v} += 1
next_with_digit
    # raise {v} until it has the digit {digit} in it / go up from {v} to the next number that contains a {digit} / add 1 to {v} as long as none of its digits is {digit} / a number is lucky if one of its digits is {digit}. move {v} up to the next lucky number / count {v} up until a {digit} shows up among its digits / while there is no {digit} in {v}, increase it by one
    # > {v}
    while "{digit}" not in str({v}):
        {v} += 1
digit_steps
    # replace {v} by the sum of its digits until it has one digit and count the steps / as long as {v} is 10 or more, set it to its digit sum and add a step / how many steps of taking the digit sum bring {v} below 10? change {v} and count / sum the digits of {v}, then those of the result and so on until one digit is left, counting the steps
    # while {v} has more than one digit, let it be its digit sum and count one step / count the steps until {v} is a single digit when each step adds up its digits
    {x_steps} = 0
    while {v} > 9:
        {v} = sum(int(c) for c in str({v}))
        {x_steps} += 1
subtract_digits
    # subtract the digit sum of {v} from it until it is zero and count the steps / at each step {v} loses the sum of its digits. count the steps down to 0 / as long as {v} is above 0, take its digit sum off and count the steps / how many steps until {v} is 0, when every step subtracts the sum of its digits? count them
    # while {v} is positive, lower it by what its digits add up to, and add 1 to the steps / count steps from 0 while taking the digit sum off {v} again and again until nothing is left
    {x_steps} = 0
    while {v} > 0:
        {v} -= sum(int(c) for c in str({v}))
        {x_steps} += 1
rule_sequence
    # make a list {xs} of {m} numbers that starts with {small}; each next one is {k} times the last plus {k2}, modulo 1000 / {xs} begins with {small}. the rule: multiply the last number by {k}, add {k2} and keep the last three digits. go on until there are {m} numbers / let {xs} be {m} numbers by this rule: first {small}, then always the last times {k} plus {k2}, modulo 1000
    # build a sequence {xs} of length {m} from {small} where every number is the one before times {k} plus {k2}, taken modulo 1000 / start {xs} with {small} and, until it has {m} items, append {k} times its last item plus {k2}, modulo 1000 / i need a list {xs} with {m} numbers, the first is {small} and each further one is its neighbour times {k} plus {k2}, reduced modulo 1000
    # > {xs}
    {xs} = [{small}]
    while len({xs}) < {m}:
        {xs}.append(({k} * {xs}[-1] + {k2}) % 1000)
even_odd_rule
    # {xs} starts with {v}. if the last number is even, the next is half of it, otherwise it is that plus {odd}; stop after {m} numbers / make a list {xs} of {m} numbers from {v} on: halve an even number, add {odd} to an odd one / let {xs} have {m} numbers, first {v}, each even one followed by its half and each odd one by itself plus {odd}
    # list {m} numbers in {xs} by the rule: begin at {v}, after an even number comes its half, after an odd one that plus {odd} / begin {xs} with {v} and append until it has {m} items: half of the last one if that is even, the last one plus {odd} if not / build {xs} with {m} items, where {v} comes first, an even item is halved and an odd item raised by {odd} to get the next
    {xs} = [{v}]
    while len({xs}) < {m}:
        if {xs}[-1] % 2 == 0:
            {xs}.append({xs}[-1] // 2)
        else:
            {xs}.append({xs}[-1] + {odd})
tank_leak
    # a tank holds {n} litres and loses {percent} percent each hour. count the hours until less than {small} litres are left / starting with level {n}, take {percent} percent off every hour while at least {small} remain, and count the hours / level is {n} and hours is 0. as long as level is not below {small}, lower it by {percent} percent and add an hour
    # count the hours it takes a level of {n} to fall under {small} when {percent} percent leak out per hour / a battery level of {n} drops by {percent} percent an hour, so count the hours until it is under {small} / how many hours until a level of {n} is less than {small} with {percent} percent lost in each? count in a loop
    {x_level} = {n}
    {x_hours} = 0
    while {x_level} >= {small}:
        {x_level} *= 1 - {percent} / 100
        {x_hours} += 1
coins_out
    # pay {v} with coins of 50, 20, 10, 5, 2 and 1, always the largest that fits, and collect them in {xs} / take the largest coin of 50, 20, 10, 5, 2, 1 out of {v} as long as it fits and append it to {xs} / change {v} into coins 50, 20, 10, 5, 2 and 1 as few as possible, listed in {xs} / {xs} holds the coins for {v}: for each of 50, 20, 10, 5, 2, 1 append it while it fits and subtract it
    # go through the coins 50, 20, 10, 5, 2, 1; while {v} is at least the coin, append it to {xs} and take it off {v} / break {v} down into 50, 20, 10, 5, 2 and 1, big ones first, subtracting each from {v} and adding it to a list {xs}
    {xs} = []
    for coin in [50, 20, 10, 5, 2, 1]:
        while {v} >= coin:
            {xs}.append(coin)
            {v} -= coin
race_years
    # {b} starts with {small} and gains {k} percent a year, {c} starts with {n} and gains 1 percent. count the years until {b} is at least as large / town {b} has {small} thousand people and grows {k} percent each year, town {c} has {n} thousand and grows 1 percent: count the years until {b} catches up with {c} / set {b} to {small} and {c} to {n}. each year {b} rises by {k} percent and {c} by 1 percent; count the years while {b} is less than {c}
    # count the years until {b}, now {small} and growing {k} percent a year, reaches {c}, now {n} and growing 1 percent / how many years does {b} need to catch {c}? they are {small} and {n} now and grow by {k} and by 1 percent each year / let {b} be {small} and {c} be {n}, and while {b} is smaller, add {k} percent to {b}, 1 percent to {c} and one to the years
    {b}, {c}, {x_years} = {small}, {n}, 0
    while {b} < {c}:
        {b} *= 1 + {k} / 100
        {c} *= 1.01
        {x_years} += 1
"""
FUNCTIONS = """
paint_cans(p, q, r)
    # returns the whole cans needed for a {p} by {q} wall at {r} a can, rounding up with // and no math / returns how many whole cans are needed for a wall {p} wide and {q} high if one can is enough for {r} / gives the cans for {p} times {q} square metres at {r} per can, rounded up by negative floor division / computes {p} times {q} divided by {r}, rounded up using only //, the cans to buy
    # ! write a function {f} that takes the width {p} and height {q} of a wall and what a can covers, {r}. it returns the number of whole cans that are needed, without math / the function {f} gets the width {p} and height {q} of a wall and what a can covers, {r}. it returns the number of whole cans that are needed, without math / define {f} with the parameters {params}, that is the width {p} and height {q} of a wall and what a can covers, {r}. it returns the number of whole cans that are needed, without math / we need a function {f} of {params}. it returns the whole cans needed for a {p} by {q} wall at {r} a can, rounding up with // and no math
    return -(-{p} * {q} // {r})
frame_area(p, q, r)
    # returns the area of a border {r} wide around a {p} by {q} picture, without the picture / surrounds a {p} by {q} picture with {r} on every side and returns the extra area / computes how much larger a {p} by {q} sheet gets with a margin of {r} on each side, as an area / gives the area with a frame of {r} all around minus the area {p} times {q}
    # ! write a function {f} that takes {p}, {q} and {r}. a picture is {p} wide and {q} high and has a border of {r} on all sides, and the function returns the area of the border alone / the function {f} gets {p}, {q} and {r}. a picture is {p} wide and {q} high and has a border of {r} on all sides, and the function returns the area of the border alone / define {f} with the parameters {params}. a picture is {p} wide and {q} high and has a border of {r} on all sides, and the function returns the area of the border alone / we need a function {f} of {params}. it returns the area of a border {r} wide around a {p} by {q} picture, without the picture
    return ({p} + 2 * {r}) * ({q} + 2 * {r}) - {p} * {q}
taxi_price(p, q)
    # adds {off}, {k} for each of {p} km and {k2} for each of {q} minutes and returns the sum / returns the price of a ride of {p} km that lasts {q} minutes at {k} a km and {k2} a minute, on top of {off} / computes {off} plus {k} times {p} plus {k2} times {q} / gives back what {p} km and {q} minutes cost if the start is {off}, each km {k} and each minute {k2}
    # ! write a function {f} that takes the distance {p} and the minutes {q}. the price is {off} plus {k} per km and {k2} per minute, and it returns that / the function {f} gets the distance {p} and the minutes {q}. the price is {off} plus {k} per km and {k2} per minute, and it returns that / define {f} with the parameters {params}, that is the distance {p} and the minutes {q}. the price is {off} plus {k} per km and {k2} per minute, and it returns that / we need a function {f} of {params}. it adds {off}, {k} for each of {p} km and {k2} for each of {q} minutes and returns the sum
    return {off} + {k} * {p} + {k2} * {q}
order_price(p, q)
    # returns the total of {q} pieces at {p} each, where totals over {n} are lowered by {off} / returns {p} times {q}, less {off} when that is above {n} / multiplies {p} by {q}, subtracts {off} if the product exceeds {n} and returns the result / computes the total for {q} pieces at {p} each, with {off} off for totals over {n}
    # ! write a function {f} that takes a piece price {p} and a number of pieces {q}. the total is their product, but if it is more than {n}, {off} is taken off, and the function returns it / the function {f} gets a piece price {p} and a number of pieces {q}. the total is their product, but if it is more than {n}, {off} is taken off, and the function returns it / define {f} with the parameters {params}, that is a piece price {p} and a number of pieces {q}. the total is their product, but if it is more than {n}, {off} is taken off, and the function returns it / we need a function {f} of {params}. it returns the total of {q} pieces at {p} each, where totals over {n} are lowered by {off}
    total = {p} * {q}
    if total > {n}:
        total -= {off}
    return total
capped_fee(p, q, r)
    # returns {q} percent of {p}, but never more than {r} / returns {q} percent of {p}, at most {r} / computes the fee of {q} percent on {p}, capped at {r} / gives the smaller of {r} and {q} percent of {p}
    # ! write a function {f} that takes an amount {p}, a percentage {q} and a cap {r}. it returns {q} percent of {p}, but never more than {r} / the function {f} gets an amount {p}, a percentage {q} and a cap {r}. it returns {q} percent of {p}, but never more than {r} / define {f} with the parameters {params}. it returns {q} percent of {p}, but never more than {r} / we need a function {f} of {params}. it returns {q} percent of {p}, but never more than {r}
    return min({p} * {q} / 100, {r})
ring_position(p, q, r)
    # returns the position on a ring of {r} after going {q} steps from {p} / returns where one stands after going {q} steps from {p} around {r} places / computes the seat {q} places after {p} at a table with {r} seats, counted from 0 / adds {q} to {p} and starts over at 0 after {r} places
    # ! write a function {f} that takes a start {p}, a number of steps {q} and the size {r} of a ring. it returns the position after these steps / the function {f} gets a start {p}, a number of steps {q} and the size {r} of a ring. it returns the position after these steps / define {f} with the parameters {params}, that is a start {p}, a number of steps {q} and the size {r} of a ring. it returns the position after these steps / we need a function {f} of {params}. it returns the position on a ring of {r} after going {q} steps from {p}
    return ({p} + {q}) % {r}
clock_text(p)
    # wraps {p} minutes at 24 hours and returns them as a string HH:MM / returns {p} minutes after midnight as a time HH:MM, modulo one day / turns {p} minutes into a string like 07:05, starting again after 1440 / gives the clock time HH:MM for {p} minutes, which may go past midnight
    # ! write a function {f} that takes the minutes {p} after midnight. it wraps them at 24 hours and returns a string HH:MM / the function {f} gets the minutes {p} after midnight. it wraps them at 24 hours and returns a string HH:MM / define {f} with the parameters {params}, that is the minutes {p} after midnight. it wraps them at 24 hours and returns a string HH:MM / we need a function {f} of {params}. it wraps {p} minutes at 24 hours and returns them as a string HH:MM
    {p} %= 1440
    return f"{{p} // 60:02d}:{{p} % 60:02d}"
years_to_reach(p, q, r)
    # returns how many years it takes for {p} to reach {r} / returns the years until {p} is at least {r} when it grows by {q} percent a year / counts the years in which {p}, raised by {q} percent each year, gets to {r} / repeats adding {q} percent to {p} until it is {r} or more and returns the number of times
    # ! write a function {f} that takes a start amount {p}, a rate of {q} percent and a goal {r}. it returns how many years it takes for {p} to reach {r} / the function {f} gets a start amount {p}, a rate of {q} percent and a goal {r}. it returns how many years it takes for {p} to reach {r} / define {f} with the parameters {params}, that is a start amount {p}, a rate of {q} percent and a goal {r}. it returns how many years it takes for {p} to reach {r} / we need a function {f} of {params}. it returns how many years it takes for {p} to reach {r}
    years = 0
    while {p} < {r}:
        {p} *= 1 + {q} / 100
        years += 1
    return years
halvings(p, r)
    # halves {p} with integer division while {p} is more than {r} and returns how often / returns how many times {p} must be halved, without fractions, to be at most {r} / counts the integer halvings of {p} until it is not greater than {r} / halves {p}, rounded down, again and again until it is {r} or less, and returns the count
    # ! write a function {f} that takes {p} and {r}. it halves {p} with integer division while {p} is more than {r} and returns how often / the function {f} gets {p} and {r}. it halves {p} with integer division while {p} is more than {r} and returns how often / define {f} with the parameters {params}. it halves {p} with integer division while {p} is more than {r} and returns how often / we need a function {f} of {params}. it halves {p} with integer division while {p} is more than {r} and returns how often
    count = 0
    while {p} > {r}:
        {p} //= 2
        count += 1
    return count
is_tidy(p, r)
    # returns whether {p} is tidy, where a number is tidy if its digit sum is a multiple of {r} / returns True if the digits of {p} add up to a multiple of {r} / checks whether {r} divides the digit sum of {p} / tells whether the digit sum of {p} modulo {r} is 0
    # ! write a function {f} that takes {p} and {r}. a number is tidy if the sum of its digits is a multiple of {r}, and the function returns whether {p} is tidy / the function {f} gets {p} and {r}. a number is tidy if the sum of its digits is a multiple of {r}, and the function returns whether {p} is tidy / define {f} with the parameters {params}. a number is tidy if the sum of its digits is a multiple of {r}, and the function returns whether {p} is tidy / we need a function {f} of {params}. it returns whether {p} is tidy, where a number is tidy if its digit sum is a multiple of {r}
    return sum(int(c) for c in str({p})) % {r} == 0
smallest_divisor_of(p)
    # counts up from 2 and returns the first number that divides {p} / returns the smallest divisor of {p} above 1, using a while loop / starts at 2, goes up until a divisor of {p} is found and returns it / gives the least number from 2 on by which {p} can be divided
    # ! write a function {f} that takes a number {p}. it counts up from 2 and returns the first number that divides {p} / the function {f} gets a number {p}. it counts up from 2 and returns the first number that divides {p} / define {f} with the parameters {params}, that is a number {p}. it counts up from 2 and returns the first number that divides {p} / we need a function {f} of {params}. it counts up from 2 and returns the first number that divides {p}
    i = 2
    while {p} % i != 0:
        i += 1
    return i
"""
STORIES = """
paint_the_wall
    # a wall is {wide} metres wide and {high} metres high. compute its area and store it in {area} / store the area of a wall that is {high} metres high and {wide} metres wide in {area} / {area} is the area of a {wide} by {high} wall / let {area} be the area of a wall with width {wide} and height {high}
    {area} = {wide} * {high}
    # subtract the door, which takes {k} square metres / take a door of {k} square metres off / there is a door of {k} square metres in it. subtract it from {area} / remove {k} square metres for the door
    {area} -= {k}
    # one can covers {k2} square metres. compute how many whole cans are needed / how many whole cans are needed if each is enough for {k2}? find the cans with math.ceil / compute the number of cans, rounded up, at {k2} square metres a can, and keep it in cans / work out the cans needed for {area}, {k2} square metres each, rounded up
    # + import math
    {cans} = math.ceil({area} / {k2})
    # a can costs {off}. compute the cost / calculate the cost at {off} a can / each of them costs {off}, so work out the cost / find the cost of the cans, {off} each
    {x_cost} = {cans} * {off}
    # print the cost / show the cost / print how much the cans cost / display what all cans cost
    print({x_cost})
ride_home
    # a trip begins at minute {start} of the day and lasts {n} minutes. set {b} and {c} to these / set {b} to {start} and {c} to {n} / let {b} be {start}, the minute of the day, and {c} be {n}, the minutes on the way / store the start {start} in {b} and the length {n} in {c}
    {b}, {c} = {start}, {n}
    # compute the arrival, wrapping at midnight / find the arrival in minutes, modulo one day / work out the minute of arrival, a day has 1440 / get the arrival as start plus length, starting over after 1440
    {arrival} = ({b} + {c}) % 1440
    # turn the arrival into a string HH:MM and keep it in {clock_out} / make a time HH:MM out of it and call it {clock_out} / {clock_out} is the arrival written as HH:MM / store the time of arrival as HH:MM text in {clock_out}
    {clock_out} = f"{{arrival} // 60:02d}:{{arrival} % 60:02d}"
    # print {clock_out} / show the time of arrival / print the arrival time as text / display {clock_out}
    print({clock_out})
guess_it
    # set {lo}, {hi} and {secret} to {small}, {big} and {half_big} / let {lo} be {small}, {hi} be {big} and {secret} be {half_big} / store {small}, {big} and {half_big} in {lo}, {hi} and {secret} / {lo} is {small}, {hi} is {big}, and the number to find, {secret}, is {half_big}
    {lo}, {hi}, {secret} = {small}, {big}, {half_big}
    # count the guesses from zero / set guesses to 0 / there are no guesses yet, so let guesses be 0 / start counting guesses at zero
    {guesses} = 0
    # until {lo} and {hi} are the same, take the middle, count a guess, and go on with the half that holds {secret} / while {lo} is less than {hi}, add a guess and set {x_mid} to their middle; if {x_mid} is below {secret}, {lo} becomes {x_mid} + 1, else {hi} becomes {x_mid} / repeat as long as {lo} < {hi}: one more guess, {x_mid} is ({lo} + {hi}) // 2, {lo} moves to {x_mid} + 1 if that is too small, otherwise {hi} moves to {x_mid} / halve the range until {lo} reaches {hi}: each {x_mid} counts as a guess, and if {x_mid} is less than {secret}, {lo} is {x_mid} + 1, or else {hi} is {x_mid}
    while {lo} < {hi}:
        {guesses} += 1
        {x_mid} = ({lo} + {hi}) // 2
        if {x_mid} < {secret}:
            {lo} = {x_mid} + 1
        else:
            {hi} = {x_mid}
    # print the number of guesses / print how many guesses it took / show the guesses / display how often we had to guess
    print({guesses})
shopping_bill
    # {k} shirts cost {off} each and {k2} hats cost {small} each. compute the total / find the total for {k} shirts at {off} and {k2} hats at {small} / get the total of {k} times {off} plus {k2} times {small} / work out the total price of {k} books for {off} each and {k2} pens for {small} each
    {x_total} = {k} * {off} + {k2} * {small}
    # if the total is more than {limit}, take {m} off / take {m} off when it is above {limit} / reduce it by {m} if it exceeds {limit} / whoever pays more than {limit} gets {m} off, apply this
    if {x_total} > {limit}:
        {x_total} -= {m}
    # add {percent} percent tax to it / raise the total by {percent} percent / now put {percent} percent on top / increase it by {percent} percent for tax
    {x_total} *= 1 + {percent} / 100
    # ?
    # round it to 2 decimals / round the total to two decimals / keep two decimals only / cut it to cents by rounding
    {x_total} = round({x_total}, 2)
    # print the total / show the total / print what has to be paid / display the final amount
    print({x_total})
factor_story
    # store {n} in {a} / set {a} to {n} / {a} is the number {n} / let {a} be {n}
    {a} = {n}
    # make an empty list of factors / start with an empty list factors / let factors be an empty list / we need a list factors, empty for now
    {x_factors} = []
    # while {a} is more than 1, append its smallest divisor above 1 and divide by it / until {a} is 1, find its smallest divisor from 2 on, append that to the factors and divide {a} by it / divide {a} by its smallest divisor again and again until 1 is left, appending each divisor to the list / as long as {a} is above 1, take the least divisor larger than 1, put it into the factors and divide {a} by it
    while {a} > 1:
        {x_divisor} = next(i for i in range(2, {a} + 1) if {a} % i == 0)
        {x_factors}.append({x_divisor})
        {a} //= {x_divisor}
    # find the number of factors / count the factors / compute how many there are / get the count of the factors
    {x_count} = len({x_factors})
    # print the factors and their count / show the list and how many it has / print the list, then the count / display both the factors and the count
    print({x_factors}, {x_count})
read_a_book
    # {a} has the value {n}, the number of pages in a book / a book has {n} pages. store that in {a} / let {a} be the {n} pages of a book / keep the {n} pages of a novel as {a}
    {a} = {n}
    # somebody reads {m} pages a day. compute the days needed, rounded up without math / how many whole days does that take at {m} pages a day? compute the days with negative floor division / work out the days it takes with {m} pages each day, a started day counts whole, using only // / find the days for {m} pages a day, rounded up by integer division
    {x_days} = -(-{a} // {m})
    # compute the full weeks and the rest of days / split the days into weeks and rest / get weeks and rest out of the days, a week being 7 / divide the days by 7 into weeks and a rest
    {x_weeks}, {rest} = divmod({x_days}, 7)
    # print the weeks and the rest / show weeks and rest / print both / display the weeks, then the rest
    print({x_weeks}, {rest})
far_by_bike
    # a tour is {miles_n} miles long. compute its kilometres, one mile being 1.609 / convert {miles_n} miles to kilometres with 1.609 km to the mile / find the kilometres in {miles_n} miles, that is {miles_n} times 1.609 / work out how many kilometres {miles_n} miles are if a mile is 1.609 of them
    {kilometres} = {miles_n} * 1.609
    # it takes {k} hours. compute the speed / find the speed when it takes {k} hours / somebody needs {k} hours for it. what is the speed? keep it / work out the speed for {k} hours on the way
    {speed} = {kilometres} / {k}
    # round the speed to {places} decimals / round it to {places} decimals / keep {places} decimals of the speed / shorten it to {places} places by rounding
    {speed} = round({speed}, {places})
    # print the speed / show the speed / print how fast that is / display the speed
    print({speed})
round_the_track
    # a runner is at position 0 and has run 0 laps. set position and laps / set position and laps to 0 / position and laps both start at zero / let position and laps be 0
    {x_position} = {x_laps} = 0
    # go {n} metres further on a track of {ring_long} metres; laps goes up by the full rounds / move on by {n} on a ring of {ring_long}, adding the full rounds to laps and keeping the rest as position / add {n} to the position, then move its full rounds of {ring_long} to laps / run {n} metres: every full {ring_long} metres is one more lap, the position is what remains
    {x_position} += {n}
    {x_laps} += {x_position} // {ring_long}
    {x_position} %= {ring_long}
    # again, with {n2} metres / another {n2} metres, in the same way / do the same for {n2} / now {n2} metres more, laps and position as before
    {x_position} += {n2}
    {x_laps} += {x_position} // {ring_long}
    {x_position} %= {ring_long}
    # print laps and position / show the laps and the position / print both numbers, laps first / display laps, then position
    print({x_laps}, {x_position})
garden_fence
    # a garden is {wide} metres long and {high} metres wide. set {b} and {c} to these / store the length {wide} and the width {high} of a garden in {b} and {c} / let {b} be {wide} and {c} be {high}, the sides of a garden / {b} is {wide} metres and {c} is {high} metres
    {b}, {c} = {wide}, {high}
    # compute the perimeter / find the perimeter of the garden / work out its perimeter / get the perimeter from both sides
    {x_perimeter} = 2 * ({b} + {c})
    # leave out a gate of {k} metres / subtract {k} metres for the gate / take {k} metres off for the gate / the gate is {k} metres wide, so subtract it
    {x_perimeter} -= {k}
    # a metre of fence costs {off}. compute the cost / find the cost at {off} a metre / each metre costs {off}, so get the cost / work out the cost of the fence, {off} per metre
    {x_cost} = {x_perimeter} * {off}
    # ?
    # if the cost is more than {big}, lower it by {percent} percent / take {percent} percent off the cost when it is over {big} / there is {percent} percent discount above {big}. apply it / reduce the cost by {percent} percent if it exceeds {big}
    if {x_cost} > {big}:
        {x_cost} *= 1 - {percent} / 100
    # print the cost / show the cost / print what the fence costs / display the cost
    print({x_cost})
lucky_number
    # let {a} be {n} / store {n} in {a} / start with the number {n} as {a} / {a} is {n}
    {a} = {n}
    # compute its digit sum and keep it as digit_sum / find the digit sum / get the digit sum of {a} / work out the digit sum of that number
    {x_sum} = sum(int(c) for c in str({a}))
    # raise {a} by its digit sum until it is a multiple of {k}, or for at most 100 steps, and count the steps / count the steps, no more than 100, until {a} can be divided by {k}, where each step adds the digit sum and then finds the new one / while {a} is no multiple of {k}, add the digit sum to it, compute the digit sum anew and count a step; stop after 100 steps / add the digit sum again and again, at most 100 steps, until {k} divides {a}, counting the steps
    {x_steps} = 0
    while {a} % {k} != 0 and {x_steps} < 100:
        {a} += {x_sum}
        {x_sum} = sum(int(c) for c in str({a}))
        {x_steps} += 1
    # print {a} and the steps / show {a} and how many steps it took / print the number, then the steps / display {a} with the steps
    print({a}, {x_steps})
saving_function
    # write a function {f} that takes {p}, {q} and {r}. it returns how many weeks it takes to get from {p} to {r} when {q} is added each week / define {f} with the parameters {p}, {q} and {r}: add {q} to {p} until it reaches {r} and return the number of times / function {f} of {p}, {q}, {r} that counts how often {q} must be added to {p} to have at least {r} / {f} takes a start {p}, an amount {q} and a goal {r}, adds {q} to {p} while it is below {r}, and returns how many times
    def {f}({p}, {q}, {r}):
        weeks = 0
        while {p} < {r}:
            {p} += {q}
            weeks += 1
        return weeks
    # call it with {small}, {off} and {big} and store the result in {a} / {a} is what it returns for {small}, {off} and {big} / use {f} for a start of {small}, {off} a week and a goal of {big}, and keep the answer in {a} / let {a} be {f} of {small}, {off} and {big}
    {a} = {f}({small}, {off}, {big})
    # compute the same with {k} more a week and store it in {b} / {b} is the result when {k} more are added each week / call it again with {k} more per week and keep that in {b} / let {b} be the same for {off} plus {k} a week
    {b} = {f}({small}, {off} + {k}, {big})
    # find how many weeks that saves / compute the difference of {a} and {b} / how many fewer weeks are that? find the difference / get the difference between both results
    {difference} = {a} - {b}
    # print it / print the difference / show the weeks saved / display the difference
    print({difference})
"""
MORE = {
    "pages": new("pages", kind="exact"),
    "rest": new("rest", kind="exact"),
    "speed": new("speed", kind="exact"),
    "x_minutes": new("minutes", kind="exact"),
    "kilometres": new("kilometres", kind="exact"),
    "x_position": new("position", kind="exact"),
    "x_laps": new("laps", kind="exact"),
    "x_shares": new("share", kind="exact"),
    "x_sum": new("digit_sum", kind="exact"),
    "x_perimeter": new("perimeter", kind="exact"),
    "ring_long": choice(200, 250, 300, 333, 400, 500),
    "miles_n": choice(13, 26, 31, 50, 62, 75, 100, 120, 250),
    "odd": choice(1, 3, 5, 7, 9, 11),
    "lo_v": var(integer(0, 300)),
    "hi_v": var(integer(301, 2000)),
    "mid_v": var(integer(10, 999)),
    "sec_v": var(integer(0, 999)),
    "start": integer(300, 1420),
    "limit": integer(50, 400),
    "cans": new("cans", kind="exact"),
    "x_cost": new("cost", kind="exact"),
    "arrival": new("arrival", kind="exact"),
    "clock_out": new("clock", "text", "time_text", "shown"),
    "x_mid": new("mid", kind="exact"),
    "guesses": new("guesses", kind="exact"),
    "difference": new("difference", kind="exact"),
}
WORDS = {
    "p": new("amount", "start", "p", "n", "first", "base", kind="word"),
    "q": new("rate", "step", "q", "weekly", "second", kind="word"),
    "r": new("goal", "limit", "r", "target", "last", kind="word"),
    "f": new("weeks_needed", "count_weeks", "saving_time", "weeks_to_goal", kind="function"),
}
PARAMETERS = {"p": integer(2, 200), "q": integer(1, 40), "r": integer(2, 90)}
statements(d, LOOPS, {**SLOTS, **MORE})
functions(d, FUNCTIONS, {**SLOTS, **PARAMETERS})
stories(d, STORIES, {**SLOTS, **MORE, **WORDS})
