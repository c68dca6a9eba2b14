"""Everyday classes whose state is a number, a flag, a text or a dictionary, told in beginners' words over turns."""

from codegen_repl.training.corpus.domains.things import declare
from codegen_repl.training.corpus.family import Domain

d = Domain("class_talk", weight=9)

NUMBERS = """
== Counter Clicker Tally
start count = 0 | starts at 0 / begins with a count of 0 / has a count of 0 at first / starts with count 0
do* click | self.count += 1
    = adds one / adds 1 to the count / counts one up / increases the count by one
    ! click <o> / press <o>
do reset | self.count = 0
    = sets the count back to 0 / sets it back to zero / starts again at 0
    ! reset <o> / set <o> back with reset
get is_even | return self.count % 2 == 0
    = tells whether the count is even / returns True if the count is even / says if the count is an even number
    ? whether the count of <o> is even / what is_even says for <o> / if <o> has an even count
ask count | how often <o> was clicked / the count of <o> / how many clicks <o> has / the value of <o>
== Score ScoreBoard Points
start value = 0 | starts at 0 / begins at zero / starts with value 0 / has the value 0 at first
do add(points) | self.value += points
    = adds points to the value / adds points / increases the value by points
    ! add {points} to <o> / add {points} points to <o>
do* halve | self.value //= 2
    = halves the value, rounding down / cuts the value in half, without decimals / divides the value by 2 as a whole number
    ! halve <o> / cut <o> in half
get is_winning | return self.value >= 50
    = tells whether the value is at least 50 / returns True from 50 on / says if there are 50 or more
    ? whether <o> is winning / what is_winning says for <o> / if <o> is winning
ask value | the value of <o> / the points in <o> / how many points <o> has / what is in <o>
== Account BankAccount Savings
args owner
start balance = 0 | starts with balance 0 / has a balance of 0 at first / starts empty, balance 0 / begins with no money, balance 0
do deposit(amount) | self.balance += amount
    = adds amount to the balance / puts amount in / increases the balance by amount
    ! deposit {amount} into <o> / put {amount} into <o> / pay {amount} into <o>
do withdraw(amount) | self.balance -= amount
    = takes amount from the balance / subtracts amount from the balance / lowers the balance by amount
    ! withdraw {amount} from <o> / take {amount} out of <o> / take {amount} from <o>
get is_overdrawn | return self.balance < 0
    = tells whether the balance is negative / returns True if the balance is below 0 / says if it is in debt
    ? whether <o> is overdrawn / if <o> is in debt / what is_overdrawn says for <o>
get __str__ | return f"{self.owner}: {self.balance}"
    = returns owner and balance as "owner: balance" / gives the owner, a colon, a space and the balance
    ? <o> / the text of <o> / <o> as text
ask balance | the balance of <o> / how much money is in <o> / how much <o> has / what is left in <o>
== Wallet Purse Moneybox
start money = 0 | starts empty, money 0 / begins with money 0 / has no money at first / starts with 0
do add(amount) | self.money += amount
    = adds amount to the money / puts amount in / raises the money by amount
    ! add {amount} to <o> / put {amount} in <o> / put {amount} euros in <o>
do spend(amount) | if amount <= self.money: ;; ~self.money -= amount
    = takes amount out if there is enough / subtracts amount if the money suffices / takes amount from the money unless it is too much
    ! spend {amount} from <o> / spend {amount} out of <o> / take {amount} from <o> with spend
get is_empty | return self.money == 0
    = tells whether there is no money / returns True if the money is 0 / says if nothing is in it
    ? whether <o> is empty / if <o> has no money left / what is_empty returns for <o>
ask money | how much money is in <o> / the money in <o> / how much <o> holds / what <o> has left
== Thermostat Heater Oven
start temperature = 20 | starts at 20 degrees / starts with a temperature of 20 / begins at temperature 20 / is at 20 at first
do warmer(degrees) | self.temperature += degrees
    = raises the temperature by degrees / makes it degrees warmer / adds degrees to the temperature
    ! make <o> {degrees} degrees warmer / turn <o> up by {degrees} / raise <o> by {degrees} degrees
do colder(degrees) | self.temperature -= degrees
    = lowers the temperature by degrees / makes it degrees colder / takes degrees off the temperature
    ! make <o> {degrees} degrees colder / turn <o> down by {degrees} / lower <o> by {degrees} degrees
get is_hot | return self.temperature > 25
    = tells whether it is over 25 degrees / returns True above 25 / says if the temperature is more than 25
    ? whether <o> is hot / if <o> is hot / what is_hot returns for <o>
get fahrenheit | return self.temperature * 9 / 5 + 32
    = returns the temperature in fahrenheit / converts the temperature to fahrenheit / gives nine fifths of the temperature plus 32
    ? the temperature of <o> in fahrenheit / the fahrenheit value of <o> / what fahrenheit returns for <o>
ask temperature | the temperature of <o> / how warm <o> is / how many degrees <o> has
== Timer Stopwatch Countdown
args seconds
do* tick | self.seconds -= 1
    = takes one second off / lowers the seconds by 1 / counts one second down
    ! tick <o> / let <o> tick / count <o> down
do add(minutes) | self.seconds += minutes * 60
    = adds that many minutes / adds minutes, as seconds / prolongs it by minutes
    ! add {minutes} minutes to <o> / give <o> {minutes} minutes more / prolong <o> by {minutes} minutes
get is_over | return self.seconds <= 0
    = tells whether no seconds are left / returns True if the seconds are 0 or less / says if the time is up
    ? whether <o> is over / if the time of <o> is up / what is_over says for <o>
get clock | return f"{self.seconds // 60}:{self.seconds % 60:02}"
    = returns the time as minutes and seconds like 2:05 / gives minutes:seconds with two digits for the seconds
    ? the clock time of <o> / the time of <o> as minutes and seconds / what clock returns for <o>
ask seconds | the seconds of <o> / how many seconds are left on <o> / the time left on <o>
== Player Hero Fighter
args name
start health = 100 & score = 0 | starts with health 100 and score 0 / has 100 health and a score of 0 at first / begins with 100 health and no score
do hit(damage) | self.health -= damage
    = takes damage off the health / lowers the health by damage / costs damage health
    ! hit <o> with {damage} damage / hit <o> for {damage} / let <o> take {damage} damage
do win(points) | self.score += points
    = adds points to the score / raises the score by points / gives points
    ! let <o> win {points} points / give <o> {points} points / <o> wins {points} points, call the method
get is_alive | return self.health > 0
    = tells whether the health is above 0 / returns True while there is health left / says if the health is positive
    ? whether <o> is alive / if <o> still lives / what is_alive returns for <o>
get __str__ | return f"{self.name} ({self.health})"
    = returns the name and the health in parentheses / gives a text like Ann (90), name and health
    ? <o> / <o> as text / the text of <o>
ask health | the health of <o> / how much health <o> has / how healthy <o> is
ask score | the score of <o> / how many points <o> has
== Monster Dragon Enemy
args name
start health = 50 | starts with health 50 / has 50 health at first / begins with a health of 50
do hurt(damage) | self.health = max(0, self.health - damage)
    = lowers the health by damage, but not below 0 / takes damage off the health, never under zero / subtracts damage from the health and stops at 0
    ! hurt <o> by {damage} / hurt <o> with {damage} damage / strike <o> for {damage} with hurt
do* rest | self.health += 5
    = adds 5 health / gives back 5 health / raises the health by five
    ! let <o> rest / give <o> a rest
get is_dead | return self.health == 0
    = tells whether the health is 0 / returns True at health 0 / says if no health is left
    ? whether <o> is dead / if <o> is dead / what is_dead returns for <o>
ask health | the health of <o> / how much health is left in <o> / how strong <o> still is
== Car Truck Taxi
args fuel
start distance = 0 | has driven a distance of 0 / starts with distance 0 / begins with a distance of 0
do drive(km) | self.distance += km ;; self.fuel -= km / 10
    = adds km to the distance and uses a tenth of km as fuel / raises the distance by km and takes a tenth of km off the fuel
    ! drive <o> {km} km / let <o> drive {km} km / drive {km} kilometers with <o>
do refuel(liters) | self.fuel += liters
    = adds liters to the fuel / fills in liters of fuel / raises the fuel by liters
    ! refuel <o> with {liters} liters / put {liters} liters in <o> / fill {liters} liters into <o>
get reach | return self.fuel * 10
    = returns how far the fuel lasts, 10 km a liter / gives ten times the fuel / returns the fuel times 10
    ? the reach of <o> / how far <o> can still go / what reach returns for <o>
ask fuel | the fuel of <o> / how much fuel <o> has / how much is left in the tank of <o>
ask distance | the distance of <o> / how far <o> has gone
== Bike Scooter Train
start speed = 0 | stands still, speed 0 / starts with speed 0 / has a speed of 0 at first
do faster(amount) | self.speed += amount
    = raises the speed by amount / speeds up by amount / adds amount to the speed
    ! make <o> faster by {amount} / speed <o> up by {amount} / accelerate <o> by {amount} with faster
do brake(amount) | self.speed = max(0, self.speed - amount)
    = lowers the speed by amount, but not below 0 / slows down by amount, never under zero / takes amount off the speed and stops at 0
    ! brake <o> by {amount} / slow <o> down by {amount} / let <o> brake by {amount}
do stop | self.speed = 0
    = sets the speed to 0 / brings it to a halt, speed 0 / makes the speed zero
    ! stop <o> / halt <o> / bring <o> to a stop
get is_moving | return self.speed > 0
    = tells whether the speed is above 0 / returns True if it moves / says if the speed is more than zero
    ? whether <o> is moving / if <o> moves / what is_moving returns for <o>
ask speed | the speed of <o> / how fast <o> is / how fast <o> goes
== Tank Barrel Bucket
args capacity
start level = 0 | starts empty, level 0 / has a level of 0 at first / begins with level 0
do fill(liters) | self.level = min(self.capacity, self.level + liters)
    = adds liters to the level, at most up to the capacity / raises the level by liters, but not over the capacity / pours in liters until the capacity is reached
    ! fill {liters} liters into <o> / pour {liters} liters into <o> / fill <o> with {liters} liters
do empty | self.level = 0
    = sets the level to 0 / lets everything out / makes the level zero
    ! empty <o> / pour <o> out / drain <o>
get is_full | return self.level == self.capacity
    = tells whether level and capacity are equal / returns True if the level is the capacity / says if nothing more fits
    ? whether <o> is full / if <o> is full / what is_full returns for <o>
get free | return self.capacity - self.level
    = returns how much still fits / gives the capacity minus the level / returns the space that is left
    ? how much still fits into <o> / the free space of <o> / what free returns for <o>
ask level | the level of <o> / how much is in <o> / how full <o> is
== Elevator Lift
start floor = 0 | starts on floor 0 / is on floor 0 at first / begins at the ground floor, 0
do* up | self.floor += 1
    = goes up one floor / adds 1 to the floor / moves one floor up
    ! move <o> up / let <o> go up / send <o> up
do* down | self.floor -= 1
    = goes down one floor / takes 1 off the floor / moves one floor down
    ! move <o> down / let <o> go down / send <o> down
do go_to(number) | self.floor = number
    = sets the floor to number / moves to the floor with that number / brings it to floor number
    ! send <o> to floor {number} / let <o> go to floor {number} / move <o> to floor {number}
get is_ground | return self.floor == 0
    = tells whether it is on floor 0 / returns True on the ground floor / says if the floor is 0
    ? whether <o> is on the ground floor / if <o> is at the bottom / what is_ground returns for <o>
ask floor | the floor of <o> / on which floor <o> is / where <o> is / which floor <o> is on
== Battery Phone Powerbank
start charge = 100 | starts at 100 percent charge / is full at first, charge 100 / begins with charge 100
do use(percent) | self.charge -= percent
    = lowers the charge by percent / takes percent off the charge / uses up percent
    ! use {percent} percent of <o> / use <o> for {percent} percent / take {percent} percent from <o>
do load | self.charge = 100
    = sets the charge to 100 / fills it up again / makes the charge 100
    ! load <o> / charge <o> again with load / fill <o> up
get is_low | return self.charge < 20
    = tells whether the charge is under 20 / returns True below 20 percent / says if less than 20 is left
    ? whether <o> is low / if the charge of <o> is low / what is_low returns for <o>
ask charge | the charge of <o> / how much charge is left in <o> / how full <o> is / the percentage of <o>
== Pet Dog Cat Rabbit
args name
start hunger = 5 | starts with hunger 5 / has a hunger of 5 at first / begins with hunger 5
do* feed | self.hunger -= 1
    = lowers the hunger by 1 / makes the hunger one less / takes 1 off the hunger
    ! feed <o> / give <o> food
do* play | self.hunger += 2
    = raises the hunger by 2 / makes it hungrier by 2 / adds two to the hunger
    ! play with <o> / let <o> play
get is_hungry | return self.hunger > 5
    = tells whether the hunger is more than 5 / returns True above hunger 5 / says if the hunger is over five
    ? whether <o> is hungry / if <o> is hungry / what is_hungry returns for <o>
get speak | return self.name + " says hello"
    = returns the name followed by " says hello" / gives the text name says hello
    ? what <o> says / what speak returns for <o> / the words of <o>
ask hunger | the hunger of <o> / how hungry <o> is / how much hunger <o> has
== Plant Flower Tree
args name
start height = 1 | starts with height 1 / is 1 high at first / begins with a height of 1
do* water | self.height += 2
    = adds 2 to the height / makes it grow by 2 / lets it grow two higher
    ! water <o> / give <o> water
do cut(amount) | self.height -= amount
    = takes amount off the height / makes it amount shorter / lowers the height by amount
    ! cut {amount} off <o> / cut <o> by {amount} / shorten <o> by {amount}
get is_tall | return self.height > 10
    = tells whether it is higher than 10 / returns True above 10 / says if the height exceeds 10
    ? whether <o> is tall / if <o> is tall / what is_tall returns for <o>
ask height | the height of <o> / how tall <o> is / how high <o> is
== Robot Rover Drone
start x = 0 & y = 0 | starts at x 0 and y 0 / stands at (0, 0) at first / begins with x and y 0
do* forward | self.y += 1
    = adds 1 to y / moves one step up, y plus 1 / goes one step forward in y
    ! move <o> forward / let <o> go forward
do* right | self.x += 1
    = adds 1 to x / moves one step to the right, x plus 1 / goes one step right in x
    ! move <o> right / let <o> go right
do jump(x, y) | self.x = x ;; self.y = y
    = puts it at x and y / sets x and y / moves it to the given x and y
    ! let <o> jump to {x}, {y} / jump <o> to {x} and {y} / make <o> jump to ({x}, {y})
get position | return self.x, self.y
    = returns x and y / gives the pair of x and y / returns x and y as a tuple
    ? the position of <o> / where <o> is / what position returns for <o>
ask x | the x of <o> / the x position of <o> / how far right <o> is
ask y | the y of <o> / the y position of <o>
== Book Novel Comic
args title pages
start read = 0 | starts with 0 pages read / has read 0 at first / begins with read 0
do read_pages(number) | self.read += number
    = adds number to the pages read / raises read by number / counts number more pages as read
    ! read {number} pages of <o> / read {number} more pages of <o> / read {number} pages in <o>
get left | return self.pages - self.read
    = returns how many pages are left / gives the pages minus those read / returns the pages not read yet
    ? how many pages of <o> are left / the pages left in <o> / what left returns for <o>
get __str__ | return f"{self.title}, {self.pages} pages"
    = returns the title, a comma and the number of pages, like Home, 90 pages / gives "title, N pages"
    ? <o> / <o> as text / the text of <o>
get is_long | return self.pages > 300
    = tells whether it has more than 300 pages / returns True above 300 pages / says if the pages are over 300
    ? whether <o> is long / if <o> is a long one / what is_long returns for <o>
ask read | how many pages of <o> are read / the pages read in <o> / how far <o> is read
ask pages | the pages of <o> / how many pages <o> has
== Product Item Article
args name price
start stock = 0 | starts with stock 0 / has no stock at first / begins with a stock of 0
do deliver(count) | self.stock += count
    = adds count to the stock / raises the stock by count / brings in count pieces
    ! deliver {count} of <o> / deliver {count} pieces of <o> / add {count} to the stock of <o>
do discount(percent) | self.price -= self.price * percent / 100
    = lowers the price by percent / takes percent off the price / makes it percent percent cheaper
    ! give {percent} percent off <o> / discount <o> by {percent} percent / make <o> {percent} percent cheaper
get value | return self.price * self.stock
    = returns price times stock / gives the worth of the stock / multiplies price and stock
    ? the value of <o> / what the stock of <o> is worth / what value returns for <o>
get __repr__ | return f"{self.name} at {self.price}"
    = returns the name, " at " and the price / gives a text like pen at 2.5
    ? <o> / <o> as text / the repr of <o>
ask stock | the stock of <o> / how many of <o> there are / how much of <o> is in stock
ask price | the price of <o> / what <o> costs / how expensive <o> is
== Worker Employee Teacher
args name salary
do raise_salary(percent) | self.salary += self.salary * percent / 100
    = raises the salary by percent / adds percent percent to the salary / makes the salary percent percent higher
    ! raise the salary of <o> by {percent} percent / give <o> {percent} percent more / give <o> a raise of {percent} percent
get yearly | return self.salary * 12
    = returns twelve times the salary / gives the salary of a year / returns what is earned in 12 months
    ? the yearly salary of <o> / what <o> earns a year / what yearly returns for <o>
get __str__ | return f"{self.name} earns {self.salary}"
    = returns name, " earns " and the salary / gives a text like Ann earns 2000
    ? <o> / <o> as text / the text of <o>
ask salary | the salary of <o> / what <o> earns / how much <o> earns a month
== Candidate Party Option
args name
start votes = 0 | starts with 0 votes / has no votes at first / begins with votes 0
do* vote | self.votes += 1
    = adds one vote / counts one vote more / raises the votes by 1
    ! vote for <o> / give <o> a vote
do add_votes(number) | self.votes += number
    = adds number votes / raises the votes by number / counts number more votes
    ! add {number} votes to <o> / give <o> {number} votes / count {number} votes for <o>
get has_won | return self.votes > 20
    = tells whether there are more than 20 votes / returns True above 20 votes / says if the votes exceed 20
    ? whether <o> has won / if <o> won / what has_won returns for <o>
ask votes | the votes of <o> / how many votes <o> has / how often <o> was voted for
== Cup Glass Mug
start sips = 10 | starts with 10 sips / has 10 sips at first / begins with sips 10
do* drink | self.sips -= 1
    = takes one sip / lowers the sips by 1 / makes it one sip less
    ! drink from <o> / take a sip from <o>
do refill | self.sips = 10
    = sets the sips back to 10 / fills it up to 10 sips / makes the sips 10 again
    ! refill <o> / fill <o> again
get is_empty | return self.sips == 0
    = tells whether no sips are left / returns True at 0 sips / says if the sips are 0
    ? whether <o> is empty / if <o> is empty / what is_empty returns for <o>
ask sips | how many sips are left in <o> / the sips of <o> / how much is in <o>
== Team Club Side
args name
start points = 0 | starts with 0 points / has no points at first / begins with points 0
do* win | self.points += 3
    = adds 3 points / gives three points / raises the points by 3
    ! let <o> win / record a win for <o>
do* draw | self.points += 1
    = adds 1 point / gives one point / raises the points by 1
    ! let <o> draw / record a draw for <o>
get __str__ | return f"{self.name}: {self.points}"
    = returns name, colon, space and points / gives a text like Reds: 7
    ? <o> / <o> as text / the text of <o>
ask points | the points of <o> / how many points <o> has / how many points <o> got
== Ticket Coupon Card
args name
start uses = 5 | starts with 5 uses / has 5 uses at first / begins with uses 5
do* use | self.uses -= 1
    = takes one use off / lowers the uses by 1 / makes it one use less
    ! use <o> / stamp <o>
get is_valid | return self.uses > 0
    = tells whether uses are left / returns True while the uses are above 0 / says if it can still be used
    ? whether <o> is valid / if <o> is still valid / what is_valid returns for <o>
do top_up(number) | self.uses += number
    = adds number uses / raises the uses by number / gives number more uses
    ! top <o> up by {number} / add {number} uses to <o> / give <o> {number} more uses
ask uses | how many uses <o> has left / the uses of <o> / how often <o> can be used
"""
FLAGS = """
== Lamp Light Bulb Lantern
start on = False | starts off / is off at first / is off in the beginning / begins switched off
do* toggle | self.on = not self.on
    = switches it on and off / turns it on if it is off and off if it is on / flips on / changes on to its opposite
    ! toggle <o> / flip <o>
do switch_on | self.on = True
    = turns it on / sets on to True / makes it shine
    ! switch <o> on / turn <o> on
do switch_off | self.on = False
    = turns it off / sets on to False / makes it dark
    ! switch <o> off / turn <o> off
get state | return "on" if self.on else "off"
    = returns "on" or "off" / gives the word on or off / says on if it is on, otherwise off
    ? the state of <o> / what state returns for <o> / the word for <o>'s state
ask on | whether <o> is on / if <o> is on / whether <o> is switched on
== Door Gate Window
start is_open = False | is closed at first / starts closed / begins closed / is shut in the beginning
do open | self.is_open = True
    = opens it / sets is_open to True / makes it open
    ! open <o>
do close | self.is_open = False
    = closes it / sets is_open to False / shuts it
    ! close <o> / shut <o>
get __str__ | return "open" if self.is_open else "closed"
    = returns "open" or "closed" / gives the word open or closed / says open if it is open, else closed
    ? <o> / <o> as text / the text of <o>
ask is_open | whether <o> is open / if <o> is open / whether <o> stands open
== Padlock Safe Vault
args code
start locked = True | is locked at first / starts locked / begins locked
do unlock(attempt) | if attempt == self.code: ;; ~self.locked = False
    = unlocks it if attempt is the code / sets locked to False when attempt equals the code / opens it only if attempt is the code
    ! unlock <o> with {attempt} / try {attempt} on <o> with unlock / try to unlock <o> with {attempt}
do lock | self.locked = True
    = locks it / sets locked to True / makes it locked again
    ! lock <o> / lock <o> again
ask locked | whether <o> is locked / if <o> is locked / whether <o> is still locked
== Task Chore Todo
args title
start done = False | is not done at first / starts undone / begins with done False
do finish | self.done = True
    = marks it as done / sets done to True / makes it done
    ! finish <o> / mark <o> as done with finish
do reopen | self.done = False
    = marks it as not done / sets done to False / makes it open again
    ! reopen <o> / open <o> again
get __str__ | return self.title + (" (done)" if self.done else "")
    = returns the title, followed by " (done)" if it is done / gives the title and, when done, " (done)"
    ? <o> / <o> as text / the text of <o>
ask done | whether <o> is done / if <o> is done / whether <o> is finished
== Switch Relay Valve
start active = False | is not active at first / starts inactive / begins with active False
do* press | self.active = not self.active
    = changes active to its opposite / flips active / switches between active and not
    ! press <o> / push <o>
get label | return "ON" if self.active else "OFF"
    = returns "ON" or "OFF" / gives ON when active and OFF otherwise / says ON or OFF
    ? the label of <o> / what label returns for <o> / what <o> shows
ask active | whether <o> is active / if <o> is active / the state of <o>
== Radio Television Speaker
start on = False & volume = 5 | starts off with volume 5 / is off at first, with volume 5 / begins switched off and with volume 5
do power | self.on = not self.on
    = switches it on or off / flips on / turns it on if it is off and off if it is on
    ! press power on <o> / switch <o> with power
do* louder | self.volume += 1
    = raises the volume by 1 / makes it one louder / adds 1 to the volume
    ! make <o> louder / turn <o> up
do* quieter | self.volume -= 1
    = lowers the volume by 1 / makes it one quieter / takes 1 off the volume
    ! make <o> quieter / turn <o> down
do mute | self.volume = 0
    = sets the volume to 0 / makes it silent / turns the volume to zero
    ! mute <o> / silence <o>
ask volume | the volume of <o> / how loud <o> is / how loud <o> plays
ask on | whether <o> is on / if <o> is on
== Alarm Sensor Detector
start armed = False & rings = 0 | is not armed at first and has 0 rings / starts unarmed with 0 rings / begins with armed False and rings 0
do arm | self.armed = True
    = arms it / sets armed to True / makes it armed
    ! arm <o> / switch <o> on with arm
do* trigger | if self.armed: ;; ~self.rings += 1
    = adds 1 to the rings if it is armed / counts a ring, but only when armed / rings once more if armed
    ! trigger <o> / set <o> off
do disarm | self.armed = False
    = disarms it / sets armed to False / switches it off
    ! disarm <o> / switch <o> off with disarm
ask rings | how often <o> rang / the rings of <o> / how many times <o> rang
ask armed | whether <o> is armed / if <o> is armed
== Seat Room Table
args number
start taken = False | is free at first / starts free / begins with taken False
do book | self.taken = True
    = marks it as taken / sets taken to True / reserves it
    ! book <o> / reserve <o>
do free | self.taken = False
    = makes it free again / sets taken to False / gives it back
    ! free <o> / make <o> free again
get __str__ | return f"{self.number}: {'taken' if self.taken else 'free'}"
    = returns the number, a colon and taken or free / gives a text like 4: free
    ? <o> / <o> as text / the text of <o>
ask taken | whether <o> is taken / if <o> is taken / whether <o> is reserved
"""
SHAPES = """
== Rectangle Field Garden
args width height
get area | return self.width * self.height
    = returns the area / gives width times height / multiplies width and height
    ? the area of <o> / how large <o> is / what area returns for <o>
get perimeter | return 2 * (self.width + self.height)
    = returns the perimeter / gives twice the sum of width and height / returns the length of all sides
    ? the perimeter of <o> / how long the border of <o> is / what perimeter returns for <o>
get is_square | return self.width == self.height
    = tells whether width and height are equal / returns True for a square / says if it is a square
    ? whether <o> is a square / if <o> is a square / what is_square returns for <o>
do widen(amount) | self.width += amount
    = adds amount to the width / makes it amount wider / raises the width by amount
    ! widen <o> by {amount} / make <o> {amount} wider
get __repr__ | return f"{self.width}x{self.height}"
    = returns width and height with an x between them, like 3x4 / gives a text like 3x4
    ? <o> / <o> as text / the repr of <o>
ask width | the width of <o> / how wide <o> is
== Circle Disc Wheel
args radius
get area | return math.pi * self.radius ** 2
    = returns the area / gives pi times the radius squared / computes the area with math.pi
    ? the area of <o> / how large <o> is / what area returns for <o>
get circumference | return 2 * math.pi * self.radius
    = returns the circumference / gives 2 times pi times the radius / computes the circumference with math.pi
    ? the circumference of <o> / how long the edge of <o> is / what circumference returns for <o>
get diameter | return 2 * self.radius
    = returns the diameter / gives twice the radius / doubles the radius
    ? the diameter of <o> / how wide <o> is / what diameter returns for <o>
do grow(amount) | self.radius += amount
    = adds amount to the radius / makes the radius amount larger / raises the radius by amount
    ! let <o> grow by {amount} / make <o> grow by {amount}
ask radius | the radius of <o> / how big the radius of <o> is
== Cube Crate Block
args side
get volume | return self.side ** 3
    = returns the volume / gives the side to the power of 3 / computes side * side * side
    ? the volume of <o> / how much fits into <o> / what volume returns for <o>
get surface | return 6 * self.side ** 2
    = returns the surface / gives six times the side squared / computes the area of all six faces
    ? the surface of <o> / how large the surface of <o> is / what surface returns for <o>
do scale(factor) | self.side *= factor
    = multiplies the side by factor / makes the side factor times as long / enlarges it by factor
    ! scale <o> by {factor} / make <o> {factor} times as large with scale
ask side | the side of <o> / how long a side of <o> is
== Point Dot Pixel
args x y
do move(dx, dy) | self.x += dx ;; self.y += dy
    = adds dx to x and dy to y / shifts it by dx and dy / moves it by dx and dy
    ! move <o> by {dx} and {dy} / move <o> by ({dx}, {dy}) / shift <o> by {dx}, {dy}
get distance | return math.sqrt(self.x ** 2 + self.y ** 2)
    = returns the distance from the origin / gives the square root of x squared plus y squared / computes how far it is from (0, 0)
    ? the distance of <o> / how far <o> is from the origin / what distance returns for <o>
get __str__ | return f"({self.x}, {self.y})"
    = returns x and y in parentheses / gives a text like (3, 4)
    ? <o> / <o> as text / the text of <o>
do mirror | self.x, self.y = self.y, self.x
    = swaps x and y / exchanges x and y / turns x into y and y into x
    ! mirror <o> / swap the coordinates of <o> with mirror
ask x | the x of <o> / the x coordinate of <o>
ask y | the y of <o> / the y coordinate of <o>
== Temperature Degree Reading
args celsius
get fahrenheit | return self.celsius * 9 / 5 + 32
    = returns it in fahrenheit / gives nine fifths of celsius plus 32 / converts it to fahrenheit
    ? <o> in fahrenheit / the fahrenheit value of <o> / what fahrenheit returns for <o>
get kelvin | return self.celsius + 273.15
    = returns it in kelvin / gives celsius plus 273.15 / converts it to kelvin
    ? <o> in kelvin / the kelvin value of <o> / what kelvin returns for <o>
get is_freezing | return self.celsius <= 0
    = tells whether it is 0 or colder / returns True at 0 degrees and below / says if celsius is not above 0
    ? whether <o> is freezing / if <o> is freezing / what is_freezing returns for <o>
do warm(degrees) | self.celsius += degrees
    = adds degrees to celsius / makes it degrees warmer / raises celsius by degrees
    ! warm <o> by {degrees} / make <o> {degrees} degrees warmer
ask celsius | the celsius of <o> / how warm <o> is / the degrees of <o>
== Fraction Ratio Share
args top bottom
get value | return self.top / self.bottom
    = returns top divided by bottom / gives the fraction as a decimal number / divides top by bottom
    ? the value of <o> / <o> as a decimal number / what value returns for <o>
get __str__ | return f"{self.top}/{self.bottom}"
    = returns top and bottom with a slash / gives a text like 3/4
    ? <o> / <o> as text / the text of <o>
do flip | self.top, self.bottom = self.bottom, self.top
    = swaps top and bottom / turns it upside down / exchanges top and bottom
    ! flip <o> / turn <o> upside down
do shorten | divisor = math.gcd(self.top, self.bottom) ;; self.top //= divisor ;; self.bottom //= divisor
    = divides top and bottom by their greatest common divisor / reduces the fraction with math.gcd / cancels it down
    ! shorten <o> / reduce <o> with shorten
ask top | the top of <o> / the numerator of <o>
ask bottom | the bottom of <o> / the denominator of <o>
== Duration Span Interval
args minutes
get hours | return self.minutes / 60
    = returns it in hours / gives the minutes divided by 60 / converts it to hours
    ? <o> in hours / how many hours <o> is / what hours returns for <o>
get in_seconds | return self.minutes * 60
    = returns it in seconds / gives the minutes times 60 / converts it to seconds
    ? <o> in seconds / how many seconds <o> is / what in_seconds returns for <o>
do extend(number) | self.minutes += number
    = adds number minutes / makes it number minutes longer / raises the minutes by number
    ! extend <o> by {number} / make <o> {number} minutes longer with extend
ask minutes | the minutes of <o> / how long <o> is / how many minutes <o> has
"""
MAPS = """
== Inventory Shop Storage
start items = {} | starts with an empty dictionary items / has an empty dict of items / begins with items = {}, a dictionary
do add(item, count) | self.items[item] = self.items.get(item, 0) + count
    = adds count of item / raises the number of item by count / counts count more of item
    ! add {count} {item.bare} to <o> / put {count} of {item} in <o> / add {count} of {item} to <o>
do remove(item) | self.items.pop(item, None)
    = removes item if it is there / deletes item from the items, if present / takes item out
    ! remove {item} from <o> / take {item.bare} out of <o>
get total | return sum(self.items.values())
    = returns the number of all items together / gives the sum of the counts / adds up all counts
    ? the total of <o> / how many things are in <o> / what total returns for <o>
get __len__ | return len(self.items)
    = returns the number of different items / gives how many different items there are / counts the entries
    ? the length of <o> / how many different items <o> has / len of <o>
ask items | the items of <o> / what is in <o> / everything in <o>
== PhoneBook Contacts AddressBook
start numbers = {} | starts with an empty dictionary numbers / has an empty dict of numbers / begins with numbers = {}, a dictionary
do add(name, code) | self.numbers[name] = code
    = stores code under name / saves code as the number of name / sets the number of name to code
    ! add {name.bare} with {code} to <o> / save the number {code} for {name} in <o> / add {name} with the number {code} to <o>
get find(name) | return self.numbers.get(name, "unknown")
    = returns the number of name or "unknown" / looks up name and gives "unknown" if it is missing
    ? the number of {name.bare} in <o> / what find returns for {name} in <o> / what <o> has for {name}
get count | return len(self.numbers)
    = returns how many numbers there are / gives the number of entries / counts the numbers
    ? how many numbers <o> has / the number of entries in <o> / what count returns for <o>
ask numbers | the numbers in <o> / all of <o> / what is stored in <o>
== GradeBook Report Marks
args name
start grades = {} | starts with an empty dictionary grades / has an empty dict of grades / begins with grades = {}, a dictionary
do add(subject, mark) | self.grades[subject] = mark
    = stores mark for subject / sets the grade in subject to mark / saves mark under subject
    ! add a {mark} in {subject.bare} to <o> / give <o> a {mark} in {subject.bare} / add {subject} with {mark} to <o>
get average | return sum(self.grades.values()) / len(self.grades)
    = returns the average grade / gives the mean of the grades / adds up the grades and divides by their number
    ? the average of <o> / the mean grade in <o> / what average returns for <o>
get best | return max(self.grades, key=self.grades.get)
    = returns the subject with the highest grade / gives the subject whose grade is largest
    ? the best subject of <o> / in which subject <o> is highest / what best returns for <o>
ask grades | the grades of <o> / all grades in <o> / what grades <o> has
== Poll Survey Election
start votes = {} | starts with an empty dictionary votes / has an empty dict of votes / begins with votes = {}, a dictionary
do vote(name) | self.votes[name] = self.votes.get(name, 0) + 1
    = counts one vote for name / adds 1 to the votes of name / gives name one vote
    ! vote for {name.bare} in <o> / add a vote for {name} to <o> / count a vote for {name} in <o>
get winner | return max(self.votes, key=self.votes.get)
    = returns the name with the most votes / gives who has the highest number of votes
    ? the winner of <o> / who wins <o> / what winner returns for <o>
get total | return sum(self.votes.values())
    = returns how many votes there are / gives the sum of all votes / adds up the votes
    ? the total of <o> / how many votes <o> has / what total returns for <o>
ask votes | the votes of <o> / all votes in <o> / how the votes in <o> stand
== Dictionary Glossary Translator
start words = {} | starts with an empty dictionary words / has an empty dict of words / begins with words = {}, a dictionary
do learn(key, word) | self.words[key] = word
    = stores word under key / saves word as the translation of key / sets the entry of key to word
    ! let <o> learn {key} with {word} / teach <o> that {key} is {word} / add {key} with {word} to <o>
get translate(key) | return self.words.get(key, "?")
    = returns the word for key or "?" / looks up key and gives "?" if it is missing
    ? what <o> says for {key} / the translation of {key} in <o> / what translate returns for {key}, using <o>
ask words | the words of <o> / everything in <o> / what <o> knows
== Cart Basket Order
start prices = {} | starts with an empty dictionary prices / has an empty dict of prices / begins with prices = {}, a dictionary
do add(product, price) | self.prices[product] = price
    = stores price under product / puts product in with its price / saves the price of product
    ! add {product.bare} for {price} to <o> / put {product} in <o> for {price} / add {product} with the price {price} to <o>
get total | return sum(self.prices.values())
    = returns the sum of the prices / gives what everything costs / adds up all prices
    ? the total of <o> / what <o> costs / what total returns for <o>
get cheapest | return min(self.prices, key=self.prices.get)
    = returns the product with the lowest price / gives the name of what costs least
    ? the cheapest product in <o> / what is cheapest in <o> / what cheapest returns for <o>
ask prices | the prices in <o> / what is in <o> / everything in <o>
== Note Message Document
start text = "" | starts with an empty text / has an empty string text at first / begins with text = ""
do write(word) | self.text += word + " "
    = adds word and a space to the text / appends word and a space to the text
    ! write {word} in <o> / write {word} into <o>
do clear | self.text = ""
    = makes the text empty / sets the text to "" / deletes the text
    ! clear <o> / empty <o>
get __len__ | return len(self.text)
    = returns the length of the text / gives how many characters the text has
    ? the length of <o> / len of <o> / how long <o> is
get shout | return self.text.upper()
    = returns the text in capital letters / gives the text in upper case
    ? the text of <o> in capitals / what shout returns for <o> / <o> in upper case
ask text | the text of <o> / what is written in <o> / what <o> says
"""
for text in (NUMBERS, FLAGS, SHAPES, MAPS):
    declare(d, text)
