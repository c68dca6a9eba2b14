"""Classes that everybody writes first: rectangles, accounts, stacks, students, carts, vectors and so on."""

from codegen_repl.training.corpus.class_stories import Ability, Kind, ability, declare
from codegen_repl.training.corpus.draws import choice, integer, list_of, word
from codegen_repl.training.corpus.family import Domain

d = Domain("classes", weight=7)


def shown(body: str, does: list[str]) -> Ability:
    """A __str__ method, used by printing the object."""
    return ability(
        "__str__",
        body,
        does,
        "print({o})",
        ["print {o}", "print the object {o}", "show {o}", "display {o} with print"],
    )


def represented(body: str, does: list[str]) -> Ability:
    """A __repr__ method, used by printing the object."""
    return ability(
        "__repr__",
        body,
        does,
        "print({o})",
        ["print {o}", "print the object {o}", "show {o}", "print the repr of {o} by printing it"],
    )


def equal(body: str, does: list[str]) -> Ability:
    """An __eq__ method, used with a second object."""
    return ability(
        "__eq__",
        body,
        does,
        "print({o} == {o2})",
        [
            "print whether {o} equals {o2}",
            "compare {o} and {o2} with == and print the result",
            "are {o} and {o2} equal? print it",
            "print {o} == {o2}",
        ],
        other=None,
    )


def counted(body: str, does: list[str]) -> Ability:
    """A __len__ method, used through len."""
    return ability(
        "__len__",
        body,
        does,
        "print(len({o}))",
        ["print the length of {o}", "print len of {o}", "how long is {o}? print it", "show len({o})"],
    )


declare(
    d,
    Kind(
        "rectangle",
        ("Rectangle", "Rect", "Box", "Tile"),
        ("r", "rect", "box", "shape"),
        {"width": integer(1, 30), "height": integer(1, 30)},
        (
            ability(
                "area",
                "return self.width * self.height",
                ["returns the area", "returns width times height", "computes the area"],
                says=["print the area of {o}", "what is the area of {o}?"],
            ),
            ability(
                "perimeter",
                "return 2 * (self.width + self.height)",
                ["returns the perimeter", "returns twice the sum of width and height"],
                says=["print the perimeter of {o}", "show the perimeter of {o}"],
            ),
            ability(
                "is_square",
                "return self.width == self.height",
                ["returns True if it is a square", "tells whether width and height are equal"],
                says=["print whether {o} is a square", "is {o} a square? print it"],
            ),
            ability(
                "scale",
                "self.width *= factor\nself.height *= factor",
                ["multiplies width and height by factor", "makes both sides factor times as long"],
                "{o}.scale({m_factor})\nprint({o}.width, {o}.height)",
                [
                    "scale {o} by {m_factor} and print its width and height",
                    "call scale on {o} with {m_factor}, then print width and height",
                    "make {o} {m_factor} times as large with scale and show its width and height",
                    "use scale({m_factor}) on {o} and print both sides",
                ],
                factor=integer(2, 6),
            ),
            represented(
                'return f"Rectangle({self.width}, {self.height})"',
                ['returns a text such as "Rectangle(2, 3)"', "shows width and height as Rectangle(w, h)"],
            ),
            equal(
                "return self.width == other.width and self.height == other.height",
                ["compares width and height", "says that two are equal if width and height are the same"],
            ),
        ),
    ),
)
declare(
    d,
    Kind(
        "square",
        ("Square", "Tile", "Field"),
        ("s", "sq", "tile"),
        {"side": integer(1, 40)},
        (
            ability(
                "area",
                "return self.side ** 2",
                ["returns the area", "returns the side squared"],
                says=["print the area of {o}"],
            ),
            ability(
                "perimeter",
                "return 4 * self.side",
                ["returns the perimeter", "returns four times the side"],
                says=["print the perimeter of {o}"],
            ),
        ),
    ),
)
declare(
    d,
    Kind(
        "circle",
        ("Circle", "Disk", "Round"),
        ("c", "circle", "disk", "ring"),
        {"radius": integer(1, 30)},
        (
            ability(
                "area",
                "return 3.14159 * self.radius ** 2",
                ["returns the area, with 3.14159 for pi", "returns 3.14159 times the radius squared"],
                says=["print the area of {o}", "what is the area of {o}?"],
            ),
            ability(
                "circumference",
                "return 2 * 3.14159 * self.radius",
                ["returns the circumference, using 3.14159", "returns 2 times 3.14159 times the radius"],
                says=["print the circumference of {o}"],
            ),
            ability(
                "diameter",
                "return 2 * self.radius",
                ["returns the diameter", "returns twice the radius"],
                says=["print the diameter of {o}"],
            ),
            ability(
                "grow",
                "self.radius += amount",
                ["adds amount to the radius", "increases the radius by amount"],
                "{o}.grow({m_amount})\nprint({o}.radius)",
                [
                    "let {o} grow by {m_amount} and print its radius",
                    "call grow with {m_amount} on {o} and print the new radius",
                    "grow {o} by {m_amount}, then show the radius",
                    "use {o}.grow({m_amount}) and print {o}.radius",
                ],
                amount=integer(1, 9),
            ),
        ),
    ),
)
declare(
    d,
    Kind(
        "person",
        ("Person", "Human", "Friend", "Member"),
        ("p", "person", "friend", "someone"),
        {"name": word("person"), "age": integer(1, 90)},
        (
            ability(
                "greet",
                'print("Hello, my name is " + self.name)',
                ['prints "Hello, my name is " and the name', 'says "Hello, my name is ..." with the name'],
                says=["let {o} greet", "make {o} say hello"],
            ),
            ability(
                "introduce",
                'return f"I am {self.name} and I am {self.age} years old"',
                [
                    'returns the text "I am NAME and I am AGE years old"',
                    'returns "I am", the name, "and I am", the age and "years old" in one string',
                ],
            ),
            ability(
                "birthday",
                "self.age += 1",
                ["increases the age by 1", "adds one year to the age"],
                "{o}.birthday()\nprint({o}.age)",
                [
                    "call birthday on {o} and print the age",
                    "it is {o}'s birthday: call the method and print the new age",
                    "let {o} have a birthday, then print {o}.age",
                    "use birthday on {o} and show how old {o} is now",
                ],
            ),
            ability(
                "is_adult",
                "return self.age >= 18",
                ["returns True if the age is at least 18", "tells whether the person is 18 or older"],
                says=["print whether {o} is an adult", "is {o} an adult? print it"],
            ),
            ability(
                "older_than",
                "return self.age > other.age",
                ["returns whether this person is older than other", "compares the age with that of other"],
                "print({o}.older_than({o2}))",
                [
                    "print whether {o} is older than {o2}",
                    "call older_than on {o} with {o2} and print the result",
                    "is {o} older than {o2}? print it",
                    "show the result of {o}.older_than({o2})",
                ],
                other=None,
            ),
            shown(
                'return f"{self.name} ({self.age})"',
                [
                    "returns the name followed by the age in parentheses",
                    'returns a text such as "Ann (30)"',
                ],
            ),
        ),
    ),
)
declare(
    d,
    Kind(
        "student",
        ("Student", "Pupil", "Learner"),
        ("s", "student", "pupil"),
        {"name": word("person")},
        (
            ability(
                "add_grade",
                "self.grades.append(grade)",
                ["appends grade to the grades", "adds a grade to the list of grades"],
                "{o}.add_grade({m_grade})\nprint({o}.grades)",
                [
                    "add the grade {m_grade} to {o} and print the grades",
                    "give {o} a {m_grade} with add_grade and print all the grades",
                    "call add_grade with {m_grade} on {o} and show {o}.grades",
                    "{o} gets the grade {m_grade}; print the list of grades",
                ],
                grade=integer(1, 100),
            ),
            ability(
                "average",
                "return sum(self.grades) / len(self.grades)",
                ["returns the average of the grades", "returns the mean grade"],
                "{o}.grades = {m_marks}\nprint({o}.average())",
                [
                    "set the grades of {o} to {m_marks} and print the average",
                    "give {o} the grades {m_marks} and print what average returns",
                    "let {o}.grades be {m_marks}, then show the average of {o}",
                    "assign {m_marks} to {o}.grades and print {o}.average()",
                ],
                extra={"marks": list_of(integer(1, 100), 2, 5)},
            ),
            ability(
                "best",
                "return max(self.grades, default=None)",
                [
                    "returns the best grade, or None if there are none",
                    "returns the highest of the grades or None",
                ],
                says=["print the best grade of {o}"],
            ),
        ),
        {"grades": ("[]", "an empty list of grades")},
    ),
)
declare(
    d,
    Kind(
        "account",
        ("Account", "BankAccount", "Wallet", "Savings"),
        ("acc", "account", "mine", "wallet"),
        {"owner": word("person"), "balance": integer(0, 900)},
        (
            ability(
                "deposit",
                "self.balance += amount",
                [
                    "adds amount to the balance",
                    "increases the balance by amount",
                    "puts amount on the account",
                ],
                "{o}.deposit({m_amount})\nprint({o}.balance)",
                [
                    "deposit {m_amount} into {o} and print the balance",
                    "call deposit with {m_amount} on {o}, then show its balance",
                    "put {m_amount} on {o} with deposit and print {o}.balance",
                    "deposit {m_amount} to {o}. what is the balance now? print it",
                ],
                amount=integer(1, 500),
            ),
            ability(
                "withdraw",
                """
                if amount > self.balance:
                    print("Insufficient funds")
                else:
                    self.balance -= amount
                """,
                [
                    'subtracts amount from the balance, or prints "Insufficient funds" if there is not enough',
                    'prints "Insufficient funds" if amount is more than the balance, else takes it off',
                ],
                "{o}.withdraw({m_amount})\nprint({o}.balance)",
                [
                    "withdraw {m_amount} from {o} and print the balance",
                    "call withdraw with {m_amount} on {o}, then show its balance",
                    "take {m_amount} from {o} with withdraw and print {o}.balance",
                    "try to withdraw {m_amount} from {o} and print what is left",
                ],
                amount=integer(1, 500),
            ),
            ability(
                "add_interest",
                "self.balance *= 1 + rate / 100",
                ["adds rate percent interest to the balance", "increases the balance by rate percent"],
                "{o}.add_interest({m_rate})\nprint({o}.balance)",
                [
                    "add {m_rate} percent interest to {o} and print the balance",
                    "call add_interest with {m_rate} on {o} and print {o}.balance",
                    "let {o} earn {m_rate}% interest, then show its balance",
                    "use add_interest({m_rate}) on {o} and print the new balance",
                ],
                rate=integer(1, 10),
            ),
            ability(
                "transfer",
                "self.balance -= amount\nother.balance += amount",
                [
                    "moves amount from this account to other",
                    "takes amount off this balance and adds it to other",
                ],
                "{o}.transfer({o2}, {m_amount})\nprint({o}.balance, {o2}.balance)",
                [
                    "transfer {m_amount} from {o} to {o2} and print both balances",
                    "call transfer on {o} with {o2} and {m_amount}, then print the two balances",
                    "move {m_amount} from {o} to {o2} and show the balances of both",
                    "send {m_amount} from {o} to {o2} with transfer; print {o}.balance and {o2}.balance",
                ],
                other=None,
                amount=integer(1, 99),
            ),
            shown(
                'return f"{self.owner}: {self.balance}"',
                ["returns owner and balance separated by a colon", 'returns a text such as "Ann: 100"'],
            ),
        ),
    ),
    1.5,
)
declare(
    d,
    Kind(
        "counter",
        ("Counter", "Clicker", "Tally", "ClickCounter"),
        ("c", "counter", "clicks"),
        {},
        (
            ability(
                "increment",
                "self.count += 1",
                ["adds 1 to count", "increases the count by one"],
                "{o}.increment()\n{o}.increment()\nprint({o}.count)",
                [
                    "call increment on {o} twice and print the count",
                    "increment {o} two times, then print {o}.count",
                    "count up {o} twice with increment and show the count",
                    "use increment on {o} twice. print its count",
                ],
            ),
            ability(
                "reset",
                "self.count = 0",
                ["sets count back to 0", "resets the count to zero"],
                "{o}.reset()\nprint({o}.count)",
                [
                    "reset {o} and print the count",
                    "call reset on {o}, then print {o}.count",
                    "set {o} back with reset and show its count",
                    "use reset on {o} and print the count",
                ],
            ),
            ability(
                "add",
                "self.count += k",
                ["adds k to count", "increases the count by k"],
                "{o}.add({m_k})\nprint({o}.count)",
                [
                    "add {m_k} to {o} and print the count",
                    "call add with {m_k} on {o}, then print {o}.count",
                    "let {o} count {m_k} more with add and show the count",
                    "use {o}.add({m_k}) and print its count",
                ],
                k=integer(2, 50),
            ),
        ),
        {"count": ("0", "a count that starts at 0")},
    ),
)
declare(
    d,
    Kind(
        "stack",
        ("Stack", "Pile", "MyStack"),
        ("s", "stack", "st", "pile"),
        {},
        (
            ability(
                "push",
                "self.items.append(item)",
                ["adds item on top", "appends item to items", "puts an item on the stack"],
                "{o}.push({m_item})\nprint({o}.items)",
                [
                    "push {m_item} on {o} and print the items",
                    "call push with {m_item} on {o} and print {o}.items",
                    "put {m_item} on the stack {o} and show its items",
                    "push {m_item}, then print the items of {o}",
                ],
                item=word(),
            ),
            ability(
                "pop",
                "return self.items.pop()",
                ["removes and returns the top item", "takes the last item off and returns it"],
                "{o}.items = {m_values}\nprint({o}.pop())",
                [
                    "set the items of {o} to {m_values} and print what pop returns",
                    "let {o}.items be {m_values}, pop one and print it",
                    "fill {o}.items with {m_values} and print {o}.pop()",
                    "give {o} the items {m_values}, then print the popped item",
                ],
                extra={"values": list_of(integer(0, 99), 2, 4)},
            ),
            ability(
                "is_empty",
                "return len(self.items) == 0",
                ["returns True if there are no items", "tells whether the stack is empty"],
                says=["print whether {o} is empty", "is {o} empty? print it"],
            ),
            ability(
                "peek",
                "return self.items[-1] if self.items else None",
                ["returns the top item without removing it, or None", "shows the last item, None if empty"],
                says=["print the top of {o}"],
            ),
            counted(
                "return len(self.items)", ["returns the number of items", "returns how many items there are"]
            ),
        ),
        {"items": ("[]", "an empty list items")},
    ),
    1.2,
)
declare(
    d,
    Kind(
        "queue",
        ("Queue", "Line", "WaitingLine"),
        ("q", "queue", "line"),
        {},
        (
            ability(
                "enqueue",
                "self.items.append(item)",
                ["adds item at the end", "appends item to items", "puts an item at the back"],
                "{o}.enqueue({m_item})\nprint({o}.items)",
                [
                    "enqueue {m_item} in {o} and print the items",
                    "call enqueue with {m_item} on {o} and print {o}.items",
                    "add {m_item} to the queue {o} and show its items",
                    "let {m_item} join {o}, then print the items",
                ],
                item=word(),
            ),
            ability(
                "dequeue",
                "return self.items.pop(0)",
                ["removes and returns the first item", "takes the item at the front off and returns it"],
                "{o}.items = {m_values}\nprint({o}.dequeue())",
                [
                    "set the items of {o} to {m_values} and print what dequeue returns",
                    "let {o}.items be {m_values}, dequeue one and print it",
                    "fill {o}.items with {m_values} and print {o}.dequeue()",
                    "give {o} the items {m_values}, then print the one that is served first",
                ],
                extra={"values": list_of(integer(0, 99), 2, 4)},
            ),
            ability(
                "size",
                "return len(self.items)",
                ["returns the number of items", "returns how many are waiting"],
                says=["print the size of {o}"],
            ),
        ),
        {"items": ("[]", "an empty list items")},
    ),
)
declare(
    d,
    Kind(
        "car",
        ("Car", "Vehicle", "Truck", "Taxi"),
        ("car", "mine", "my_car", "van"),
        {"brand": choice("Toyota", "Fiat", "Ford", "Volvo", "Skoda", "Honda"), "year": integer(1990, 2024)},
        (
            ability(
                "drive",
                "self.mileage += distance",
                ["adds distance to the mileage", "increases the mileage by distance"],
                "{o}.drive({m_distance})\nprint({o}.mileage)",
                [
                    "drive {o} for {m_distance} and print the mileage",
                    "call drive with {m_distance} on {o}, then print {o}.mileage",
                    "let {o} drive {m_distance} kilometers and show its mileage",
                    "use {o}.drive({m_distance}) and print the mileage",
                ],
                distance=integer(1, 500),
            ),
            ability(
                "age",
                "return current_year - self.year",
                ["returns how old the car is in current_year", "returns current_year minus year"],
                current_year=integer(2024, 2040),
            ),
            ability(
                "describe",
                'return f"{self.year} {self.brand}"',
                ["returns year and brand in one string", 'returns a text such as "1999 Fiat"'],
                says=["print the description of {o}"],
            ),
        ),
        {"mileage": ("0", "a mileage of 0")},
    ),
)
declare(
    d,
    Kind(
        "book",
        ("Book", "Novel", "Volume"),
        ("b", "book", "novel"),
        {"title": word("noun"), "author": word("person"), "pages": integer(50, 900)},
        (
            ability(
                "is_long",
                "return self.pages > 300",
                ["returns True if it has more than 300 pages", "tells whether there are over 300 pages"],
                says=["print whether {o} is long"],
            ),
            ability(
                "describe",
                'return f"{self.title} by {self.author}"',
                ['returns the text "TITLE by AUTHOR"', 'returns title and author with "by" between'],
            ),
            shown(
                'return f"{self.title} by {self.author}, {self.pages} pages"',
                ['returns "TITLE by AUTHOR, N pages"', "tells title, author and the number of pages"],
            ),
        ),
    ),
)
declare(
    d,
    Kind(
        "library",
        ("Library", "Shelf", "Archive", "Collection"),
        ("lib", "library", "shelf"),
        {"name": word("city")},
        (
            ability(
                "add_book",
                "self.books.append(title)",
                ["appends title to the books", "adds a book title to the list of books"],
                "{o}.add_book({m_title})\nprint({o}.books)",
                [
                    "add the book {m_title} to {o} and print its books",
                    "call add_book with {m_title} on {o} and print {o}.books",
                    "put {m_title} in {o} with add_book and show all the books",
                    "{o} gets the book {m_title}. print the list of books",
                ],
                title=word("noun"),
            ),
            ability(
                "has_book",
                "return title in self.books",
                ["returns whether title is among the books", "tells if the library has the book title"],
                title=word("noun"),
            ),
            ability(
                "remove_book",
                """
                if title in self.books:
                    self.books.remove(title)
                """,
                ["removes title from the books if it is there", "takes title out of the list if present"],
                "{o}.remove_book({m_title})\nprint({o}.books)",
                [
                    "remove the book {m_title} from {o} and print its books",
                    "call remove_book with {m_title} on {o} and print {o}.books",
                    "take {m_title} out of {o} and show the books that are left",
                    "delete {m_title} from {o} with remove_book, then print the books",
                ],
                title=word("noun"),
            ),
            counted(
                "return len(self.books)", ["returns the number of books", "returns how many books there are"]
            ),
        ),
        {"books": ("[]", "an empty list of books")},
    ),
)
declare(
    d,
    Kind(
        "vector",
        ("Vector", "Vec", "Vector2D", "Point"),
        ("v", "vec", "a", "p"),
        {"x": integer(-20, 20), "y": integer(-20, 20)},
        (
            ability(
                "length",
                "return (self.x ** 2 + self.y ** 2) ** 0.5",
                ["returns the length", "returns the square root of x squared plus y squared"],
                says=["print the length of {o}"],
            ),
            ability(
                "__add__",
                "return {C}(self.x + other.x, self.y + other.y)",
                [
                    "adds two vectors component by component",
                    "returns a new vector with the sums of x and of y",
                ],
                "{t} = {o} + {o2}\nprint({t}.x, {t}.y)",
                [
                    "add {o} and {o2}, call the result {t} and print its x and y",
                    "let {t} be {o} + {o2} and print {t}.x and {t}.y",
                    "store the sum of {o} and {o2} in {t} and show both its components",
                    "compute {t} = {o} + {o2}, then print x and y of {t}",
                ],
                other=None,
            ),
            ability(
                "dot",
                "return self.x * other.x + self.y * other.y",
                ["returns the dot product with other", "returns x times other's x plus y times other's y"],
                "print({o}.dot({o2}))",
                [
                    "print the dot product of {o} and {o2}",
                    "call dot on {o} with {o2} and print the result",
                    "print {o}.dot({o2})",
                    "show the dot product of {o} with {o2}",
                ],
                other=None,
            ),
            ability(
                "distance",
                "return ((self.x - other.x) ** 2 + (self.y - other.y) ** 2) ** 0.5",
                ["returns the distance to other", "returns how far away other is"],
                "print({o}.distance({o2}))",
                [
                    "print the distance between {o} and {o2}",
                    "call distance on {o} with {o2} and print the result",
                    "print {o}.distance({o2})",
                    "how far is {o} from {o2}? print it",
                ],
                other=None,
            ),
            ability(
                "move",
                "self.x += dx\nself.y += dy",
                ["adds dx to x and dy to y", "moves it by dx and dy"],
                "{o}.move({m_dx}, {m_dy})\nprint({o}.x, {o}.y)",
                [
                    "move {o} by {m_dx} and {m_dy} and print x and y",
                    "call move on {o} with {m_dx} and {m_dy}, then print its coordinates",
                    "use {o}.move({m_dx}, {m_dy}) and show {o}.x and {o}.y",
                    "shift {o} by {m_dx} in x and {m_dy} in y with move and print where it is",
                ],
                dx=integer(-9, 9),
                dy=integer(-9, 9),
            ),
            represented(
                'return f"({self.x}, {self.y})"',
                ["returns x and y in parentheses", 'returns a text such as "(1, 2)"'],
            ),
            equal(
                "return self.x == other.x and self.y == other.y",
                ["compares x and y", "makes two vectors equal when both components are the same"],
            ),
        ),
    ),
    1.3,
)
declare(
    d,
    Kind(
        "dog",
        ("Dog", "Cat", "Animal", "Pet"),
        ("dog", "pet", "rex", "animal"),
        {"name": word("person"), "sound": choice("Woof", "Meow", "Moo", "Tweet", "Roar")},
        (
            ability(
                "speak",
                "print(self.sound)",
                ["prints the sound", "makes the animal speak by printing its sound"],
                says=["let {o} speak", "make {o} speak"],
            ),
            ability(
                "introduce",
                'print(f"{self.name} says {self.sound}")',
                ['prints "NAME says SOUND"', 'prints the name, "says" and the sound'],
            ),
            ability(
                "rename",
                "self.name = name",
                ["changes the name", "sets the name to a new one"],
                "{o}.rename({m_name})\nprint({o}.name)",
                [
                    "rename {o} to {m_name} and print its name",
                    "call rename with {m_name} on {o}, then print {o}.name",
                    "give {o} the name {m_name} with rename and show it",
                    "use {o}.rename({m_name}) and print the name",
                ],
                name=word("person"),
            ),
        ),
    ),
)
declare(
    d,
    Kind(
        "employee",
        ("Employee", "Worker", "Manager"),
        ("e", "emp", "worker", "boss"),
        {"name": word("person"), "salary": integer(1000, 9000)},
        (
            ability(
                "raise_salary",
                "self.salary += self.salary * percent / 100",
                ["increases the salary by percent", "adds percent percent to the salary"],
                "{o}.raise_salary({m_percent})\nprint({o}.salary)",
                [
                    "raise the salary of {o} by {m_percent} percent and print it",
                    "call raise_salary with {m_percent} on {o}, then print {o}.salary",
                    "give {o} a raise of {m_percent}% and show the new salary",
                    "use {o}.raise_salary({m_percent}) and print the salary",
                ],
                percent=integer(1, 20),
            ),
            ability(
                "yearly_salary",
                "return self.salary * 12",
                ["returns the salary of a year, 12 times the monthly one", "returns 12 times the salary"],
                says=["print the yearly salary of {o}"],
            ),
            ability(
                "__lt__",
                "return self.salary < other.salary",
                ["compares the salaries", "says that one is less than other if the salary is lower"],
                "print({o} < {o2})",
                [
                    "print whether {o} is less than {o2}",
                    "compare {o} and {o2} with < and print the result",
                    "print {o} < {o2}",
                    "does {o} earn less than {o2}? print it using <",
                ],
                other=None,
            ),
        ),
    ),
)
declare(
    d,
    Kind(
        "product",
        ("Product", "Item", "Article", "Ware"),
        ("p", "product", "ware", "article"),
        {"name": word("thing"), "price": integer(1, 200), "quantity": integer(1, 40)},
        (
            ability(
                "total",
                "return self.price * self.quantity",
                ["returns price times quantity", "returns the total value in stock"],
                says=["print the total of {o}"],
            ),
            ability(
                "discount",
                "self.price *= 1 - percent / 100",
                ["reduces the price by percent percent", "takes percent percent off the price"],
                "{o}.discount({m_percent})\nprint({o}.price)",
                [
                    "give {o} a discount of {m_percent} percent and print the price",
                    "call discount with {m_percent} on {o}, then print {o}.price",
                    "reduce {o} by {m_percent}% with discount and show its price",
                    "use {o}.discount({m_percent}) and print the new price",
                ],
                percent=integer(5, 50),
            ),
            ability(
                "sell",
                """
                if number <= self.quantity:
                    self.quantity -= number
                """,
                [
                    "lowers the quantity by number if there are enough",
                    "takes number off the stock if possible",
                ],
                "{o}.sell({m_number})\nprint({o}.quantity)",
                [
                    "sell {m_number} of {o} and print the quantity",
                    "call sell with {m_number} on {o}, then print {o}.quantity",
                    "sell {m_number} pieces of {o} and show how many are left",
                    "use {o}.sell({m_number}) and print the quantity that remains",
                ],
                number=integer(1, 20),
            ),
        ),
    ),
)
declare(
    d,
    Kind(
        "cart",
        ("Cart", "ShoppingCart", "Basket", "Order"),
        ("cart", "basket", "order"),
        {},
        (
            ability(
                "add",
                "self.items[name] = price",
                ["stores price under name in items", "adds an item with its price"],
                "{o}.add({m_name}, {m_price})\nprint({o}.items)",
                [
                    "add {m_name} for {m_price} to {o} and print the items",
                    "call add on {o} with {m_name} and {m_price}, then print {o}.items",
                    "put {m_name} in {o} at a price of {m_price} and show its items",
                    "use {o}.add({m_name}, {m_price}) and print the items",
                ],
                name=word("food"),
                price=integer(1, 50),
            ),
            ability(
                "total",
                "return sum(self.items.values())",
                ["returns the sum of all prices", "returns what all the items cost together"],
                says=["print the total of {o}"],
            ),
            counted(
                "return len(self.items)", ["returns the number of items", "returns how many items there are"]
            ),
        ),
        {"items": ("{}", "an empty dictionary items")},
    ),
)
declare(
    d,
    Kind(
        "todo",
        ("TodoList", "Tasks", "Planner"),
        ("todo", "tasks", "plan"),
        {},
        (
            ability(
                "add",
                "self.tasks.append(task)",
                ["appends task to tasks", "adds a task to the list"],
                "{o}.add({m_task})\nprint({o}.tasks)",
                [
                    "add the task {m_task} to {o} and print the tasks",
                    "call add with {m_task} on {o}, then print {o}.tasks",
                    "put {m_task} on {o} and show all its tasks",
                    "use {o}.add({m_task}) and print the tasks",
                ],
                task=word("verb"),
            ),
            ability(
                "show",
                """
                for number, task in enumerate(self.tasks, 1):
                    print(number, task)
                """,
                ["prints every task with its number, from 1", "lists the tasks, numbered from one"],
                "{o}.tasks = {m_values}\n{o}.show()",
                [
                    "set the tasks of {o} to {m_values} and show them",
                    "let {o}.tasks be {m_values}, then call show",
                    "give {o} the tasks {m_values} and call its show method",
                    "fill {o}.tasks with {m_values} and list them with show",
                ],
                extra={"values": list_of(word("verb"), 2, 4)},
            ),
            ability(
                "done",
                """
                if task in self.tasks:
                    self.tasks.remove(task)
                """,
                ["removes task from tasks if it is there", "takes a finished task off the list, if present"],
                "{o}.done({m_task})\nprint({o}.tasks)",
                [
                    "mark {m_task} as done in {o} and print the tasks",
                    "call done with {m_task} on {o}, then print {o}.tasks",
                    "finish the task {m_task} of {o} and show what is left",
                    "use {o}.done({m_task}) and print the remaining tasks",
                ],
                task=word("verb"),
            ),
        ),
        {"tasks": ("[]", "an empty list of tasks")},
    ),
)
declare(
    d,
    Kind(
        "temperature",
        ("Temperature", "Reading", "Thermometer"),
        ("t", "temp", "reading"),
        {"celsius": integer(-20, 45)},
        (
            ability(
                "to_fahrenheit",
                "return self.celsius * 9 / 5 + 32",
                ["returns the temperature in Fahrenheit", "converts celsius to Fahrenheit and returns it"],
                says=["print {o} in Fahrenheit"],
            ),
            ability(
                "is_freezing",
                "return self.celsius <= 0",
                ["returns True at 0 degrees or below", "tells whether it is freezing, at most 0"],
                says=["is it freezing in {o}? print it"],
            ),
        ),
    ),
)
declare(
    d,
    Kind(
        "player",
        ("Player", "Hero", "Fighter", "Monster"),
        ("p", "hero", "player", "fighter"),
        {"name": word("person"), "health": integer(20, 100)},
        (
            ability(
                "take_damage",
                "self.health = max(0, self.health - damage)",
                [
                    "lowers the health by damage, but not below 0",
                    "subtracts damage from health, stopping at 0",
                ],
                "{o}.take_damage({m_damage})\nprint({o}.health)",
                [
                    "let {o} take {m_damage} damage and print the health",
                    "call take_damage with {m_damage} on {o}, then print {o}.health",
                    "hit {o} for {m_damage} and show its health",
                    "use {o}.take_damage({m_damage}) and print the remaining health",
                ],
                damage=integer(5, 60),
            ),
            ability(
                "is_alive",
                "return self.health > 0",
                ["returns True while the health is above 0", "tells whether there is any health left"],
                says=["print whether {o} is alive", "is {o} still alive? print it"],
            ),
            ability(
                "heal",
                "self.health += points",
                ["adds points to the health", "increases health by points"],
                "{o}.heal({m_points})\nprint({o}.health)",
                [
                    "heal {o} by {m_points} and print the health",
                    "call heal with {m_points} on {o}, then print {o}.health",
                    "give {o} {m_points} points of health and show its health",
                    "use {o}.heal({m_points}) and print the new health",
                ],
                points=integer(1, 30),
            ),
        ),
    ),
)
declare(
    d,
    Kind(
        "fraction",
        ("Fraction", "Ratio", "Rational"),
        ("f", "frac", "ratio", "half"),
        {"top": integer(1, 12), "bottom": integer(2, 12)},
        (
            ability(
                "value",
                "return self.top / self.bottom",
                ["returns top divided by bottom", "returns the fraction as a float"],
                says=["print the value of {o}"],
            ),
            ability(
                "__mul__",
                "return {C}(self.top * other.top, self.bottom * other.bottom)",
                ["multiplies two fractions", "returns a new one with the products of tops and bottoms"],
                "{t} = {o} * {o2}\nprint({t}.top, {t}.bottom)",
                [
                    "multiply {o} and {o2}, call the result {t} and print its top and bottom",
                    "let {t} be {o} * {o2} and print {t}.top and {t}.bottom",
                    "store the product of {o} and {o2} in {t} and show top and bottom",
                    "compute {t} = {o} * {o2}, then print top and bottom of {t}",
                ],
                other=None,
            ),
            shown(
                'return f"{self.top}/{self.bottom}"',
                ["returns top and bottom with a slash between", 'returns a text such as "1/2"'],
            ),
        ),
    ),
)
declare(
    d,
    Kind(
        "lamp",
        ("Lamp", "Light", "Switch", "Device"),
        ("lamp", "light", "switch"),
        {},
        (
            ability(
                "toggle",
                "self.on = not self.on",
                ["switches on to its opposite", "turns it on if it is off and off if it is on"],
                "{o}.toggle()\nprint({o}.on)",
                [
                    "toggle {o} and print whether it is on",
                    "call toggle on {o}, then print {o}.on",
                    "switch {o} with toggle and show its state on",
                    "use toggle on {o} and print on",
                ],
            ),
        ),
        {"on": ("False", "an attribute on that is False at first")},
    ),
)
