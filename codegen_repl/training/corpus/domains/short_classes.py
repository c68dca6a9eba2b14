"""Short stories of small classes: written from a description, made into objects, used, compared, copied, extended."""

from collections.abc import Callable
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories, with_imports
from codegen_repl.training.corpus.draws import choice, derived, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.listing import money, tenths, whole
from codegen_repl.training.corpus.values import Maker, entries, middle, numbers, odd_word, person, several
from codegen_repl.training.corpus.words import CATEGORIES, made_up, odd_token, plain_word

d = Domain("short_classes", weight=44)


def title(rng: Random) -> str:
    """A word, or two or three with spaces in between."""
    return " ".join(odd_word(rng) for _ in range(rng.choice((1, 2, 2, 3))))


def pairs(make: Maker, number: Maker, low: int = 4, high: int = 6) -> Maker:
    """What draws pairs of a name and a number; no two of the names and no two of the numbers are alike."""
    return lambda r: list(zip(several(r, make, low, high), several(r, number, high, high), strict=False))


def sorts(make: Maker, number: Maker) -> Maker:
    """What draws triples of a name, one of two or three words and a number that may occur twice."""

    def draw(rng: Random) -> list[tuple[str, str, int]]:
        kinds = several(rng, plain_word, 2, 3)
        again = several(rng, number, 3, 3)
        return [(name, rng.choice(kinds), rng.choice(again)) for name in several(rng, make, 4, 7)]

    return draw


IMPORTS = {
    r"math\.": "import math",
    r"@dataclass": "from dataclasses import dataclass",
    r"\bfield\(": "from dataclasses import field",
    r"namedtuple\(": "from collections import namedtuple",
    r"\bcopy\.": "import copy",
    r"\bEnum\b": "from enum import Enum",
    r"\breplace\({": "from dataclasses import replace",
}
NAMES = {
    "exact": "area opposite total values distance left finish older first_day=earliest biggest goods=goods,products,wares oldest sums=sums,totals seen",
    "variable": "o1=first,mine,obj,sample,left_one,my_obj,thing1 o2=second,other_one,yours,right_one,obj2,rival o3=third,spare,obj3,extra_one xs=things,objects,all_of_them,collection,members_list,lst out=kept,good_ones,found,picked x=label,answer,called",
    "function": "f=check_it,handle,pick,choose,rest_of,calc",
    "class": """
    Rect=Rectangle,Field,Carpet,Screen Poly=Polygon,Shape,Outline Circ=Circle,Disc,Pond Pt=Point,Spot,Place Vec=Vector,Arrow,Move Frac=Fraction,Share,Part Pol=Polynomial,Curve Ival=Span,Stretch,Period Temp=Temperature,Heat Pet=Animal,Pet,Cat Book=Book,Novel,Comic
    Acc=Account,Wallet,Card Gate=Window,Gate,Session Tick=Ticket,Voucher,Pass Clock=Clock,DayTime,Moment Pers=Person,Student,Worker,Guest Memb=Member,Player,Friend Play=Playlist,Album,Radio Ring=Ring,Wheel,Carousel
    Bag=Bag,Box,Basket,Drawer Lin=Linear,Scaler,Rule Item=Item,Product,Entry,Article Day=Day,MyDate,Deadline Coin=Money,Amount,Coins Reg=Register,Store,Ledger Sub=Special,Better,Junior,Custom Sub2=Variant,Senior,Second Job=Job,Worker Task=Task,Tool,Command Car=Vehicle,Car,Machine
    Err=TooMuch,LimitError,Overflow Nums=Numbers,Series,Readings Team=Team,Club,Squad Town=Town,City,Place Song=Song,Track,Hit Note=Note,Memo,Card Level=Level,Grade,State Node=Node,Link,Stop Parcel=Parcel,Crate,Package Lamp=Lamp,Heater,Speaker Code=Code,Password,Token Conf=Config,Settings,Options
    """,
}
MEMBERS = """
    at_w=width,breadth at_h=height,depth do_area=area,surface,get_area,space at_sides=sides,edges,lengths do_sum=perimeter,outline,total_length,way_around is_eq=has_twins,has_equal,any_equal at_r=radius,reach do_grow=grow,widen,inflate,expand do_dist=distance,how_far,distance_to
    at_x=x,across,east at_y=y,up,north at_parts=parts,components,coords at_top=top,numerator,upper at_bot=bottom,denominator,lower at_coef=coefficients,coeffs,terms do_val=value,value_at,evaluate at_lo=low,start,begin at_hi=high,end,stop do_over=overlaps,meets,touches
    at_c=celsius,degrees,reading pr_f=fahrenheit,in_fahrenheit,as_f at_name=name,label,tag at_snd=sound,noise,cry do_say=speak,talk,say_it,announce at_title=title,heading,caption at_pages=pages,page_count,sheets at_done=done,finished,so_far do_read=read,read_on,advance
    at_owner=owner,holder,keeper at_bal=balance,money,credit do_out=withdraw,take,pay_out,spend cl_n=opened,active,in_use do_close=close,shut,finish at_in=people,members,circle
    at_hour=hour,h,hours at_min=minute,mins,m do_later=later,after,shifted at_age=age,years do_cmp=elder,compare,senior at_nick=nickname,nick,short at_tab=entries,data,table,stored
    at_songs=songs,tracks,tunes at_items=items,content,things do_add=add,put,insert at_mul=factor,slope,times at_plus=offset,shift,extra at_num=number,size,points,level,rank at_eur=euros,pounds,dollars
    at_cent=cents,hundredths at_side=side,edge,length at_price=price,rate,fee do_cost=cost,worth,to_pay do_pay=pay,wage,salary do_run=run,work,execute at_wheel=wheels,legs,doors,lamps at_marks=marks,grades,scores do_mean=mean,average do_gap=spread,span,gap at_cnt=count,quantity,pieces
    at_pop=people,population,inhabitants at_group=group,team,section do_meet=meet,befriend,link_to do_best=best,leader,top_one at_next=following,link,after at_kg=weight,mass,kg at_to=target,city,destination at_first=first,given,first_name at_last=last,family,surname
    pr_full=full,full_name,whole_name pr_lev=level,brightness,power is_ok=is_valid,is_good,accepts do_parse=parse,from_text,read_from en_1=LOW,RED,NORTH,IRON,DRAFT en_2=MIDDLE,GREEN,EAST,SILVER,OPEN en_3=HIGH,BLUE,SOUTH,GOLD,DONE
"""
RANGES = "a=2,40 b=2,40 c=2,40 e=3,12 k=2,4 j=2,19 m=10,60 n=20,99 few=2,19 big=100,999 big2=100,999 many=150,900 i1=-30,60 i2=-30,60 i3=-30,60 i4=-30,60 low=-20,9 low0=0,9 hh=0,23 mm=0,59 c1=0,99 c2=0,99 pct=5,45 len_k=5,12 places=1,3"
LISTS = "sides=2,12,3,5 coefs=-5,9,3,4 args=-9,12,3,6 nums=-20,80,5,8 ints=1,15,3,6 jumps=-40,40,3,5"
PEOPLE = CATEGORIES["person"]
DRAWN: dict[str, Maker] = {
    "p1": lambda r: r.choice((*PEOPLE[:18], made_up(r, 2).capitalize())),
    "p2": lambda r: r.choice(PEOPLE[18:36]),
    "p3": lambda r: r.choice(PEOPLE[36:]),
    "people": lambda r: several(r, person, 5, 7),
    "w1": plain_word,
    "w2": lambda r: r.choice((made_up(r), plain_word(r).capitalize())),
    "w3": odd_word,
    "t1": title,
    "words": lambda r: several(r, odd_word, 4, 7),
    "titles": lambda r: several(r, title, 4, 6),
    "yes": lambda r: r.choice(("yes", "True", "OK", "found", made_up(r), plain_word(r))),
    "no": lambda r: r.choice(("no", "none", "NOT", "never", made_up(r, 3), odd_token(r))),
    "err": lambda r: r.choice(
        ("not enough", "too much", f"only {made_up(r)}", f"{plain_word(r)}!", f"no {plain_word(r)} left")
    ),
    "last1": lambda r: made_up(r, 2).capitalize(),
    "last2": lambda r: made_up(r, 3).capitalize(),
    "crew": pairs(person, whole(7, 88)),
    "wares": pairs(plain_word, money),
    "towns": pairs(lambda r: r.choice(CATEGORIES["city"]), whole(1000, 99999)),
    "staff": sorts(person, whole(1, 60)),
    "dates": lambda r: several(
        r, lambda q: (q.randint(1980, 2031), q.randint(1, 12), q.randint(1, 28)), 3, 5
    ),
    "walk": lambda r: [(r.randint(-1, 2), r.randint(0, 2)) for _ in range(r.randint(5, 8))],
    "trio": lambda r: r.sample(range(1, 99), 3),
    "cased": lambda r: (odd_word(r) + made_up(r), r.random() < 0.6, made_up(r)),
    "ages": lambda r: r.choice(((n := r.randint(4, 90), n), (n, r.randint(4, 90)), (r.randint(4, 90), n))),
    "price1": money,
    "price2": money,
    "f1": tenths(0.5, 30),
    "f2": tenths(0.5, 30),
    "frac_a": lambda r: (r.randint(2, 9), r.randint(3, 12), r.randint(2, 6), r.choice((0, 0, 1))),
    "city1": lambda r: r.choice(CATEGORIES["city"][:15]),
    "city2": lambda r: r.choice(CATEGORIES["city"][15:]),
}
COMPUTED: dict[str, Callable[[Any], Any]] = {  # from the draws
    "frac_1": lambda s: s.frac_a[0],
    "frac_2": lambda s: s.frac_a[1],
    "frac_3": lambda s: s.frac_a[0] * s.frac_a[2],
    "frac_4": lambda s: s.frac_a[1] * s.frac_a[2] + s.frac_a[3],
    "age_1": lambda s: s.ages[0],
    "age_2": lambda s: s.ages[1],
    "probe": lambda s: (s.titles[len(s.titles[0]) % 4] + s.t1[: 0 if len(s.t1) % 3 else 2]).swapcase(),
    "cased_1": lambda s: s.cased[0].capitalize(),
    "cased_2": lambda s: s.cased[0].upper() if s.cased[1] else s.cased[2],
    "comma_w1": lambda s: ", " + s.w1,
    "crew_one": lambda s: s.crew[1][0],
    "crew_more": lambda s: next(
        n for n in range(s.crew[0][1] // 2 + 3, 200) if s.crew[1][1] + n not in dict(s.crew).values()
    ),
    "town_limit": lambda s: middle([n for _, n in s.towns]),
    "ware_limit": lambda s: middle([n for _, n in s.wares]),
    "one_group": lambda s: s.staff[0][1],
    "few_x": lambda s: s.walk[1][0],
    "few_y": lambda s: s.walk[1][1] + len(s.walk) % 2 * 2,
    "e1": lambda s: s.trio[0],
    "e2": lambda s: s.trio[1],
    "e3": lambda s: s.trio[2],
    "e_mid": lambda s: (min(s.trio), middle(s.trio))[s.trio[0] % 2],
    "lines": lambda s: [f"{name}{s.mark}{age}" for name, age in s.crew],
    "settings": lambda s: {(s.at_w, s.at_h)[s.m % 2]: s.n, s.w1: s.big},
    "setting": lambda s: s.w1 if s.m % 3 else s.w2,
}
SLOTS: dict[str, Any] = {
    **{s: new(*o, kind=kind) for kind, table in NAMES.items() for s, o in entries(table).items()},
    **{slot: fragment(*options) for slot, options in entries(MEMBERS).items()},
    **{slot: integer(*map(int, bounds)) for slot, bounds in entries(RANGES).items()},
    **{slot: numbers(*map(int, bounds)) for slot, bounds in entries(LISTS).items()},
    **{slot: sampled("mixed", make) for slot, make in DRAWN.items()},
    "verb": choice("says", "calls", "shouts", "sings", "whispers"),
    "hello": choice("Hello,", "Hi", "Good morning", "This is", "WELCOME", "hey"),
    "sep": choice(", ", " - ", " > ", "/", "; ", " + ", " | ", "..."),
    "mark": choice(";", ":", "=", "|", "#"),
    "sign": choice("*", "!", "_x", "2", " jr."),
    "mid": choice(" of ", " out of ", "/", " from "),
    "cm": choice(" cm", " m", "mm", " km", " in"),
    "euro": choice(" EUR", "$", " CHF", "!", " in all"),
    "deg": choice(" F", " deg", "F", " Fahrenheit"),
    "fallback": choice(0, 1, -1, 10, 100, -5, 7),
    **{slot: derived(compute) for slot, compute in COMPUTED.items()},
}
FIGURES = r"""
twice_as_wide
    # write a class {Rect} with {at_w} and {at_h}, which are passed in, and a method {do_area}() that returns one times the other / Define a class {Rect} whose constructor takes {at_w} and {at_h}, and whose method {do_area} returns their product. / i need a class {Rect}. it keeps {at_w} and {at_h}, in this order, and {do_area}() multiplies the two / Create a class named {Rect} with the attributes {at_w} and {at_h} and a method {do_area}() returning the area of the rectangle. / rectangles, please: class {Rect}, first {at_w}, then {at_h}, and the product of both from a method {do_area}
    class {Rect}:
        def __init__(self, {at_w}, {at_h}):
            self.{at_w} = {at_w}
            self.{at_h} = {at_h}

        def {do_area}(self):
            return self.{at_w} * self.{at_h}
    # {o1} is one with a {at_h} of {a} and a {at_w} of {b} / make one with {at_h} {a} and {at_w} {b}, called {o1} / Create an object {o1} of {Rect} whose {at_h} is {a} and whose {at_w} is {b}. / let {o1} be a {Rect}, {at_h} {a}, {at_w} {b} / Instantiate the class with {at_h} {a} and {at_w} {b} and store the object in a variable named {o1}.
    {o1} = {Rect}({b}, {a})
    # {o2} has the same {at_h}, but is {k} times as wide / a second one, {o2}: same {at_h} as {o1}, but {k} times its {at_w} / Create {o2} with the {at_h} of {o1} and {k} times the {at_w} of {o1}. / take {o1}, multiply its {at_w} by {k} and leave the {at_h} alone; that makes a new object {o2} / Construct another {Rect} named {o2} with {k} times the {at_w} of {o1} and the same {at_h}.
    {o2} = {Rect}({o1}.{at_w} * {k}, {o1}.{at_h})
    # Compute the areas of {o2} and {o1} with the method {do_area} and print them in this order on one line. / print both areas, the one of {o2} first / show {do_area} of {o2}, then {do_area} of {o1} / Print the area of {o2} followed by the area of {o1}. / how large are they? print the result of {do_area} for {o2} and after it the one for {o1}
    print({o2}.{do_area}(), {o1}.{do_area}())
sides_of_a_shape
    # write a class {Poly} that gets a list {at_sides}; {do_sum}() returns the sum of it and {is_eq}() whether at least two items are equal / Define a class {Poly} with the attribute {at_sides}, a list, a method {do_sum} that adds it up, and a method {is_eq} that returns True if any two elements are equal and False otherwise. / i want a class {Poly}. {at_sides} comes as a list. {do_sum} gives all of them together, and {is_eq} is True as soon as one length is there twice / Create a class named {Poly} whose constructor takes the list {at_sides}. The method {do_sum} returns its sum; {is_eq} returns whether it contains duplicates.
    class {Poly}:
        def __init__(self, {at_sides}):
            self.{at_sides} = {at_sides}

        def {do_sum}(self):
            return sum(self.{at_sides})

        def {is_eq}(self):
            return len(set(self.{at_sides})) < len(self.{at_sides})
    # {o1} has the sides {sides.and_items} / make one with {sides} and call it {o1} / Create an object {o1} of this class with the list {sides}. / let {o1} be the shape with the sides {sides.items} / Instantiate {Poly} with {sides} and assign the object to {o1}.
    {o1} = {Poly}({sides})
    # Call {do_sum} and print the returned number with the unit {cm} attached to it. / how long is the way around it? print the number with {cm} directly after it / print what {do_sum} returns, directly followed by {cm} / Print the sum of the sides and the text {cm} without anything in between. / show the {do_sum} of {o1} as one string that ends in {cm}
    print(f"{{o1}.{do_sum}()}{cm.bare}")
    # print {yes} if {is_eq} says True, otherwise {no} / Call {is_eq} on {o1}; if the result is True, print {yes}, and otherwise print {no}. / are two of the sides equal? then print {yes}, if not {no} / Print {yes} if the shape has two equal sides, and {no} if it does not. / show {no} for a shape without equal sides and {yes} for any other
    print({yes} if {o1}.{is_eq}() else {no})
circle_grows
    # write a class {Circ} with a {at_r}; {do_area}() returns the area of the circle and {do_grow}(by) adds by to the {at_r} / Define a class {Circ} whose constructor takes {at_r}. Its method {do_area} returns pi times the square of {at_r}, and {do_grow}(by) increases {at_r} by by. / a class for circles, {Circ}: it stores its {at_r}, tells its area with {do_area}(), and gets a {at_r} larger by the argument with {do_grow}(by) / Create a class named {Circ} with the attribute {at_r}, a method {do_area} for the area and a method {do_grow}, which has a parameter by and makes {at_r} that much larger.
    class {Circ}:
        def __init__(self, {at_r}):
            self.{at_r} = {at_r}

        def {do_area}(self):
            return math.pi * self.{at_r} ** 2

        def {do_grow}(self, by):
            self.{at_r} += by
    # make {o1} with a {at_r} of {a} / {o1} is a circle, {at_r} {a} / Create an object {o1} of {Circ} with the {at_r} {a}. / let {o1} be a new {Circ} and give it {a} / Store a new {Circ} with a {at_r} of {a} in {o1}.
    {o1} = {Circ}({a})
    # keep its area in {area}, then let it grow by {b} / Assign the current area of {o1} to a variable named {area}; then call {do_grow} with {b}. / first store what {do_area} returns as {area}, after that call {do_grow} with {b} / Store the area of {o1} in {area} and then increase its {at_r} by {b} with the method. / remember the {area.bare} as it is now; then make the circle {b} larger
    {area} = {o1}.{do_area}()
    {o1}.{do_grow}({b})
    # by what factor did the area get larger? print it with {places} decimals / Divide the present area of {o1} by {area} and print the result with {places} decimals. / print the new area divided by the old one, rounded to {places} digits / Print the quotient of the area now and {area}, rounded to {places} decimal places. / how many times as large as before is it? round that to {places} places
    print(round({o1}.{do_area}() / {area}, {places}))
point_distance
    # make a dataclass {Pt} with two floats {at_x} and {at_y} and a method {do_dist}(other), which returns how far it is from here to the other point / Define a dataclass {Pt} with the fields {at_x} and {at_y} (both float) and a method {do_dist}(other) that returns the straight distance between the two points. / i need points: a dataclass {Pt}, with {at_x} and {at_y} as floats; its {do_dist} takes another one and gives the distance, by math.hypot / Create a dataclass named {Pt} with float fields {at_x} and {at_y}. Its method {do_dist} returns the hypotenuse of the differences to other.
    @dataclass
    class {Pt}:
        {at_x}: float
        {at_y}: float

        def {do_dist}(self, other):
            return math.hypot(self.{at_x} - other.{at_x}, self.{at_y} - other.{at_y})
    # Instantiate {Pt} twice: {o1} at the coordinates {f1} and {f2}, and {o2} at the coordinates 0 and 0. / {o1} lies at {at_x} {f1} and {at_y} {f2}, {o2} at the origin / two points: {o1} with {at_x} {f1} and {at_y} {f2}, and {o2} with 0 for both / Create the objects {o1}, with {at_x} {f1} and {at_y} {f2}, and {o2}, with {at_x} 0 and {at_y} 0. / put {o1} at ({f1}, {f2}) and {o2} at (0, 0)
    {o1} = {Pt}({f1}, {f2})
    {o2} = {Pt}(0, 0)
    # keep how far apart they are as {distance} / let {distance} be the one from {o2} to {o1} / Compute the distance of {o1} from {o2} and store it in a variable named {distance}. / what is the {distance.bare} between the two? store it / Call {do_dist} on {o2} with {o1} and assign the result to {distance}.
    {distance} = {o2}.{do_dist}({o1})
    # move {o1} {e} to the left, that is, take {e} off its {at_x} / {o1} goes left: {at_x} is {e} less / Decrease the {at_x} of {o1} by {e}. / lower the {at_x} of the first point by {e} / Subtract {e} from {o1}.{at_x}.
    {o1}.{at_x} -= {e}
    # print True if it is closer to {o2} now, else False / Compare the new distance between {o1} and {o2} with {distance} and print True if it is smaller, otherwise False. / did it get closer to {o2}? print the truth value / Print whether the distance between {o1} and {o2} is now less than {distance}. / is the new distance of the two below {distance}? show True or False
    print({o1}.{do_dist}({o2}) < {distance})
vectors_added
    # write a class {Vec} with {at_x} and {at_y} such that + adds two of them, part by part, to a new one / Define a class {Vec} with the attributes {at_x} and {at_y} and a method __add__ that returns a new {Vec} with the sums of both. / i'd like to add vectors with a plus sign: class {Vec}, {at_x} and {at_y} passed in, the sum being a {Vec} again / Create a class named {Vec} whose constructor takes {at_x} and {at_y}. Implement __add__(other) so that it returns the vector sum.
    class {Vec}:
        def __init__(self, {at_x}, {at_y}):
            self.{at_x} = {at_x}
            self.{at_y} = {at_y}

        def __add__(self, other):
            return {Vec}(self.{at_x} + other.{at_x}, self.{at_y} + other.{at_y})
    # {o1} is ({i1}, {i2}) and {o2} is ({i3}, {i4}) / Instantiate {Vec} with {i1} and {i2} as {o1} and with {i3} and {i4} as {o2}. / make {o1} from {i1} and {i2}, and {o2} from {i3} and {i4} / Create two vectors: {o1} with {at_x} {i1} and {at_y} {i2}, and {o2} with {at_x} {i3} and {at_y} {i4}. / two of them, please. {o1}: {at_y} {i2}, {at_x} {i1}. {o2}: {at_y} {i4}, {at_x} {i3}
    {o1} = {Vec}({i1}, {i2})
    {o2} = {Vec}({i3}, {i4})
    # Create a vector {total} that is the sum of {o1} and {o2}. / add both and call the result {total} / {total} is meant to be the vector that {o1} and {o2} make together / Compute the sum of {o1} and {o2} and store it in a variable named {total}. / the {total.bare} of the two vectors, with the plus sign / let {total} be what {o1} plus {o2} gives
    {total} = {o1} + {o2}
    # print it in the form (3, 4) / Output {total} in parentheses: first its {at_x}, then a comma and a space, then its {at_y}. / show its {at_x} and {at_y} in parentheses, with a comma and a space between them / Print the {at_x} and the {at_y} of {total} as a text such as (3, 4). / which vector is that? print it like (3, 4)
    print(f"({{total}.{at_x}}, {{total}.{at_y}})")
opposite_vector
    # write a class {Vec} with a list {at_parts}; a minus sign before it gives a new one with every number negated, and abs() its length / Define a class {Vec} whose constructor takes a list {at_parts}. __neg__ returns a {Vec} with all signs changed; __abs__ returns the square root of the sum of the squares. / vectors of any size: {Vec} stores the list {at_parts}, -v turns every sign around in a new object, abs(v) is how long it is / Create a class named {Vec} with an attribute {at_parts} (a list of numbers) and the methods __neg__, for the opposite vector, and __abs__, for the length.
    class {Vec}:
        def __init__(self, {at_parts}):
            self.{at_parts} = {at_parts}

        def __neg__(self):
            return {Vec}([-part for part in self.{at_parts}])

        def __abs__(self):
            return math.sqrt(sum(part ** 2 for part in self.{at_parts}))
    # {o1} consists of {args.and_items}; {opposite} is the other way round, with a minus / Instantiate {Vec} with {args} as {o1}, and assign its negation to a variable named {opposite}. / make {o1} of {args}, and then the {opposite.bare} of it / Create {o1} from the list {args} and store -{o1} in {opposite}. / let {o1} hold {args}, and let {opposite} be the same with a minus in front
    {o1} = {Vec}({args})
    {opposite} = -{o1}
    # print the {at_parts} of the {opposite.bare}, and its length rounded to {places} decimals / Output the numbers in {opposite} as a list, followed by its absolute value with {places} decimals. / show first {opposite}.{at_parts}, then abs of it with {places} decimals / Print the list {at_parts} of {opposite} and its length, rounded to {places} places. / what does {opposite} consist of, and how long is it? print both, the length with {places} digits
    print({opposite}.{at_parts}, round(abs({opposite}), {places}))
fractions_reduced(frac_a)
    # a class {Frac} takes {at_top} and {at_bot} and stores both divided by their greatest common divisor / Define a class {Frac} whose constructor takes {at_top} and {at_bot} and reduces them with math.gcd before it stores them. / i want fractions that reduce themselves: {Frac} gets {at_top} and {at_bot}, and keeps them in lowest terms / Create a class named {Frac} with the attributes {at_top} and {at_bot}, each divided by the gcd of the two arguments.
    class {Frac}:
        def __init__(self, {at_top}, {at_bot}):
            common = math.gcd({at_top}, {at_bot})
            self.{at_top} = {at_top} // common
            self.{at_bot} = {at_bot} // common
    # {o1} is {frac_1} over {frac_2}, {o2} is {frac_3} over {frac_4} / Instantiate {Frac} with {frac_1} and {frac_2} as {o1}, and with {frac_3} and {frac_4} as {o2}. / make two: {o1} from {frac_1} and {frac_2}, {o2} from {frac_3} and {frac_4} / Create {o1} with {at_top} {frac_1} and {at_bot} {frac_2}, and {o2} with {at_top} {frac_3} and {at_bot} {frac_4}. / with {frac_2} at the bottom and {frac_1} on top we have {o1}; {o2} has {frac_4} below {frac_3}
    {o1} = {Frac}({frac_1}, {frac_2})
    {o2} = {Frac}({frac_3}, {frac_4})
    # Output {at_top}, a slash and {at_bot} of {o1} as one string. / print {o1} like 2/3, reduced / show {at_top} and {at_bot} of {o1} with a slash between / Print the two numbers of {o1} in the form 2/3. / what did {o1} become? print it with a slash
    print(f"{{o1}.{at_top}}/{{o1}.{at_bot}}")
    # Compare both attributes of {o1} with those of {o2} and print {yes} if they agree, or {no} if they do not. / are {o1} and {o2} the same fraction? print {yes} or {no} / print {yes} if {at_top} and {at_bot} of both agree, and {no} otherwise / Print {yes} if {o1} and {o2} have equal attributes; otherwise print {no}. / compare the two in both attributes: {yes} when they are equal, else {no} should be printed
    print({yes} if ({o1}.{at_top}, {o1}.{at_bot}) == ({o2}.{at_top}, {o2}.{at_bot}) else {no})
polynomial_values
    # write a class {Pol} that gets a list {at_coef}, the constant first, and a method {do_val}(x) for the value of the polynomial at x / Define a class {Pol} whose constructor takes {at_coef}, a list that begins with the constant term. The method {do_val}(x) returns the value at x. / a polynomial as a class {Pol}: {at_coef} is a list, index i belongs to x to the power i, and {do_val}(x) adds it all up / Create a class named {Pol} with an attribute {at_coef} (lowest power first) and a method {do_val} that evaluates the polynomial for its parameter x.
    class {Pol}:
        def __init__(self, {at_coef}):
            self.{at_coef} = {at_coef}

        def {do_val}(self, x):
            return sum(c * x ** i for i, c in enumerate(self.{at_coef}))
    # {o1} has {coefs.and_items} / make {o1} from {coefs} / Create a polynomial {o1} with the list {coefs}. / let {o1} be one with the numbers {coefs.items} / Instantiate {Pol} with {coefs} and store it as {o1}.
    {o1} = {Pol}({coefs})
    # get its values at {args.and_items}, as a list / Create a list named {values} with the value of the polynomial at each of {args}. / the list {values} is made of its results for each of {args} / Evaluate {o1} at every number in {args} and store the results in a list named {values}. / for all of {args} call {do_val}, and collect the {values.bare} / let {values} hold what {do_val} gives for {args.items}
    {values} = [{o1}.{do_val}(x) for x in {args}]
    # print the largest and the smallest of them / Determine the maximum and the minimum of {values} and print both. / show the maximum of {values}, then the minimum / Print the greatest value, followed by the least. / from what to what do they go? print the highest first and then the lowest
    print(max({values}), min({values}))
interval_holds
    # write a class {Ival} with {at_lo} and {at_hi}; "in" tells if a number lies between them, both ends included, and {do_over}(other) if it shares a number with another one / Define a class {Ival} with the attributes {at_lo} and {at_hi}. __contains__(number) returns whether number is between them (inclusive); {do_over}(other) returns whether the two intervals have a common point. / i need a class {Ival}, made with {at_lo} and {at_hi}. a number is in it from {at_lo} to {at_hi}, limits included. {do_over}(other): True if both have something in common, even a single point / Create a class named {Ival} whose constructor takes {at_lo} and {at_hi}, with __contains__ (both limits belong to it) and a method {do_over}, which checks whether it touches or overlaps other.
    class {Ival}:
        def __init__(self, {at_lo}, {at_hi}):
            self.{at_lo} = {at_lo}
            self.{at_hi} = {at_hi}

        def __contains__(self, number):
            return self.{at_lo} <= number <= self.{at_hi}

        def {do_over}(self, other):
            return self.{at_lo} <= other.{at_hi} and other.{at_lo} <= self.{at_hi}
    # {o1} goes from {low} to {m}, {o2} from {n} to {big} / Instantiate {Ival} twice: {o1} with the limits {low} and {m}, {o2} with the limits {n} and {big}. / make {o1} with {low} and {m}, {o2} with {n} and {big} / Create the intervals {o1} from {low} to {m} and {o2} from {n} to {big}. / two of them: {o2}, up to {big} and beginning at {n}, after {o1}, up to {m} and beginning at {low}
    {o1} = {Ival}({low}, {m})
    {o2} = {Ival}({n}, {big})
    # which of {nums} are in {o1}? put them in a list {out} / {out} takes those of {nums} that lie in {o1} / Create a list {out} with all elements of {nums} that {o1} contains. / filter {nums} by {o1}, with in; the list is {out} / Collect the numbers from {nums} which are in {o1} in a variable named {out}.
    {out} = [number for number in {nums} if number in {o1}]
    # print them, and True or False for whether the two intervals overlap / Print the list {out}, followed by True if {o1} and {o2} overlap and False if they do not. / show {out}, then if {o2} and {o1} have something in common / Print {out} and the result of {do_over} for {o1} and {o2}. / the list first, and after it whether {o1} meets {o2}: print that
    print({out}, {o1}.{do_over}({o2}))
temperature_property
    # write a class {Temp} that stores {at_c}, with a property {pr_f}: times 9, divided by 5, plus 32 / Define a class {Temp} with the attribute {at_c} and a read-only property {pr_f}, which is {at_c} times 9 divided by 5 plus 32. / temperatures: class {Temp}, {at_c} is passed in, and {pr_f} can be read like an attribute but is computed (9 fifths of {at_c}, and 32 more) / Create a class named {Temp} whose constructor takes {at_c}. It is in degrees Celsius; the property {pr_f} returns the temperature in Fahrenheit.
    class {Temp}:
        def __init__(self, {at_c}):
            self.{at_c} = {at_c}

        @property
        def {pr_f}(self):
            return self.{at_c} * 9 / 5 + 32
    # {o1} is one of {i1} / make {o1} with {i1} / Create an object {o1} with {at_c} {i1}. / let {o1} be a {Temp} at {i1} / Instantiate {Temp} with {i1} as {at_c} and store it in {o1}.
    {o1} = {Temp}({i1})
    # it gets {f1} warmer / Add {f1} to the attribute {at_c} of {o1}. / raise its {at_c} by {f1} / Increase the {at_c} of {o1} by {f1}. / add {f1} to {o1}.{at_c} / it is {f1} more now
    {o1}.{at_c} += {f1}
    # print {pr_f} with one decimal and {deg} directly after it / Output the temperature of {o1} in Fahrenheit, formatted with one decimal and with {deg} attached. / show it in Fahrenheit, rounded to 1 decimal, as a text that ends in {deg} / Print the property {pr_f} of {o1} with one decimal place, directly followed by {deg}. / how much is that in Fahrenheit? print it with one digit after the point and {deg} right behind it
    print(f"{{o1}.{pr_f}:.1f}{deg.bare}")
"""
THINGS = r"""
pets_say
    # write a class {Pet} with a {at_name} and a {at_snd}, which is {w1} if nothing is given; {do_say}() returns the {at_name}, the word {verb.bare} and the {at_snd} with spaces between / Define a class {Pet} whose constructor takes {at_name} and {at_snd}, the latter with the default {w1}. The method {do_say} returns a string of {at_name}, {verb} and {at_snd}, separated by spaces. / a class {Pet}: {at_name} must be given, {at_snd} may be left out and is then {w1}. {do_say} gives back a text like "Rex {verb.bare} {w1.bare}" / Create a class named {Pet} with the attributes {at_name} and {at_snd} (default {w1}) and a method {do_say}, which returns "... {verb.bare} ..." with the {at_name} before and the {at_snd} after it.
    class {Pet}:
        def __init__(self, {at_name}, {at_snd}={w1}):
            self.{at_name} = {at_name}
            self.{at_snd} = {at_snd}

        def {do_say}(self):
            return f"{self.{at_name}} {verb.bare} {self.{at_snd}}"
    # Instantiate {Pet} as {o1} with just the {at_name} {p1}, and as {o2} with {p2} and {w2}. / {o1} is {p1}, {o2} is {p2} with {w2} / make {o1} named {p1}, and {o2} named {p2} whose {at_snd} is {w2} / Create {o1} with the {at_name} {p1} and the default {at_snd}, and {o2} with the {at_name} {p2} and the {at_snd} {w2}. / two of them: {p1} as {o1} says the usual thing, {p2} as {o2} says {w2}
    {o1} = {Pet}({p1})
    {o2} = {Pet}({p2}, {w2})
    # Call {do_say} on {o2} and on {o1} and print the two returned strings on separate lines. / let both speak: print a line for each, {o2} first / print what {do_say} returns for {o2} and, below it, for {o1} / Print the result of {do_say} for {o2} and then for {o1}, each on its own line. / what do they say? one line for {o2}, the next for {o1}
    print({o2}.{do_say}())
    print({o1}.{do_say}())
book_in_parts
    # write a class {Book} with {at_title} and {at_pages}; {at_done} starts at 0, and {do_read}(n) adds n to it, but never goes over {at_pages}, and returns how many are left / Define a class {Book} with {at_title}, {at_pages} and {at_done}, which is 0 at first. The method {do_read}(n) increases {at_done} by n, limited to {at_pages}, and returns the number of remaining ones. / i want a class {Book}. you pass {at_title} and {at_pages}; it also has {at_done}, 0. with {do_read}(n) it becomes n more, at most {at_pages} though, and the rest is returned / Create a class named {Book} whose constructor takes {at_title} and {at_pages} and sets {at_done} to 0, with a method {do_read} that adds n to {at_done} (not beyond {at_pages}) and returns {at_pages} minus {at_done}.
    class {Book}:
        def __init__(self, {at_title}, {at_pages}):
            self.{at_title} = {at_title}
            self.{at_pages} = {at_pages}
            self.{at_done} = 0

        def {do_read}(self, n):
            self.{at_done} = min(self.{at_done} + n, self.{at_pages})
            return self.{at_pages} - self.{at_done}
    # {o1} has {many} pages and is called {t1} / make one of {many} pages with the title {t1}, as {o1} / Create {o1}, a {Book} entitled {t1} with {many} pages. / there is a book, {t1}, {many} pages; that's {o1} / Instantiate the class for a book with {many} pages and the title {t1}, and store it in {o1}.
    {o1} = {Book}({t1}, {many})
    # on three evenings {m}, {n} and {big} are read; keep what is left at the end / read {m}, then {n}, then {big} in it; the last answer is {left} / Call {do_read} with {m}, {n} and {big}, one after the other, and store the last result in {left}. / {m} pages, then {n}, and after that {big}: what's {left.bare}? store it / Let {left} be the return value of the third call when {o1} is read by {m}, {n} and {big}.
    {o1}.{do_read}({m})
    {o1}.{do_read}({n})
    {left} = {o1}.{do_read}({big})
    # print {left} and the share that is read, as whole percent with a % sign / Output the number {left} and, behind it, how many percent of {at_pages} are {at_done}, as in 40%. / show how many are left, then how much of it is done in percent, without decimals, like 40% / Print {left}, followed by {at_done} as a percentage of {at_pages} in the form 40%. / what is {left.bare}, and what percentage (like 40%) of {at_pages} is {at_done}? print both
    print({left}, f"{{o1}.{at_done} / {o1}.{at_pages}:.0%}")
account_that_refuses
    # write a class {Acc} with {at_owner} and {at_bal}, which is 0 unless given; {do_out}(amount) takes the amount off or, if there is less, raises a ValueError saying {err} / Define a class {Acc} whose constructor takes {at_owner} and {at_bal} (default 0). The method {do_out}(amount) raises ValueError({err}) if amount exceeds {at_bal}; otherwise it subtracts amount. / an account class {Acc}: {at_owner}, and {at_bal}, which is 0 if nobody says anything. {do_out} lowers it by amount; too much is a ValueError with the message {err} / Create a class named {Acc} with {at_owner} and {at_bal}=0. Its method {do_out} subtracts amount from {at_bal}, but raises a ValueError with the text {err} when amount is greater.
    class {Acc}:
        def __init__(self, {at_owner}, {at_bal}=0):
            self.{at_owner} = {at_owner}
            self.{at_bal} = {at_bal}

        def {do_out}(self, amount):
            if amount > self.{at_bal}:
                raise ValueError({err})
            self.{at_bal} -= amount
    # {p1.bare} has {big} in {o1} / with {big} in it, {o1} belongs to {p1} / Create {o1} for {p1} with a {at_bal} of {big}. / make {o1}: {big} to begin with, owned by {p1} / Instantiate {Acc} with a {at_bal} of {big} for {p1} and store it in {o1}.
    {o1} = {Acc}({p1}, {big})
    # Try to withdraw {big2} from {o1}; if this raises a ValueError, print its message. / try to take out {big2}, and print the message if that fails / take {big2} out; on a ValueError print its text / Call {do_out} with {big2} and print the error if a ValueError is raised. / {big2} should go out. when there is not enough, catch the ValueError and print what it says
    try:
        {o1}.{do_out}({big2})
    except ValueError as error:
        print(error)
    # print who owns it and what is left, with a colon and a space between / Output {at_owner} and {at_bal} of {o1}, with ": " in between, as one string. / show {at_owner} and {at_bal} like "Bob: 12" / Print the {at_owner} of {o1}, a colon, a space and the {at_bal}. / how much is left for whom? print it as in "Bob: 12"
    print(f"{{o1}.{at_owner}}: {{o1}.{at_bal}}")
open_and_closed
    # write a class {Gate} which counts its open objects in a class attribute {cl_n}: 0 at first, 1 more for every new object, and 1 less when {do_close}() is called on one / Define a class {Gate} with a class attribute {cl_n}, initially 0. The constructor takes {at_name} and increases {cl_n} by 1; the method {do_close} decreases it by 1. / {Gate} should know how many are open: {cl_n} belongs to the class, each new one (it gets a {at_name}) adds 1, {do_close} takes 1 off / Create a class named {Gate} whose objects have a {at_name}. A counter {cl_n} of the class starts at 0; creating an object adds 1 to it and the method {do_close} subtracts 1.
    class {Gate}:
        {cl_n} = 0

        def __init__(self, {at_name}):
            self.{at_name} = {at_name}
            {Gate}.{cl_n} += 1

        def {do_close}(self):
            {Gate}.{cl_n} -= 1
    # Instantiate {Gate} for each element of {words} and store the objects in a list named {xs}. / make one for each of {words} and keep them in a list {xs} / {xs} is a list of new ones named {words.and_items} / Create a list {xs} with one object for every name in {words}. / for the names {words.items} there should be objects in a list {xs}
    {xs} = [{Gate}(word) for word in {words}]
    # close the first and the last of them / Use the method {do_close} for the object at index 0 and for the one at index -1 of {xs}. / the two at the ends are closed / Call {do_close} on the first and on the last element of {xs}. / {do_close} the one in front and the one at the end of {xs}
    {xs}[0].{do_close}()
    {xs}[-1].{do_close}()
    # how many are open? print the number, then {mid} and how many there are / Output how many objects are open and how many {xs} has, with {mid} between the two numbers. / print {cl_n} and the length of {xs} in one text, {mid} being between them / Print the value of {cl_n}, the text {mid} and the length of {xs} as one string. / show something like "3{mid.bare}5": the open ones, and all in the list
    print(f"{{Gate}.{cl_n}}{mid.bare}{len({xs})}")
clock_later
    # write a class {Clock} with {at_hour} and {at_min}; {do_later}(minutes) returns a new one so much later (after midnight it starts from 0), and as text it is like 07:05 / Define a class {Clock} with the attributes {at_hour} and {at_min}. The method {do_later}(minutes) returns a new {Clock}, wrapping around after 24 hours; __str__ returns both with two digits and a colon. / a time of day: {Clock}, made from {at_hour} and {at_min}. str() gives 07:05 for 7 and 5. {do_later}(minutes) makes a new one that many minutes further on, and the day ends at 24 hours / Create a class named {Clock} whose constructor takes {at_hour} and {at_min}, with a method {do_later} that returns another {Clock} some minutes later, modulo one day, and a method __str__ in the form 07:05.
    class {Clock}:
        def __init__(self, {at_hour}, {at_min}):
            self.{at_hour} = {at_hour}
            self.{at_min} = {at_min}

        def {do_later}(self, minutes):
            total = self.{at_hour} * 60 + self.{at_min} + minutes
            return {Clock}(total // 60 % 24, total % 60)

        def __str__(self):
            return f"{self.{at_hour}:02d}:{self.{at_min}:02d}"
    # Instantiate {Clock} for {mm} minutes past {hh} and store the object in a variable named {o1}. / it is {mm} minutes past {hh}: keep that as {o1} / {o1} stands for {mm} minutes after {hh} / Create {o1} with {at_min} {mm} and {at_hour} {hh}. / let {o1} be {hh} o'clock and {mm} minutes
    {o1} = {Clock}({hh}, {mm})
    # a film of {big} minutes starts then; its {finish.bare} is a {Clock}, too / {big} minutes after {o1} comes the {finish.bare} / Compute the time {big} minutes later with the method and store it in {finish}. / when is the {finish.bare}, {big} minutes from {o1}? let the method find it / Let {finish} be what {do_later} returns for {big}.
    {finish} = {o1}.{do_later}({big})
    # print from when to when, with " - " in between / Output the two times as one string with " - " in the middle, the earlier object {o1} first. / show {o1} and {finish} as one text, like 07:05 - 08:10 / Print {o1} and {finish}, separated by " - ". / the two times, with a hyphen and spaces around it between them, please
    print(f"{{o1}} - {{finish}}")
older_of_two(ages)
    # write a class {Pers} with {at_name} and {at_age}; {do_cmp}(other) returns the one of the two who is older, or None if they are equally old / Define a class {Pers} with the attributes {at_name} and {at_age} and a method {do_cmp}(other) that returns the older object, or None for the same {at_age}. / a class {Pers}: {at_name} first, then {at_age}. {do_cmp}(other) hands back whoever has the greater {at_age}; with a tie there is None / Create a class named {Pers} whose constructor takes {at_name} and {at_age}. Its method {do_cmp} compares it with other and returns the one with the larger {at_age}; it returns None if both are equal.
    class {Pers}:
        def __init__(self, {at_name}, {at_age}):
            self.{at_name} = {at_name}
            self.{at_age} = {at_age}

        def {do_cmp}(self, other):
            if self.{at_age} == other.{at_age}:
                return None
            return self if self.{at_age} > other.{at_age} else other
    # Instantiate {Pers} for {p1} with {age_1} years as {o1}, and for {p2} with {age_2} years as {o2}. / {p1.bare} is {age_1}, that's {o1}; {o2} is {p2.bare}, aged {age_2} / make {o1} ({p1}, {age_1}) and {o2} ({p2}, {age_2}) / Create {o1}, who is {age_1} and named {p1}, and {o2}, who is {age_2} and named {p2}. / {o1}: {p1}, aged {age_1}. {o2}: {p2}, aged {age_2}
    {o1} = {Pers}({p1}, {age_1})
    {o2} = {Pers}({p2}, {age_2})
    # who of them is older? keep that one as {older} / Determine which of {o1} and {o2} is older and assign the object (or None) to {older}. / let {older} be what {do_cmp} says about {o1} and {o2} / Call {do_cmp} on {o1} with {o2} and store the result in {older}. / compare {o1} with {o2}; the {older.bare} one, or None, is stored
    {older} = {o1}.{do_cmp}({o2})
    # If {older} is not None, print its {at_name}; otherwise print {w1}. / print the {at_name} of that person, or {w1} if there is none / show {w1} if {older} is None, otherwise the {at_name} / Print the {at_name} of {older}; if it is None, print {w1}. / what is the {older.bare} one called? when nobody is, print {w1}
    print({older}.{at_name} if {older} else {w1})
nickname_or_not
    # write a class {Memb} with {at_name} and {at_nick}; if no {at_nick} is given it is the first {k} letters of the {at_name}, in capitals / Define a class {Memb} whose constructor takes {at_name} and {at_nick}, None by default. If {at_nick} is None, the first {k} characters of {at_name} in upper case are stored instead. / members: {Memb} gets a {at_name} and, if you like, a {at_nick}. without one, take {k} letters from the start of the {at_name} and make them upper case / Create a class named {Memb} with the attributes {at_name} and {at_nick}. The parameter {at_nick} is optional (None) and is replaced by the upper-cased first {k} letters of {at_name}.
    class {Memb}:
        def __init__(self, {at_name}, {at_nick}=None):
            self.{at_name} = {at_name}
            self.{at_nick} = {at_name}[:{k}].upper() if {at_nick} is None else {at_nick}
    # Instantiate {Memb} as {o1} with {p1} alone, and as {o2} with {p2} and {w1}. / {o1} is {p1} without one, {o2} is {p2}, also known as {w1} / make {o1} for {p1} and {o2} for {p2} with the {at_nick} {w1} / Create {o1} with only the {at_name} {p1}, and {o2} with the {at_name} {p2} and the {at_nick} {w1}. / two members: {p1} ({o1}), and {p2} ({o2}), who wants to be {w1}
    {o1} = {Memb}({p1})
    {o2} = {Memb}({p2}, {w1})
    # give {o1} the {at_nick} of {o2} and {sign} behind it / Take the {at_nick} of {o2}, append {sign} to it and assign the result to the {at_nick} of {o1}. / {o1} takes over what {o2} has as {at_nick}, plus {sign} / Set the {at_nick} of {o1} to the {at_nick} of {o2} followed by {sign}. / from now on {o1} has the same {at_nick} as {o2}, with {sign} at the end
    {o1}.{at_nick} = {o2}.{at_nick} + {sign}
    # print both like "Bob (BO)", {o1} first, separated by {sep} / Build a string such as "Bob (BO)" from {at_name} and {at_nick} for {o1} and {o2} and print both strings with {sep} between them. / show {at_name} and, in parentheses, {at_nick} of {o1} and {o2}, {sep} between the two / Print the {at_name} and the {at_nick} in parentheses for each of {o1} and {o2}, joined by {sep}. / who is who? join "name (nick)" of both with {sep} and print it
    print({sep}.join(f"{one.{at_name}} ({one.{at_nick}})" for one in ({o1}, {o2})))
"""
SPECIAL = r"""
playlist_in_any_case
    # write a class {Play} that is made with a list {at_songs}; len() of it is how many there are, and "in" does not care about capital letters / Define a class {Play} with the attribute {at_songs}. __len__ returns the length of the list; __contains__(song) returns whether song is in it, ignoring case. / i need {Play}, which stores the list {at_songs}. len() should count them, and "x in it" should be True no matter if x is typed in small or capital letters / Create a class named {Play} whose constructor takes the list {at_songs}, with the methods __len__ and __contains__, the latter comparing lower-case texts.
    class {Play}:
        def __init__(self, {at_songs}):
            self.{at_songs} = {at_songs}

        def __len__(self):
            return len(self.{at_songs})

        def __contains__(self, song):
            return song.lower() in [one.lower() for one in self.{at_songs}]
    # Instantiate {Play} with {titles} and assign it to a variable named {o1}. / {o1} has {titles} / make {o1} of {titles} / Create an object {o1} of {Play} with the list {titles}. / let {o1} be a new one, with these in it: {titles}
    {o1} = {Play}({titles})
    # add {t1} to it / Extend the list {at_songs} of {o1} by one element, {t1}. / put {t1} at the end of its {at_songs} / Append {t1} to the {at_songs} of {o1}. / one more goes in: {t1}
    {o1}.{at_songs}.append({t1})
    # print how long it is and whether {probe} is in it / Output how many elements {o1} has, followed by True if it contains {probe} and False if it does not. / how many are there, and is {probe} one of them? print both / Print the length of {o1} and the truth value of {probe} being in {o1}. / show len and then, as True or False, if it contains {probe}
    print(len({o1}), {probe} in {o1})
wheel_of_items
    # write a class {Ring} around a list {at_items}: an index may be as large as you like, after the last item it starts over / Define a class {Ring} with the attribute {at_items} and a method __getitem__(index) that returns the element at index modulo the length. / {Ring} keeps a list {at_items}, and square brackets go around in circles: behind the end comes the first one again / Create a class named {Ring} whose constructor takes the list {at_items}. Implement __getitem__ so that indices wrap around.
    class {Ring}:
        def __init__(self, {at_items}):
            self.{at_items} = {at_items}

        def __getitem__(self, index):
            return self.{at_items}[index % len(self.{at_items})]
    # Instantiate {Ring} with the list {words} and assign it to {o1}. / {o1} consists of {words.and_items} / make {o1} from {words} / Create {o1} as a {Ring} of {words}. / let {o1} be one with {words}
    {o1} = {Ring}({words})
    # take the {k} items from index {m} on, as a list {out} / Create a list named {out} with {k} elements of {o1}, from index {m} on. / {out} gets {o1}[{m}] and so on, {k} of them / Store the {k} elements of {o1} that begin at index {m} in a list named {out}. / beginning with index {m}, collect {k} of them in {out}
    {out} = [{o1}[{m} + i] for i in range({k})]
    # print them with {sep} in between, and then the one at index {big} / Join the elements of {out} with {sep} and print the string, followed by the element of {o1} at index {big}. / show {out} joined by {sep}, and {o1} at {big} / Print the elements of {out}, separated by {sep}, followed by the element of {o1} at index {big}. / join {out} by {sep}; print that, and what stands at {big}
    print({sep}.join({out}), {o1}[{big}])
loop_over_it
    # write a class {Bag} with a list {at_items}, empty in the beginning, and {do_add}(item), which appends item and returns the object itself; in a loop it gives its items in sorted order / Define a class {Bag} whose constructor makes an empty list {at_items}. {do_add}(item) appends item and returns self; __iter__ iterates over the sorted items. / {Bag}: starts with nothing in {at_items}. {do_add} puts an item in and returns the {Bag}, so calls can be chained. looping over one goes from the smallest item to the largest / Create a class named {Bag} with an empty list {at_items}, a method {do_add} that appends its parameter item and returns self, and a method __iter__ that yields the items in ascending order.
    class {Bag}:
        def __init__(self):
            self.{at_items} = []

        def {do_add}(self, item):
            self.{at_items}.append(item)
            return self

        def __iter__(self):
            return iter(sorted(self.{at_items}))
    # make {o1} and put in {w1}, {w2} and {w3}, all in one line / Instantiate {Bag} as {o1} and call {do_add} with {w1}, {w2} and {w3} in one chain. / {o1} is a new one to which {w1}, {w2} and {w3} are added in a chain / Create {o1} and add {w1}, {w2} and {w3} with chained calls. / a new {Bag} gets {w1}, then {w2}, then {w3}, chained; that is {o1}
    {o1} = {Bag}().{do_add}({w1}).{do_add}({w2}).{do_add}({w3})
    # loop over {o1} and print each item with its length behind it / Use a for loop over {o1} that prints the item and the number of its characters. / for every item in {o1}, a line with the item and how long it is / Print each item of {o1} and its length, one per line. / go through it: item, then number of characters, line by line
    for item in {o1}:
        print(item, len(item))
called_like_a_function
    # write a class {Lin} with {at_mul} and {at_plus}; an object can be called with x and returns x times {at_mul}, plus {at_plus} / Define a class {Lin} whose constructor takes {at_mul} and {at_plus}. Its method __call__(x) returns {at_mul} times x plus {at_plus}. / objects that act like functions: {Lin} keeps {at_mul} and {at_plus}, calling one with x multiplies by the first and adds the second / Create a class named {Lin} with the attributes {at_mul} and {at_plus} and a method __call__ that applies both to x: first multiply, then add.
    class {Lin}:
        def __init__(self, {at_mul}, {at_plus}):
            self.{at_mul} = {at_mul}
            self.{at_plus} = {at_plus}

        def __call__(self, x):
            return self.{at_mul} * x + self.{at_plus}
    # Instantiate {Lin} as {o1}, so that calling it multiplies by {k} and then adds {few}. / {o1} adds {few} after multiplying by {k} / make {o1} with {at_plus} {few} and {at_mul} {k} / Create {o1} with a {at_mul} of {k} and a {at_plus} of {few}. / we want {o1}: times {k}, then plus {few}
    {o1} = {Lin}({k}, {few})
    # apply it to all of {args} and keep the {values.bare} / Create a list named {values} with the result of {o1} for each element of {args}. / {values} is what {o1} gives for each of {args} / Call {o1} for every number in {args} and store the results in a list named {values}. / the list {values}: {o1} of each of {args.and_items}
    {values} = [{o1}(x) for x in {args}]
    # print the {values.bare}, then {o1} of their sum / Output the list {values}, and then the result of {o1} for the sum of its elements. / show {values} and, after it, what {o1} makes of the sum of the list / Print {values} followed by the result of calling {o1} with the sum of {values}. / the list, and {o1} called with the total of it: print the two
    print({values}, {o1}(sum({values})))
shown_in_a_list
    # write a class {Item} with {at_name} and {at_num}; in a printed list it should look like {w1.bare}:{e}, so {at_name}, colon, {at_num} / Define a class {Item} with the attributes {at_name} and {at_num}. Its method __repr__ returns {at_name} and {at_num} with a colon in between. / {Item} takes {at_name} and {at_num}. i want to see them as {w1.bare}:{e} when they are in a list that i print / Create a class named {Item} whose constructor takes {at_name} and {at_num}, and whose __repr__ has the form {w1.bare}:{e}.
    class {Item}:
        def __init__(self, {at_name}, {at_num}):
            self.{at_name} = {at_name}
            self.{at_num} = {at_num}

        def __repr__(self):
            return f"{self.{at_name}}:{self.{at_num}}"
    # a list {xs} of them, from {crew} / Create one object for each pair of {at_name} and {at_num} in {crew} and store them in a list named {xs}. / make one for every pair in {crew} and put them in {xs} / Create a list {xs} of objects from the pairs {crew}. / {xs} shall hold one object for each of {crew}
    {xs} = [{Item}(*pair) for pair in {crew}]
    # the second one gets {i1} as {at_num} / Assign {i1} to the attribute {at_num} of the second element of {xs}. / set {at_num} of the second in {xs} to {i1} / Change the {at_num} of the element at index 1 to {i1}. / {i1} is the right {at_num} for number two in the list
    {xs}[1].{at_num} = {i1}
    # print the list, the last first / Output a list with the elements of {xs} from the last to the first. / show {xs} in reverse order / Print {xs} reversed, as a list. / what is in {xs}, read from the end? print it as a list
    print({xs}[::-1])
equal_in_any_case(cased)
    # write a class {Item} with {at_name} and {at_num}; two are equal if the {at_name} is the same apart from upper and lower case, whatever the {at_num} is / Define a class {Item} with the attributes {at_name} and {at_num}. __eq__ compares only {at_name}, ignoring case. / {Item} stores {at_name} and {at_num}. with == nothing but the {at_name} counts, and small or capital letters make no difference / Create a class named {Item} whose constructor takes {at_name} and {at_num} and whose method __eq__ returns whether the lower-cased {at_name} of both agrees.
    class {Item}:
        def __init__(self, {at_name}, {at_num}):
            self.{at_name} = {at_name}
            self.{at_num} = {at_num}

        def __eq__(self, other):
            return self.{at_name}.lower() == other.{at_name}.lower()
    # {o1} is {cased_1} with {m}, {o2} is {cased_2} with {n} / Instantiate {Item} with {cased_1} and {m} as {o1}, and with {cased_2} and {n} as {o2}. / make {o1} of {m} and {cased_1}, {o2} of {n} and {cased_2} / Create {o1} with {at_name} {cased_1} and {at_num} {m}, and {o2} with {at_name} {cased_2} and {at_num} {n}. / there are {o1} ({m} of {cased_1}) and {o2} ({n} of {cased_2})
    {o1} = {Item}({cased_1}, {m})
    {o2} = {Item}({cased_2}, {n})
    # if they are equal add the {at_num} of {o2} to that of {o1}; if not, set it to 0 / Compare {o1} with {o2}: if they are equal, add the {at_num} of {o2} to that of {o1}, and if not, assign 0 to the {at_num} of {o1}. / when {o1} equals {o2}, it gets as much more as {o2} has, otherwise its {at_num} becomes 0 / If {o1} == {o2}, increase the {at_num} of {o1} by that of {o2}; otherwise make it 0. / are they the same? then {o1} takes the {at_num} of {o2} in addition. else it has 0
    if {o1} == {o2}:
        {o1}.{at_num} += {o2}.{at_num}
    else:
        {o1}.{at_num} = 0
    # Output the current value of {at_num} of {o1}. / print the {at_num} of {o1} / what {at_num} does {o1} have now? / Print {o1}.{at_num}. / show how much {at_num} {o1} has in the end
    print({o1}.{at_num})
own_dates
    # write a class {Day} with year, month and day, which can be compared with < and looks like 3.12.1999 as text / Define a class {Day} with the attributes year, month and day. __lt__ compares them in this order; __str__ returns day, month and year with dots in between. / my own dates: {Day}(year, month, day). the earlier one is smaller, and str() gives 3.12.1999 for the third of december 1999 / Create a class named {Day} whose constructor takes year, month and day, with __lt__ (True if it is earlier than other) and __str__ in the form 3.12.1999.
    class {Day}:
        def __init__(self, year, month, day):
            self.year = year
            self.month = month
            self.day = day

        def __lt__(self, other):
            return (self.year, self.month, self.day) < (other.year, other.month, other.day)

        def __str__(self):
            return f"{self.day}.{self.month}.{self.year}"
    # a list {xs} from {dates} / Instantiate {Day} for every tuple in {dates} and store the objects in a list named {xs}. / {dates} are years, months and days: turn them into objects in a list {xs} / Create a list {xs} of objects from the tuples {dates}, each with year, month and day. / make one from each of {dates} and collect them in {xs}
    {xs} = [{Day}(*date) for date in {dates}]
    # which is the {first_day.bare}? keep it / Determine the smallest element of {xs} and assign it to a variable named {first_day}. / {first_day} is the smallest of them / Store the earliest date of {xs} in a variable named {first_day}. / find the {first_day.bare} one with min
    {first_day} = min({xs})
    # Output {first_day} on the first line and the sorted list {xs}, joined with {sep}, on the second. / print it, and then all of them in order, separated by {sep} / show {first_day} on one line, below it the sorted dates with {sep} between them / Print {first_day}, and on the next line all elements of {xs} from the earliest to the latest, joined by {sep}. / first line: {first_day}. second line: the dates sorted and with {sep} in between
    print({first_day})
    print({sep}.join(str(day) for day in sorted({xs})))
euros_and_cents
    # write a class {Coin} with {at_eur} and {at_cent}; + adds two of them, where 100 {at_cent} are one of {at_eur}, and as text it is like 3.05 / Define a class {Coin} with the attributes {at_eur} and {at_cent}. __add__ returns the sum, with {at_cent} below 100, and __str__ both with a point between, the second with two digits. / money as {Coin}: {at_eur} and {at_cent}. plus gives a new one (no more than 99 {at_cent}, the rest goes over), str() is like 3.05 / Create a class named {Coin} whose constructor takes {at_eur} and {at_cent}. Implement __add__ with a carry at 100 and __str__ in the form 3.05.
    class {Coin}:
        def __init__(self, {at_eur}, {at_cent}):
            self.{at_eur} = {at_eur}
            self.{at_cent} = {at_cent}

        def __add__(self, other):
            cents = (self.{at_eur} + other.{at_eur}) * 100 + self.{at_cent} + other.{at_cent}
            return {Coin}(cents // 100, cents % 100)

        def __str__(self):
            return f"{self.{at_eur}}.{self.{at_cent}:02d}"
    # {o1} is {a} and {c1}, {o2} is {b} and {c2} / Instantiate {Coin} with {a} and {c1} as {o1}, and with {b} and {c2} as {o2}. / make {o1} with {at_cent} {c1} and {at_eur} {a}, and {o2} with {at_cent} {c2} and {at_eur} {b} / Create {o1} with {a} {at_eur} and {c1} {at_cent}, and {o2} with {b} {at_eur} and {c2} {at_cent}. / two amounts: {c1} {at_cent} and {a} {at_eur} in {o1}, {c2} {at_cent} and {b} {at_eur} in {o2}
    {o1} = {Coin}({a}, {c1})
    {o2} = {Coin}({b}, {c2})
    # the {total.bare} of both, please / Compute the sum of the two amounts, {o1} and {o2}, as {total}. / {total} is one plus the other / Add {o1} and {o2} and store the sum in a variable named {total}. / put them together as {total}
    {total} = {o1} + {o2}
    # print the {total.bare} with {euro} directly after it / Output the {total.bare} as a string that ends in {euro}. / show it, followed at once by {euro} / Print {total} and the text {euro} without anything in between. / how much is the {total.bare}? print it, {euro} right behind
    print(f"{{total}}{euro.bare}")
keys_that_are_missing
    # write a class {Reg} with an empty dict {at_tab}; with square brackets you can set a key, and get it: a missing one gives {fallback} / Define a class {Reg} with an empty dictionary {at_tab}. __setitem__ stores a value under a key, __getitem__ returns it, or {fallback} if the key is unknown. / {Reg} behaves like a dict: brackets store a value in its {at_tab} (empty at first) and read it, but there is no KeyError, {fallback} comes instead / Create a class named {Reg} whose constructor sets {at_tab} to an empty dictionary, with __setitem__(key, value) and __getitem__(key), which returns {fallback} for keys that are not there.
    class {Reg}:
        def __init__(self):
            self.{at_tab} = {}

        def __setitem__(self, key, value):
            self.{at_tab}[key] = value

        def __getitem__(self, key):
            return self.{at_tab}.get(key, {fallback})
    # make {o1}, with {m} for {w1} and {n} for {w2} / Instantiate {Reg} as {o1}; store {m} under the key {w1} and {n} under the key {w2}. / {o1} is a new one in which {w1} is {m} and {w2} is {n} / Create {o1} and set {w1} to {m} and {w2} to {n}. / a new {Reg}, {o1}: under {w1} it has {m}, under {w2} {n}
    {o1} = {Reg}()
    {o1}[{w1}] = {m}
    {o1}[{w2}] = {n}
    # raise {w3} by {few}, it may be missing / Add {few} to the entry of {o1} for the key {w3}, which need not exist yet. / add {few} to what {w3} has in {o1}, or to {fallback} if it is not there / Increase the value of {w3} in {o1} by {few}. / {w3} gets {few} more
    {o1}[{w3}] += {few}
    # Compute the sum of the three entries {w1}, {w2} and {w3} of {o1} and print it. / print the sum of the values of {w1}, {w2} and {w3} / what do {w1}, {w2} and {w3} make together? / Print the total of {o1} at {w1}, {w2} and {w3}. / add up what {o1} gives for {w3}, {w1} and {w2}, and show that
    print({o1}[{w1}] + {o1}[{w2}] + {o1}[{w3}])
"""
SUBCLASSES = r"""
square_of_a_rectangle
    # a class {Rect} with {at_w} and {at_h} and a method {do_sum}() for the perimeter, which is twice the sum of the two / Define a class {Rect} with the attributes {at_w} and {at_h} and a method {do_sum} that returns the perimeter. / write {Rect}, which gets {at_w} and {at_h}; {do_sum}() adds them and doubles that / Create a class named {Rect} whose constructor takes {at_w} and {at_h}. The method {do_sum} returns two times their sum.
    class {Rect}:
        def __init__(self, {at_w}, {at_h}):
            self.{at_w} = {at_w}
            self.{at_h} = {at_h}

        def {do_sum}(self):
            return 2 * (self.{at_w} + self.{at_h})
    # Derive a class {Sub} from {Rect}; it has one parameter, {at_side}, which is used as {at_w} and as {at_h}. / a {Sub} is one with four equal sides: it takes just one number / derive {Sub} from it, made with one {at_side}, which is used for both / Define a subclass {Sub} whose constructor takes only {at_side} and passes it to the constructor of {Rect} twice. / {Sub} inherits from {Rect} and needs no more than a {at_side}; call super with it, two times
    class {Sub}({Rect}):
        def __init__(self, {at_side}):
            super().__init__({at_side}, {at_side})
    # {o1} is a {Sub} of {a}, {o2} a {Rect} with {at_h} {b} and {at_w} {c} / Instantiate {Sub} with {a} as {o1}, and {Rect} with the {at_h} {b} and the {at_w} {c} as {o2}. / make {o1}, a {Sub} with {a}, and {o2}, a {Rect}, {c} as {at_w} and {b} as {at_h} / Create a {Sub} {o1} with the side {a} and a {Rect} {o2} with the {at_h} {b} and the {at_w} {c}. / we need both: {o1} of {Sub}, {a}; {o2} of {Rect}, where {at_h} is {b} and {at_w} is {c}
    {o1} = {Sub}({a})
    {o2} = {Rect}({c}, {b})
    # which has the longer way around? print the difference, {o1} minus {o2} / Subtract the {do_sum} of {o2} from that of {o1} and print the difference. / print {do_sum} of {o1} less that of {o2} / Print the perimeter of {o1} minus the perimeter of {o2}. / by how much is the outline of {o1} longer than that of {o2} (negative if it is shorter)?
    print({o1}.{do_sum}() - {o2}.{do_sum}())
greeting_goes_on
    # write a class {Pers} with a {at_name}; {do_say}() returns {hello}, a space and the {at_name} / Define a class {Pers} whose constructor takes {at_name} and whose method {do_say} returns {hello} followed by a space and {at_name}. / {Pers} has a {at_name}, and {do_say}() gives a text that begins with {hello} and ends with the {at_name} / Create a class named {Pers} with the attribute {at_name} and a method {do_say} returning {hello}, a space and {at_name}.
    class {Pers}:
        def __init__(self, {at_name}):
            self.{at_name} = {at_name}

        def {do_say}(self):
            return f"{hello.bare} {self.{at_name}}"
    # {Sub}, a subclass, says the same and then adds {w1} after a comma and a space / Derive a class {Sub} from {Pers} in which {do_say} appends a comma, a space and {w1} to the inherited text. / derive {Sub}: its {do_say} takes the text of {Pers}, and puts ", " and {w1} at the end / Define a subclass {Sub} that overrides {do_say}: it returns the result of the inherited method, a comma, a space and {w1}. / a {Sub} is a {Pers} with longer words: what super says, plus a comma and {w1}
    class {Sub}({Pers}):
        def {do_say}(self):
            return super().{do_say}() + {comma_w1}
    # Store a {Pers} with the {at_name} {p1} and a {Sub} with the {at_name} {p2} in a list named {xs}, in this order. / a list {xs}: {p1} is a {Pers}, {p2} a {Sub} / put a {Sub} named {p2} behind a {Pers} named {p1}, in a list {xs} / Create a list {xs} with a {Pers} named {p1} and a {Sub} named {p2}. / {xs} holds two, first the {Pers} {p1}, then the {Sub} {p2}
    {xs} = [{Pers}({p1}), {Sub}({p2})]
    # print what each of them says, line by line / Call {do_say} on each element of {xs} and print what it returns. / let all in {xs} speak, one per line / For every object in {xs}, print the result of {do_say}. / go through the list and print the {do_say} of each
    for one in {xs}:
        print(one.{do_say}())
reduced_tickets
    # write a class {Tick} with a {at_price}; {do_cost}(count) is the {at_price} times count / Define a class {Tick} with the attribute {at_price} and a method {do_cost}(count) that returns count times {at_price}. / {Tick} knows its {at_price}, and {do_cost}(count) returns what count of them are worth / Create a class named {Tick} whose constructor takes {at_price}, with a method {do_cost} that multiplies it by its parameter count.
    class {Tick}:
        def __init__(self, {at_price}):
            self.{at_price} = {at_price}

        def {do_cost}(self, count):
            return self.{at_price} * count
    # a subclass {Sub}: {pct} percent less if count is {e} or more, else as usual / Derive a class {Sub} from {Tick}; if count is at least {e}, its {do_cost} is lower than the inherited one by {pct} percent, otherwise it is the same. / derive {Sub}; its {do_cost} takes {pct} percent off the normal result, but only from {e} on / Define a subclass {Sub} whose {do_cost}(count) returns the inherited amount, reduced by {pct} percent when count is at least {e}. / for groups there is {Sub}, a kind of {Tick}. with less than {e} nothing changes, otherwise {do_cost} goes down by {pct} percent
    class {Sub}({Tick}):
        def {do_cost}(self, count):
            full = super().{do_cost}(count)
            return full * (1 - {pct} / 100) if count >= {e} else full
    # {o1} is a {Sub} for {price1} / Instantiate {Sub} with {price1} and store it in a variable named {o1}. / make a {Sub} that costs {price1}: {o1} / Create an object {o1} of {Sub} with a {at_price} of {price1}. / let {o1} be a {Sub}, {price1} each
    {o1} = {Sub}({price1})
    # Call {do_cost} on {o1} with {few} and with {m} and print both results, rounded to 2 decimals. / what do {few} cost, and what {m}? print both with two decimals / print {do_cost} for {few} and then for {m}, rounded to 2 decimals / Print the cost of {few} and of {m} tickets with {o1}, each rounded to two decimal places. / show the amounts for {few} and {m} of them, two digits after the point at most
    print(round({o1}.{do_cost}({few}), 2), round({o1}.{do_cost}({m}), 2))
two_kinds_in_one_list
    # write a class {Job} with a {at_name}, and two subclasses that have a method {do_pay}(hours): in {Sub} it is hours times {m}, in {Sub2} always {big} / Define a class {Job} with the attribute {at_name}. Its subclass {Sub} has a method {do_pay}(hours) that returns {m} times hours; its subclass {Sub2} has the same method, which returns {big}. / two kinds of {Job} (every one has a {at_name}): for a {Sub} {do_pay}(hours) is {m} an hour, for a {Sub2} {big}, no matter how many hours / Create a class {Job} whose constructor takes {at_name} and derive {Sub} and {Sub2}, where {do_pay}(hours) is hours multiplied by {m} in {Sub} and the constant {big} in {Sub2}.
    class {Job}:
        def __init__(self, {at_name}):
            self.{at_name} = {at_name}


    class {Sub}({Job}):
        def {do_pay}(self, hours):
            return {m} * hours


    class {Sub2}({Job}):
        def {do_pay}(self, hours):
            return {big}
    # in {xs} are {p1}, a {Sub}, then {p2}, a {Sub2}, and {p3}, a {Sub} / Store three objects in a list named {xs}: a {Sub} for {p1}, a {Sub2} for {p2}, and a {Sub} for {p3}. / a list {xs}: {p1} and {p3} are {Sub}, {p2} in between is {Sub2} / Create a list {xs} of a {Sub} named {p1}, a {Sub2} named {p2} and a {Sub} named {p3}. / three of them in {xs}, in this order: {Sub} {p1}, {Sub2} {p2}, {Sub} {p3}
    {xs} = [{Sub}({p1}), {Sub2}({p2}), {Sub}({p3})]
    # Call {do_pay} with {n} on every element of {xs} and assign the sum of the results to {total}. / all work {n} hours; the {total.bare} of their pay? keep it / let {total} be the sum of {do_pay} over the list, with {n} hours each / Compute the total pay of all elements of {xs} for {n} hours and store it in {total}. / add up what everyone in {xs} gets for {n} hours, as {total}
    {total} = sum(one.{do_pay}({n}) for one in {xs})
    # Output {total}, followed by the list of names of all elements of {xs} that are instances of {Sub2}. / print it, and the names of those who are a {Sub2}, as a list / show {total}, and whoever in {xs} is an instance of {Sub2}, by {at_name} / Print {total} and a list with the {at_name} of every {Sub2} in {xs}. / the {total.bare} first, then who belongs to {Sub2}; names only, in a list
    print({total}, [one.{at_name} for one in {xs} if isinstance(one, {Sub2})])
must_be_overridden
    # write a class {Task} whose method {do_run}(x) does nothing but raise a NotImplementedError / Define a class {Task} with a method {do_run}(x) that raises NotImplementedError. / a class {Task}, please; {do_run}(x) is left to the subclasses, so here it raises NotImplementedError / Create a class named {Task} with one method, {do_run}, which takes x and raises a NotImplementedError.
    class {Task}:
        def {do_run}(self, x):
            raise NotImplementedError
    # {Sub} is a {Task} that returns x times {k} plus {few} / Derive a class {Sub} from {Task} and override {do_run}: it returns the product of {k} and x, plus {few}. / derive {Sub} and let its {do_run} multiply x by {k} and add {few} / Define a subclass {Sub} whose {do_run} returns {k} times x plus {few}. / in a subclass {Sub} {do_run} gives back {k} times x, and {few} on top
    class {Sub}({Task}):
        def {do_run}(self, x):
            return {k} * x + {few}
    # run one of each with {n}, first {Sub}, and print the results; print {w1} where it is not implemented / For an instance of {Sub} and an instance of {Task}, print the result of {do_run} for {n}, or {w1} if a NotImplementedError occurs. / for a {Sub} and a {Task}: print what {do_run} makes of {n}, or {w1} on a NotImplementedError / Call {do_run} with {n} on a new {Sub} and on a new {Task} and print each result; if NotImplementedError is raised, print {w1} instead. / try {n} with a {Sub}, then with a {Task}. print the answer, but {w1} when it raises NotImplementedError
    for one in ({Sub}(), {Task}()):
        try:
            print(one.{do_run}({n}))
        except NotImplementedError:
            print({w1})
another_class_attribute
    # write a class {Car} with {at_wheel} = {a} for all of them and a {at_name} for each; {do_say}() returns the {at_name}, a colon, a space and {at_wheel} / Define a class {Car} with a class attribute {at_wheel} of {a}. The constructor takes {at_name}; {do_say} returns {at_name} and {at_wheel}, separated by a colon and a space. / every {Car} has a {at_name} of its own, while {at_wheel} is {a} for the whole class. {do_say}() gives both, like "x: {a}" / Create a class named {Car}: {at_wheel} is a class attribute with the value {a}, {at_name} is passed to the constructor, and {do_say} returns a text such as "x: {a}".
    class {Car}:
        {at_wheel} = {a}

        def __init__(self, {at_name}):
            self.{at_name} = {at_name}

        def {do_say}(self):
            return f"{self.{at_name}}: {self.{at_wheel}}"
    # Derive a class {Sub} from {Car} whose class attribute {at_wheel} is {b}. / for {Sub}, a subclass, it is {b} / derive {Sub}, in which {at_wheel} is {b} / Define a subclass {Sub} that sets {at_wheel} to {b}. / a {Sub} differs from it in one thing: {b} as {at_wheel}
    class {Sub}({Car}):
        {at_wheel} = {b}
    # {o1} is a {Sub} called {w1}, {o2} a {Car} called {w2} whose own {at_wheel} becomes {c} / Instantiate {Sub} with {w1} as {o1} and {Car} with {w2} as {o2}; then assign {c} to the attribute {at_wheel} of {o2} only. / make a {Sub} {o1} ({w1}) and a {Car} {o2} ({w2}), then give just {o2} {c} as {at_wheel} / Create a {Sub} {o1} named {w1} and a {Car} {o2} named {w2}, and set the {at_wheel} of {o2} to {c}. / {w1} is {o1}, of {Sub}; {w2} is {o2}, of {Car}, but with {at_wheel} {c}
    {o1} = {Sub}({w1})
    {o2} = {Car}({w2})
    {o2}.{at_wheel} = {c}
    # print what both say, {o1} first, and the {at_wheel} of the class {Car} / Output three lines: what {do_say} returns for {o1}, what it returns for {o2}, and the class attribute {at_wheel} of {Car}. / show {do_say} of {o1}, of {o2}, and then {Car}.{at_wheel}, a line each / Print the results of {do_say} for {o1} and {o2} and the value of {Car}.{at_wheel}, each on its own line. / three lines: {o1}, {o2} (both by {do_say}), and what {at_wheel} the class {Car} has
    print({o1}.{do_say}())
    print({o2}.{do_say}())
    print({Car}.{at_wheel})
more_than_the_parent
    # make a dataclass {Pers} with a string {at_name} and an int {at_age} / Define a dataclass {Pers} with the fields {at_name} (str) and {at_age} (int). / a dataclass {Pers}, please: {at_name}, a str, and then {at_age}, an int / Create a dataclass named {Pers} that has {at_name} as a string and {at_age} as an integer.
    @dataclass
    class {Pers}:
        {at_name}: str
        {at_age}: int
    # a {Sub} has a list {at_marks}, too, and {do_mean}() for the mean of it, 0 if it is empty / derive a dataclass {Sub} with one more field, a list {at_marks}; {do_mean}() returns its average, or 0 without any / Define a dataclass {Sub} that inherits from {Pers} and adds a list {at_marks}, with a method {do_mean} that returns the average of the list and 0 for an empty one. / Derive a dataclass {Sub} from {Pers} with an additional field {at_marks} (list) and a method {do_mean}, which returns the mean of {at_marks}, or 0 if there are none. / {Sub}: a {Pers} (dataclass again) plus {at_marks}, a list. if there is something in it {do_mean} gives the average, else 0
    @dataclass
    class {Sub}({Pers}):
        {at_marks}: list

        def {do_mean}(self):
            return sum(self.{at_marks}) / len(self.{at_marks}) if self.{at_marks} else 0
    # Instantiate {Sub} twice: {o1} for {p1} with {m} years and the list {ints}, {o2} for {p2} with {n} years and no marks. / {o1} is {p1}, {m}, with {ints}; {o2} is {p2}, {n}, with an empty list / make two: {p1} ({m} years, {ints}) as {o1}, {p2} ({n} years, nothing yet) as {o2} / Create {o1} with {p1}, {m} and {ints}, and {o2} with {p2}, {n} and an empty list. / {o1} has {ints}, is {m} and called {p1}. {o2}, {p2}, {n}, has none of these
    {o1} = {Sub}({p1}, {m}, {ints})
    {o2} = {Sub}({p2}, {n}, [])
    # print the mean of each, rounded to {places} / Compute the averages of {o1} and {o2} with {do_mean} and print them with {places} decimals. / what do the two have on average? {places} decimals / Print the result of {do_mean} for {o1} and for {o2}, each rounded to {places} decimal places. / show both averages with {places} digits, {o1} first
    print(round({o1}.{do_mean}(), {places}), round({o2}.{do_mean}(), {places}))
own_error
    # write an exception {Err} with the attribute {at_num}, and a function {f}(number) that raises it with the number if that is over {m}, and otherwise returns {m} minus number / Define an exception class {Err} whose constructor takes and stores {at_num}, and a function {f}(number) that raises {Err}(number) for a number greater than {m} and returns the difference between {m} and number otherwise. / i need my own error {Err}, which keeps a {at_num}. {f}(number) raises one, with that number, if number is greater than {m}; if it is not, {m} minus number comes back / Create an exception {Err} with an attribute {at_num}, set by the constructor, and a function {f} that returns {m} minus its parameter number, or raises {Err} with the number when it exceeds {m}.
    class {Err}(Exception):
        def __init__(self, {at_num}):
            self.{at_num} = {at_num}


    def {f}(number):
        if number > {m}:
            raise {Err}(number)
        return {m} - number
    # call it for each of {nums}; good results go in a list {out}, for a bad one print what its {at_num} is / Create an empty list {out}. Call {f} for every number in {nums}, append what it returns to the list, and print the {at_num} of the error when {Err} is raised. / try every number in {nums}: append the result to {out} (empty before), but on {Err} print the {at_num} of the error / For each number in {nums}, append the result of {f} to a list {out}; if {Err} is raised, print its {at_num} instead. / go through {nums} with {f} and collect what it returns in {out}. if the error comes, print its {at_num} and go on
    {out} = []
    for number in {nums}:
        try:
            {out}.append({f}(number))
        except {Err} as error:
            print(error.{at_num})
    # print the list / Output the list {out}. / show {out} / Print the results that were collected. / and what is in {out}? print it
    print({out})
list_with_a_method
    # write a class {Nums} that is a list with one more method, {do_gap}(): the greatest minus the smallest, or 0 if it is empty / Define a subclass {Nums} of list with a method {do_gap} that returns the difference between the maximum and the minimum, and 0 for an empty list. / {Nums} should inherit from list. what is new is {do_gap}(), from the least to the greatest, as a number; with nothing in it that's 0 / Create a class named {Nums} derived from list. Its method {do_gap} returns max minus min, or 0 without elements.
    class {Nums}(list):
        def {do_gap}(self):
            return max(self) - min(self) if self else 0
    # Instantiate {Nums} with the numbers {nums} and store it in a variable named {o1}. / {o1} is one of {nums} / make {o1} from {nums} / Create an object {o1} of {Nums} that contains {nums}. / let {o1} be a {Nums} with {nums.and_items}
    {o1} = {Nums}({nums})
    # Add {big} at the end of {o1}, and then delete the element at index 0. / append {big}, and take out the first / it loses its first item and gets {big} at the end / Append {big} to {o1} and remove its first element. / {big} joins it at the back, whatever is at the front goes
    {o1}.append({big})
    {o1}.pop(0)
    # print its {do_gap}, and how long it is / Output the {do_gap} of {o1}, followed by its length. / how far does it go, and how many are in it? print {do_gap} and the length / Print the result of {do_gap} and the number of elements of {o1}. / show what {do_gap} returns, then len of {o1}
    print({o1}.{do_gap}(), len({o1}))
"""
DATA = r"""
goods_as_dataclasses
    # make a dataclass {Item} with {at_name}, {at_price} and {at_cnt}, which is 1 if not given; the method {do_cost}() multiplies {at_price} and {at_cnt} / Define a dataclass {Item} with the fields {at_name} (str), {at_price} (float) and {at_cnt} (int, default 1) and a method {do_cost} that returns {at_price} times {at_cnt}. / {Item} is a dataclass: a string {at_name}, a float {at_price}, an int {at_cnt} that is 1 unless i say otherwise. {do_cost}() gives the price of all of them / Create a dataclass named {Item} with {at_name}, {at_price} and {at_cnt} (1 by default). Its method {do_cost} returns the product of the last two.
    @dataclass
    class {Item}:
        {at_name}: str
        {at_price}: float
        {at_cnt}: int = 1

        def {do_cost}(self):
            return self.{at_price} * self.{at_cnt}
    # Store two objects in a list named {xs}: {w1} with the {at_price} {price1} and the {at_cnt} {k}, and {w2} with the {at_price} {price2} and the default {at_cnt}. / a list {xs}: {k} of {w1} at {price1} each, and one {w2} for {price2} / put into a list {xs}: {w1} ({price1}, {k} times) and {w2} ({price2}, just once) / Create a list {xs} with {k} {w1} for {price1} each and a single {w2} for {price2}. / {xs} has two entries. {w1}: {k} pieces, {price1} each. {w2}: {price2}
    {xs} = [{Item}({w1}, {price1}, {k}), {Item}({w2}, {price2})]
    # Add {j} to the attribute {at_cnt} of the object for {w2}. / of {w2.bare} they need {j} more / add {j} to the {at_cnt} of {w2} / Increase the {at_cnt} of the last element of {xs} by {j}. / {j} more of the second one
    {xs}[-1].{at_cnt} += {j}
    # print what all of it costs, with 2 decimals / Compute the sum of what {do_cost} returns for each element of {xs} and print it with two decimals. / sum up {do_cost} over the list and show it rounded to 2 digits / Print the total of {do_cost} for all elements of {xs}, rounded to two decimal places. / what is everything in {xs} together? print it with two decimals
    print(round(sum(one.{do_cost}() for one in {xs}), 2))
ranked_dataclass
    # make a dataclass {Pers} that can be ordered, first by {at_num}, then by {at_name} / Define a dataclass {Pers} with order=True and the fields {at_num} (int) and {at_name} (str). / a dataclass {Pers} with an int {at_num} and, after it, a string {at_name}; objects should be comparable in that order / Create a dataclass named {Pers} with the integer {at_num} and the string {at_name}, in this order, and generated comparison methods.
    @dataclass(order=True)
    class {Pers}:
        {at_num}: int
        {at_name}: str
    # a list {xs} for {crew} (the name comes first in each pair) / Instantiate {Pers} for every pair of {at_name} and {at_num} in {crew} and store the objects in a list named {xs}. / make one for every name and number in {crew}, as a list {xs} / Create a list {xs} of objects from the pairs {crew}, which contain the {at_name} and then the {at_num}. / {crew} are {at_name} and {at_num} of some; turn them into a list {xs}
    {xs} = [{Pers}(number, name) for name, number in {crew}]
    # Rearrange {xs} so that its elements are in descending order. / sort it, greatest first / put {xs} in descending order / Sort {xs} in place from the largest to the smallest object. / the greatest should come first in {xs}: sort it like that
    {xs}.sort(reverse=True)
    # print the {at_name} of each, joined by {sep} / Join the names of the elements of {xs} with {sep} and print the string. / who is where? the names from {xs} with {sep} between them / Print all the {at_name} values of {xs} in order, separated by {sep}. / show only the names, {sep} in between
    print({sep}.join(one.{at_name} for one in {xs}))
    # and how far is it from the last to the first? print the difference of their {at_num} / Subtract the {at_num} of the last element of {xs} from that of the first one and print the result. / print the {at_num} of the first minus that of the last / Print the difference between the {at_num} of the first and of the last element. / by how much does {at_num} of the first exceed that of the last one in {xs}?
    print({xs}[0].{at_num} - {xs}[-1].{at_num})
frozen_and_replaced
    # a dataclass {Pt} that cannot be changed, with ints {at_x} and {at_y} / Define a frozen dataclass {Pt} with the integer fields {at_x} and {at_y}. / make {Pt}, a frozen dataclass; {at_x} and {at_y} are ints / Create a dataclass named {Pt} with {at_x} and {at_y} (int), whose objects are immutable.
    @dataclass(frozen=True)
    class {Pt}:
        {at_x}: int
        {at_y}: int
    # Instantiate {Pt} with {i1} as {at_x} and {i2} as {at_y} and assign it to {o1}. / {o1} has {at_y} {i2} and {at_x} {i1} / make {o1} with {i1} as {at_x} and {i2} as {at_y} / Create {o1} with {at_x} {i1} and {at_y} {i2}. / put {o1} at {at_x} {i1}, {at_y} {i2}
    {o1} = {Pt}({i1}, {i2})
    # Use a try statement to set the {at_x} of {o1} to {i3}; in case of an AttributeError, print {no}. / try to set {at_x} to {i3}; print {no} if that raises an AttributeError / see if its {at_x} can become {i3}, and print {no} on an AttributeError / Assign {i3} to {o1}.{at_x} and print {no} if an AttributeError is raised. / does it let you change {at_x} to {i3}? when an AttributeError comes, print {no}
    try:
        {o1}.{at_x} = {i3}
    except AttributeError:
        print({no})
    # then make a copy {o2} with {at_x} {i3} and everything else the same / Use the function replace to make {o2}, which equals {o1} except for its {at_x}, {i3}. / {o2} is {o1}, but with {i3} as {at_x}: use replace / Create {o2} from {o1} with dataclasses.replace, with {at_x} set to {i3}. / instead of that, {o2} should be like {o1} with another {at_x}, {i3}
    {o2} = replace({o1}, {at_x}={i3})
    # Output {o1} on one line and {o2} on the next. / print both, a line each / show {o1} and below it {o2} / Print {o1} and {o2} on separate lines. / what do they look like? print {o1} first, {o2} on the next line
    print({o1})
    print({o2})
points_in_a_set
    # make a frozen dataclass {Pt} with two ints, {at_x} and {at_y} / Define an immutable dataclass {Pt} with the fields {at_x} and {at_y}, both int. / {Pt} should be a dataclass with {at_x} and {at_y} (whole numbers) that can be in a set, so frozen / Create a frozen dataclass named {Pt} that has the integers {at_x} and {at_y}.
    @dataclass(frozen=True)
    class {Pt}:
        {at_x}: int
        {at_y}: int
    # a walk {walk} from point to point; make a set of them called {seen} / Convert every pair in {walk} to an object and collect the objects in a set named {seen}. / the set {seen} has a {Pt} for every pair in {walk} / Create a set named {seen} of the points in {walk}. / let {seen} be all places of {walk}, each once, as objects in a set
    {seen} = {{Pt}(*place) for place in {walk}}
    # Output the number of different points in {seen}. / how many different ones are there? print it / print the number of points in {seen} / Print the size of {seen}. / on how many different places was it? show the number
    print(len({seen}))
    # Check whether the point with {at_x} {few_x} and {at_y} {few_y} is an element of {seen} and print {yes} or {no} accordingly. / was ({few_x}, {few_y}) one of them? print {yes} or {no} / print {yes} if the point with {at_y} {few_y} and {at_x} {few_x} is there, else {no} / Print {yes} if {seen} contains the point with {at_x} {few_x} and {at_y} {few_y}; otherwise print {no}. / look for {at_x} {few_x}, {at_y} {few_y} in {seen}: {yes} if it is found, {no} if not
    print({yes} if {Pt}({few_x}, {few_y}) in {seen} else {no})
a_list_for_each
    # make a dataclass {Team} with a string {at_name} and a list {at_in} that starts empty for each object / Define a dataclass {Team} with the fields {at_name} (str) and {at_in}, a list that is empty by default. / {Team}: a dataclass, {at_name} is a str, {at_in} a list; without a list every object gets a new empty one / Create a dataclass named {Team} with {at_name} and {at_in}, the latter with list as its default factory.
    @dataclass
    class {Team}:
        {at_name}: str
        {at_in}: list = field(default_factory=list)
    # Instantiate {Team} twice without a list: {o1} with {w1}, {o2} with {w2}. / {o1} is {w1}, {o2} is {w2} / make {o1} and {o2}, called {w1} and {w2} / Create {o1} with the {at_name} {w1} and {o2} with the {at_name} {w2}. / two of them, both still empty: {w1} in {o1} and {w2} in {o2}
    {o1} = {Team}({w1})
    {o2} = {Team}({w2})
    # {people.and_items} are divided: the first to {o1}, the next to {o2}, and so on in turns / Distribute {people} alternately: the first name to {at_in} of {o1}, the second to that of {o2}, and so on. / go through {people} and append the names to {o1} and {o2} alternately, {o1} first / Append the names in {people} at even indices to the {at_in} of {o1}, and the others to that of {o2}. / deal {people} out to the two, one here, one there, beginning with {o1}
    {o1}.{at_in} += {people}[::2]
    {o2}.{at_in} += {people}[1::2]
    # print both, with {at_name}, colon and the names joined by ", " / Output one line for each of {o1} and {o2}, consisting of its {at_name}, ": " and its names, joined with ", ". / one line for {o1} and one for {o2}, like "x: Ann, Bob" / For {o1} and {o2}, print {at_name}, a colon, a space and the names separated by ", ". / who is where? a line each, as in "x: Ann, Bob"
    for team in ({o1}, {o2}):
        print(f"{team.{at_name}}: {', '.join(team.{at_in})}")
largest_town
    # make a namedtuple {Town} with {at_name} and {at_pop} / Define a named tuple {Town} with the fields {at_name} and {at_pop}. / i need {Town}, a namedtuple; its fields are {at_name}, then {at_pop} / {Town} = namedtuple, with {at_name} and {at_pop} in it / Create a namedtuple class named {Town} that has the fields {at_name} and {at_pop}.
    {Town} = namedtuple("{Town.bare}", ["{at_name}", "{at_pop}"])
    # Convert each pair in {towns} to a {Town} and store the results in a list named {xs}. / a list {xs} with one for each of {towns} / turn the pairs {towns} into a list {xs} of them / Create a list {xs} of {Town} objects from {towns}. / {xs}: for every pair in {towns} a {Town}
    {xs} = [{Town}(*pair) for pair in {towns}]
    # which is the {biggest.bare}, by {at_pop}? keep it / Determine which element of {xs} has the highest {at_pop} and assign it to a variable named {biggest}. / let {biggest} be the one with the greatest {at_pop} / Store the element of {xs} with the largest {at_pop} in {biggest}. / the {biggest.bare} of them is whatever has the most {at_pop}; find it
    {biggest} = max({xs}, key=lambda town: town.{at_pop})
    # Output the {at_name} of {biggest}, followed by the percentage of the sum of all {at_pop} values that it has, with one decimal. / print its {at_name}, and its share of the whole {at_pop} in percent with one decimal / show the {at_name} and how many percent of all {at_pop} it has, rounded to 1 decimal / Print the {at_name} of {biggest} and its {at_pop} as a percentage of the total {at_pop}, rounded to one decimal place. / what's the {biggest.bare} called, and what part of the sum of {at_pop} is that (percent, 1 decimal)?
    print({biggest}.{at_name}, round(100 * {biggest}.{at_pop} / sum(town.{at_pop} for town in {xs}), 1))
    # which have less than {town_limit}? print their names as a list / Create a list of the names of all elements with fewer than {town_limit} as {at_pop} and print it. / print a list of the names with a {at_pop} below {town_limit} / Print the {at_name} of every element whose {at_pop} is under {town_limit}, as a list. / and the small ones, {at_pop} less than {town_limit}: names only, in a list
    print([town.{at_name} for town in {xs} if town.{at_pop} < {town_limit}])
named_tuple_changed
    # make a namedtuple {Song} with {at_title}, {at_owner} and {at_num} / Define a named tuple {Song} with the fields {at_title}, {at_owner} and {at_num}. / {Song} is a namedtuple that has {at_title}, {at_owner} and {at_num}, in this order / Create a namedtuple class named {Song} with three fields: {at_title}, {at_owner}, {at_num}.
    {Song} = namedtuple("{Song.bare}", ["{at_title}", "{at_owner}", "{at_num}"])
    # {o1} belongs to {p1}, has {m} as {at_num} and is called {t1} / Instantiate {Song} with the {at_title} {t1}, the {at_owner} {p1} and the {at_num} {m}, and assign it to {o1}. / make {o1}: {at_num} {m}, {at_owner} {p1}, {at_title} {t1} / Create {o1} with {at_owner} {p1}, {at_num} {m} and the {at_title} {t1}. / let {o1} be {t1}, of {p1}, {m}
    {o1} = {Song}({t1}, {p1}, {m})
    # Use the method _replace to obtain {o2}, which equals {o1} but has {k} more as {at_num}. / {o2} is the same with {k} more in {at_num} / make {o2} out of it by _replace, {at_num} being {k} larger / Create {o2} as a copy of {o1} whose {at_num} is increased by {k}. / like {o1}, but {at_num} plus {k}: that's {o2}
    {o2} = {o1}._replace({at_num}={o1}.{at_num} + {k})
    # Output the fields of {o2} as a dictionary. / print {o2} as a dict / show the fields of {o2} with their values in a dictionary / Print {o2} converted to a dictionary. / what is in {o2}? print it as a dict, by _asdict
    print({o2}._asdict())
    # Compare {o1} and {o2} field by field and print in how many fields they differ. / in how many fields do they differ? print the number / print how many values of {o1} and {o2} are not equal, place by place / Print the number of positions at which {o1} and {o2} have different values. / count the fields that are not the same in both, and show the count
    print(sum(x != y for x, y in zip({o1}, {o2})))
copy_that_shares
    # write a class {Bag} with a {at_name} and a list {at_items} / Define a class {Bag} whose constructor takes {at_name} and the list {at_items}. / {Bag} gets {at_name} and {at_items} (a list) and keeps both / Create a class named {Bag} with the attributes {at_name} and {at_items}.
    class {Bag}:
        def __init__(self, {at_name}, {at_items}):
            self.{at_name} = {at_name}
            self.{at_items} = {at_items}
    # {o1} is {w1}, with {words} in it / Instantiate {Bag} with the {at_name} {w1} and the list {words} and assign it to {o1}. / make {o1}: {words} inside, {w1} the {at_name} / Create {o1} with {words} as {at_items} and the {at_name} {w1}. / a {Bag} called {w1} which has {words}; keep it as {o1}
    {o1} = {Bag}({w1}, {words})
    # Use copy.deepcopy to make {o2} from {o1}; then change its {at_name} to {w2} and delete the last of its {at_items}. / {o2} is a deep copy of it, called {w2}, and loses its last item / copy {o1} with everything in it as {o2}, name that {w2}, and take the last of its {at_items} out / Create a deep copy {o2} of {o1}, set its {at_name} to {w2} and remove the last element of its {at_items}. / make {o2} by copying {o1} deeply; it is {w2}, and the last thing in it goes away
    {o2} = copy.deepcopy({o1})
    {o2}.{at_name} = {w2}
    {o2}.{at_items}.pop()
    # print how many each of them has, {at_name} first, a line each / Output the {at_name} and the number of {at_items} for {o1} on the first line and for {o2} on the second. / one line for {o1}, one for {o2}: the {at_name} and the number of {at_items} / For {o1} and {o2}, print the {at_name} and the length of {at_items}, one object per line. / what are they called, and how many {at_items} do they have? {o1} on the first line, {o2} on the second
    for one in ({o1}, {o2}):
        print(one.{at_name}, len(one.{at_items}))
same_object_or_a_copy
    # write a class {Note} with a text {at_title} and a number {at_num}, both passed in / Define a class {Note} with the attributes {at_title} and {at_num}. / {Note} has two attributes, {at_title} and {at_num}, given when it is made / Create a class named {Note} whose constructor takes {at_title} and {at_num} and stores them.
    class {Note}:
        def __init__(self, {at_title}, {at_num}):
            self.{at_title} = {at_title}
            self.{at_num} = {at_num}
    # {o1} is {t1} with {m}; {o2} is just another name for it, and {o3} a copy / Instantiate {Note} with {t1} and {m} as {o1}; let {o2} refer to the same object, and {o3} to a copy of it. / make {o1} from {t1} and {m}, let {o2} be the same object, and {o3} a copy of it / Create {o1} with {t1} and {m}, assign it to {o2} as well, and store a shallow copy in {o3}. / first {o1}, {t1}, {m}. then {o2}, which is {o1} itself, and {o3}, copied from {o1}
    {o1} = {Note}({t1}, {m})
    {o2} = {o1}
    {o3} = copy.copy({o1})
    # through {o2}, set {at_num} to {big} / Set the attribute {at_num} of {o2} to {big}. / {at_num} becomes {big} in {o2} / Assign {big} to the {at_num} of {o2}. / change {o2}: {big} for {at_num}
    {o2}.{at_num} = {big}
    # what do the three have as {at_num}? print it / Output the value of {at_num} for {o1}, {o2} and {o3}, in this order. / print {at_num} of {o1}, {o2} and {o3} in one line / Print the {at_num} of {o1}, of {o2} and of {o3}. / show all three of the {at_num} values, {o1} first
    print({o1}.{at_num}, {o2}.{at_num}, {o3}.{at_num})
    # Check with the operator is whether {o1} and {o2}, and then whether {o1} and {o3}, are the same object, and print both results. / which two are the same object? print if {o1} is {o2}, and if {o1} is {o3} / are {o1} and {o2} one object? and {o1} and {o3}? print True or False for each / Print whether {o1} and {o2} are identical and whether {o1} and {o3} are. / show two truth values: the object {o1} is {o2}, the object {o1} is {o3}
    print({o1} is {o2}, {o1} is {o3})
levels_as_an_enum(trio)
    # make an enum {Level} with {en_1} = {e1}, {en_2} = {e2} and {en_3} = {e3} / Define an Enum class {Level} with the members {en_1}, {en_2} and {en_3}, whose values are {e1}, {e2} and {e3}. / {Level} is an enum of three: {en_1} is {e1}, {en_2} is {e2}, {en_3} is {e3} / Create an enumeration named {Level}: {en_1} ({e1}), {en_2} ({e2}), {en_3} ({e3}).
    class {Level}(Enum):
        {en_1} = {e1}
        {en_2} = {e2}
        {en_3} = {e3}
    # which one has the value {e2}? store its name as {x} / Determine which member of {Level} has the value {e2} and assign its name to a variable named {x}. / let {x} be the name of the member whose value is {e2} / Look up the member of {Level} with the value {e2} and store its name in {x}. / {e2} stands for a member of {Level}; {x} should be what it is called
    {x} = {Level}({e2}).name
    # Output {x}, followed by the value that belongs to {en_3}. / print {x}, and then the value of {en_3} / show it and what {en_3} stands for / Print {x} and the value of {Level}.{en_3}. / {x} first, behind it the value that {en_3} has: print both
    print({x}, {Level}.{en_3}.value)
    # all members with a value over {e_mid}, as a list of names / Create a list of the names of the members with a value greater than {e_mid} and print it. / print a list of the names of those whose value is greater than {e_mid} / Print the names of all members of {Level} whose value exceeds {e_mid}, as a list. / which are above {e_mid}? print their names in a list
    print([level.name for level in {Level} if level.value > {e_mid}])
"""
LISTS = r"""
over_the_limit
    # write a class {Item} with {at_name} and {at_price} / Define a class {Item} whose constructor takes {at_name} and {at_price}. / a class {Item}, please; it just keeps {at_name} and {at_price}, in this order / Create a class named {Item} with the attributes {at_name} and {at_price}.
    class {Item}:
        def __init__(self, {at_name}, {at_price}):
            self.{at_name} = {at_name}
            self.{at_price} = {at_price}
    # the {goods.bare} are {wares}; make an object of each, in a list / Instantiate {Item} for every pair in {wares} and store the objects in a list named {goods}. / from every pair in {wares} make an object, and call the list {goods} / Create a list {goods} of objects from the pairs {wares}. / let {goods} be a list with one object for each of {wares}
    {goods} = [{Item}(name, price) for name, price in {wares}]
    # whatever costs more than {ware_limit} gets {pct} percent cheaper / For each element of {goods} whose {at_price} is above {ware_limit}, lower it by {pct} percent. / lower the {at_price} by {pct} percent where it is over {ware_limit} / Reduce the {at_price} of every object by {pct} percent if it is greater than {ware_limit}. / {pct} percent off for all {goods.bare} above {ware_limit}, the others stay as they are
    for one in {goods}:
        if one.{at_price} > {ware_limit}:
            one.{at_price} *= 1 - {pct} / 100
    # Output one line for each element of {goods}, consisting of its {at_name}, a space and its {at_price} with 2 decimals. / print each with its {at_price}, like "rope 3.50" / one line for each of the {goods.bare}: {at_name}, a space, {at_price} with two decimals / For every object in {goods}, print {at_name} and {at_price} with two decimal places. / list the {goods.bare} line by line, the {at_price} with 2 digits after the point
    for one in {goods}:
        print(f"{one.{at_name}} {one.{at_price}:.2f}")
sorted_by_two
    # write a class {Pers} with {at_name}, {at_group} and {at_num} / Define a class {Pers} whose constructor takes {at_name}, {at_group} and {at_num}. / {Pers} stores three things that it is given: {at_name}, {at_group}, {at_num} / Create a class named {Pers} with the attributes {at_name}, {at_group} and {at_num}, set by the constructor.
    class {Pers}:
        def __init__(self, {at_name}, {at_group}, {at_num}):
            self.{at_name} = {at_name}
            self.{at_group} = {at_group}
            self.{at_num} = {at_num}
    # a list {xs} of them: {staff} / Instantiate {Pers} for every tuple in {staff} and store the objects in a list named {xs}. / make objects from {staff} and keep them in a list {xs} / Create a list {xs} with an object for every tuple in {staff}. / {staff} hold {at_name}, {at_group} and {at_num}; let {xs} be the list of objects
    {xs} = [{Pers}(*row) for row in {staff}]
    # sort {xs} by {at_num}, highest first, and those with the same by {at_name} / Rearrange {xs} in place: the highest {at_num} comes first, and objects with the same {at_num} are in alphabetical order of {at_name}. / order it from the greatest {at_num} down; in a tie the {at_name} decides, from a to z / Sort the list in place by {at_num} in descending order and, for equal numbers, by {at_name} in ascending order. / the largest {at_num} to the front of {xs}; if two are equal, alphabetically
    {xs}.sort(key=lambda one: (-one.{at_num}, one.{at_name}))
    # Select the elements of {xs} that have {one_group} as {at_group}, join their names with {sep} and print the string. / who is in {one_group}? print the names in this order, joined by {sep} / print {at_name} of all with {one_group} as {at_group}, {sep} in between / Print the names of the objects whose {at_group} is {one_group}, separated by {sep}. / only {one_group}: the names as they come in {xs}, with {sep} between them
    print({sep}.join(one.{at_name} for one in {xs} if one.{at_group} == {one_group}))
grouped_objects
    # make a dataclass {Pers} with the strings {at_name} and {at_group} and an int {at_num} / Define a dataclass {Pers} with the fields {at_name} (str), {at_group} (str) and {at_num} (int). / a dataclass {Pers}: {at_name} and {at_group} are texts, {at_num} is a whole number / Create a dataclass named {Pers} that consists of {at_name}, {at_group} (both str) and {at_num} (int).
    @dataclass
    class {Pers}:
        {at_name}: str
        {at_group}: str
        {at_num}: int
    # a list {xs} of them from {staff} / Convert every tuple in {staff} to an object of {Pers} and store the objects in a list named {xs}. / for each of {staff} one object, in a list {xs} / Create a list {xs} of {Pers} objects from the tuples {staff}. / turn {staff} into objects and call the list {xs}
    {xs} = [{Pers}(*row) for row in {staff}]
    # Compute the sum of {at_num} for each {at_group} and store the sums in a dictionary named {sums}. / add up {at_num} for every {at_group}, in a dict {sums} / {sums} is a dict that has the sum of {at_num} under each {at_group} / Create a dictionary {sums} that maps each {at_group} to the total {at_num} of its objects. / for each {at_group} the {sums.bare} of {at_num}, as a dict
    {sums} = {}
    for one in {xs}:
        {sums}[one.{at_group}] = {sums}.get(one.{at_group}, 0) + one.{at_num}
    # print them sorted by the key, one per line, like "x: 5" / Output the entries of {sums}, sorted by key, in the form key: value, one on each line. / a line for each {at_group} in alphabetical order, with ": " before the number / Print every key of {sums} in ascending order together with its value, separated by ": ", each on its own line. / show {sums} line by line from a to z, as in "x: 5"
    for group in sorted({sums}):
        print(f"{group}: {{sums}[group]}")
friends_of_each_other
    # write a class {Pers} with a {at_name} and an empty list {at_in}; {do_meet}(other) puts each of the two in the list of the other, unless they are there already / Define a class {Pers} whose constructor takes {at_name} and creates an empty list {at_in}. {do_meet}(other) appends other to it and itself to the list of other, but only if other is not in it yet. / people, as {Pers}: a {at_name}, and {at_in}, a list without anybody. with {do_meet}(other) they get into each other's list, once and not twice / Create a class named {Pers} with {at_name} and an empty list {at_in}, and a method {do_meet} that makes other and the object itself members of each other's list, if they are not so yet.
    class {Pers}:
        def __init__(self, {at_name}):
            self.{at_name} = {at_name}
            self.{at_in} = []

        def {do_meet}(self, other):
            if other not in self.{at_in}:
                self.{at_in}.append(other)
                other.{at_in}.append(self)
    # {p1}, {p2} and {p3} are {o1}, {o2} and {o3} / Instantiate {Pers} three times: as {o1} for {p1}, as {o2} for {p2} and as {o3} for {p3}. / make three: {o1} is {p1}, {o2} is {p2}, {o3} is {p3} / Create the objects {o1}, {o2} and {o3} with the names {p1}, {p2} and {p3}. / let {o1}, {o2}, {o3} be new ones, called {p1}, {p2} and {p3} in this order
    {o1} = {Pers}({p1})
    {o2} = {Pers}({p2})
    {o3} = {Pers}({p3})
    # {o2} meets {o1}, then {o3} does, and after that {o1} meets {o2} once more / Use {do_meet} to connect {o2} with {o1}, then {o3} with {o1}, and finally {o1} with {o2}. / call {do_meet}: {o2} with {o1}, {o3} with {o1}, {o1} with {o2} / Call {do_meet} on {o2} with {o1}, on {o3} with {o1} and on {o1} with {o2}. / first {o2} and {o1}, then {o3} and {o1}, then again {o1} and {o2}; the first named does the {do_meet} each time
    {o2}.{do_meet}({o1})
    {o3}.{do_meet}({o1})
    {o1}.{do_meet}({o2})
    # Join the names of those in the list {at_in} of {o1} with {sep} and print the string. / who is in the list of {o1}? print the names joined by {sep} / print the {at_name} of everybody in {at_in} of {o1}, with {sep} between / Print the names of all objects in {o1}.{at_in}, separated by {sep}. / show the names that {o1} has in its list, {sep} in between
    print({sep}.join(one.{at_name} for one in {o1}.{at_in}))
team_of_players
    # write a class {Team} with an empty dict {at_tab}; {do_add}(who, points) gives who so many points more, and {do_best}() returns who has the most, or None when nobody is there / Define a class {Team} with an empty dictionary {at_tab}. {do_add}(who, points) increases the value of who by points (from 0 if new); {do_best} returns the key with the largest value, or None if there is none. / a {Team} begins with {at_tab}, an empty dict. {do_add}(who, points): points are added for who, a new one had 0. {do_best}(): who leads? None if it is empty / Create a class named {Team} whose constructor sets {at_tab} to an empty dictionary, with a method {do_add} that adds points to the entry of who, and a method {do_best}, which returns the name with the highest value and None without entries.
    class {Team}:
        def __init__(self):
            self.{at_tab} = {}

        def {do_add}(self, who, points):
            self.{at_tab}[who] = self.{at_tab}.get(who, 0) + points

        def {do_best}(self):
            return max(self.{at_tab}, key=self.{at_tab}.get, default=None)
    # make {o1}, and print who is best while it is empty / Instantiate {Team} as {o1} and output what {do_best} returns for it. / {o1} is a new one; what does {do_best} say? print it / Create {o1} and print the result of its method {do_best}. / a new {Team}, {o1}: show its {do_best} right away
    {o1} = {Team}()
    print({o1}.{do_best}())
    # put in everybody from {crew} with their points / For every pair of a name and a number in {crew}, add that number of points with {do_add}. / for each pair of {crew} call {do_add} / Call {do_add} with the name and the number of every pair in {crew}. / now {crew} are added, name and points of each
    for who, points in {crew}:
        {o1}.{do_add}(who, points)
    # {crew_one.bare} gets {crew_more} more; print who is best now and with how many points / Call {do_add} for {crew_one} with {crew_more}; then output the name that {do_best} returns and the points of that name. / add {crew_more} for {crew_one}, then show the best one and what that one has / Add {crew_more} points to {crew_one} and print the name with the most points, followed by its points. / another {crew_more} for {crew_one}. and then: who leads, and what is the number?
    {o1}.{do_add}({crew_one}, {crew_more})
    print({o1}.{do_best}(), {o1}.{at_tab}[{o1}.{do_best}()])
chain_of_nodes
    # write a class {Node} with {at_num} and {at_next}, the node after it, which is None if not given / Define a class {Node} whose constructor takes {at_num} and {at_next}, the latter None by default. / {Node}: it has a {at_num} and points to another one, {at_next}; None means there is none, and that is the default / Create a class named {Node} with the attributes {at_num} and {at_next} (optional, None).
    class {Node}:
        def __init__(self, {at_num}, {at_next}=None):
            self.{at_num} = {at_num}
            self.{at_next} = {at_next}
    # link {i1}, {i2} and {i3} in this order; {o1} is the first / Link three objects of {Node}, {i1} before {i2} before {i3}, and assign the first of them to {o1}. / {o1} has {i1}, after it comes {i2} and then {i3} / Create a chain of three objects with {i1}, {i2} and {i3} and store the first in {o1}. / build a chain from {i1} over {i2} to {i3}, and keep its head as {o1}
    {o1} = {Node}({i1}, {Node}({i2}, {Node}({i3})))
    # Create a {Node} with {big} that is followed by {o1}, and assign it to {o1}. / put one with {big} in front, so that it is {o1} now / {big} becomes the new head of the chain, {o1} / Insert a new object with {big} before {o1} and store it in {o1}. / a new first one, {big}; {o1} is that, with the old one after it
    {o1} = {Node}({big}, {o1})
    # walk through it and add up all numbers as {total} / Use a while loop to walk from {o1} to the end of the chain and compute the sum of all {at_num} values as {total}. / let {total} be the sum from {o1} to the end / Follow {at_next} from {o1} on until None and store the sum of all {at_num} values in {total}. / the {total.bare} of {at_num} over the whole chain, with a while loop
    {total} = 0
    node = {o1}
    while node:
        {total} += node.{at_num}
        node = node.{at_next}
    # print it and the {at_num} of the second / Output the value of {total}, followed by the {at_num} of the second object in the chain. / show {total}, and what {at_num} comes after the head / Print {total} and the {at_num} of the object that follows {o1}. / the sum, please, then {at_num} of the one right after {o1}
    print({total}, {o1}.{at_next}.{at_num})
function_of_two_objects
    # a class {Parcel} with {at_kg} and {at_to}, both given / Define a class {Parcel} whose constructor takes {at_kg} and {at_to}. / write {Parcel}; it stores {at_kg} and {at_to}, in this order / Create a class named {Parcel} with the attributes {at_kg} and {at_to}.
    class {Parcel}:
        def __init__(self, {at_kg}, {at_to}):
            self.{at_kg} = {at_kg}
            self.{at_to} = {at_to}
    # write a function {f}(a, b) that returns the heavier of two, or a if they are equal / Define a function {f} with the parameters a and b, two such objects, that returns the one with the greater {at_kg}, and a in case of a tie. / {f} gets two of them, a and b, and gives back b if its {at_kg} is larger, else a / Create a function {f}(a, b), which returns whichever object has more {at_kg}; for the same {at_kg} it returns a.
    def {f}(a, b):
        return b if b.{at_kg} > a.{at_kg} else a
    # {o1} goes to {city1} and has {few}, {o2} goes to {city2} and has {j} / Instantiate {Parcel} twice: {o1} weighs {few} and goes to {city1}, {o2} weighs {j} and goes to {city2}. / make {o1} (to {city1}, {few} kg) and {o2} (to {city2}, {j} kg) / Create {o1} with {at_to} {city1} and {at_kg} {few}, and {o2} with {at_to} {city2} and {at_kg} {j}. / two of them: {few} for {city1}, that's {o1}, and {j} for {city2}, that's {o2}
    {o1} = {Parcel}({few}, {city1})
    {o2} = {Parcel}({j}, {city2})
    # where does the heavier one go? print {at_to} / Use {f} to determine the heavier one of {o1} and {o2}, and print its {at_to}. / print the {at_to} of what {f} returns for {o1} and {o2} / Call {f} with {o1} and {o2} and print the {at_to} of the result. / use the function for {o1} and {o2}: which {at_to} has the heavier?
    print({f}({o1}, {o2}).{at_to})
full_name_property
    # write a class {Pers} with {at_first} and {at_last}, and a property {pr_full}: both with a space between / Define a class {Pers} whose constructor takes {at_first} and {at_last}. A read-only property {pr_full} returns the two, separated by a space. / {Pers} keeps {at_first} and {at_last}; {pr_full}, a property, puts them together with a space / Create a class named {Pers} with the attributes {at_first} and {at_last} and a property {pr_full} that joins them with a space.
    class {Pers}:
        def __init__(self, {at_first}, {at_last}):
            self.{at_first} = {at_first}
            self.{at_last} = {at_last}

        @property
        def {pr_full}(self):
            return f"{self.{at_first}} {self.{at_last}}"
    # {o1} has {last1} as {at_last} and {p1} as {at_first} / Instantiate {Pers} with {p1} as {at_first} and {last1} as {at_last}, and assign it to {o1}. / make {o1}: {at_last} {last1}, {at_first} {p1} / Create {o1} with the {at_last} {last1} and the {at_first} {p1}. / let {o1} be {p1} {last1}, {at_first} and {at_last}
    {o1} = {Pers}({p1}, {last1})
    # {p1.bare} marries and takes the name {last2} / Change the attribute {at_last} of {o1} to {last2}. / the {at_last} changes to {last2} / Set the {at_last} of {o1} to {last2}. / from today {last2} is what {o1} has as {at_last}
    {o1}.{at_last} = {last2}
    # Output {pr_full} of {o1} and the number of characters in it. / print {pr_full} and how many characters that is / what is {pr_full} now, and how long? print both / Print the property {pr_full} of {o1} and its length. / show the whole name and the number of its characters, space included
    print({o1}.{pr_full}, len({o1}.{pr_full}))
setter_within_limits
    # write a class {Lamp} with a property {pr_lev}, {low0} at first; whatever is assigned to it, it stays between {low0} and {m} / Define a class {Lamp} with a property {pr_lev}, initially {low0}. Its setter limits the new value to the range from {low0} to {m}. / {Lamp} has {pr_lev}, a property that starts at {low0}. setting it to more than {m} makes it {m}, setting it to less than {low0} makes it {low0} / Create a class named {Lamp} whose property {pr_lev} begins with {low0} and whose setter keeps it at least {low0} and at most {m}.
    class {Lamp}:
        def __init__(self):
            self._{pr_lev} = {low0}

        @property
        def {pr_lev}(self):
            return self._{pr_lev}

        @{pr_lev}.setter
        def {pr_lev}(self, value):
            self._{pr_lev} = max({low0}, min({m}, value))
    # make {o1} and set {pr_lev} to {n} / Instantiate {Lamp} as {o1} and set the property {pr_lev} to {n}. / {o1} is a new one with {n} as {pr_lev} / Create an object {o1} and assign {n} to its {pr_lev}. / let {o1} be a {Lamp}, and turn its {pr_lev} to {n}
    {o1} = {Lamp}()
    {o1}.{pr_lev} = {n}
    # change it by each of {jumps} and print {pr_lev} every time / Add each element of {jumps} in turn to {pr_lev}, and output {pr_lev} after every step. / for each of {jumps}: add it to {pr_lev}, then print that / For every number in {jumps}, add it to the {pr_lev} of {o1} and print the new value. / go through {jumps}; {pr_lev} goes up by the number (down if it is negative) and is printed
    for step in {jumps}:
        {o1}.{pr_lev} += step
        print({o1}.{pr_lev})
static_check
    # write a class {Code} with a static method {is_ok}(text): True if text has {len_k} characters at least and no space; the constructor takes text and stores it as {at_name}, or {w1} if it is not valid / Define a class {Code} with a static method {is_ok}(text), which returns whether text has no space and at least {len_k} characters. The constructor stores text in {at_name} if that holds, and {w1} otherwise. / {Code}: a staticmethod {is_ok} tells if a text is good (not shorter than {len_k}, no spaces). an object is made with a text; its {at_name} is that text when it is good, else {w1} / Create a class named {Code}. Its static method {is_ok} checks that text has {len_k} or more characters and contains no space; the attribute {at_name} is the argument text if it passes the check and {w1} if it fails.
    class {Code}:
        def __init__(self, text):
            self.{at_name} = text if self.{is_ok}(text) else {w1}

        @staticmethod
        def {is_ok}(text):
            return len(text) >= {len_k} and " " not in text
    # which of {titles} are valid? a list {out} / Select all texts from {titles} that pass the check {is_ok} of {Code}, and store them in a list named {out}. / {out} takes those of {titles} that {is_ok} accepts, without making objects / Create a list {out} of all texts in {titles} for which the static method returns True. / check {titles} by {is_ok}, called on the class, and keep the good ones in {out}
    {out} = [text for text in {titles} if {Code}.{is_ok}(text)]
    # Output the length of {out}; on the same line, output the {at_name} that an object made from {t1} gets. / print how many that are, and the {at_name} of an object made from {t1} / show the length of {out}; then make one with {t1} and show its {at_name} / Print the number of elements in {out} and the {at_name} of a new {Code} for {t1}. / how many are in it? print that, and what {at_name} becomes for {t1}
    print(len({out}), {Code}({t1}).{at_name})
made_from_text(crew, mark)
    # write a class {Pers} with {at_name} and {at_age}, and a class method {do_parse}(text) that makes one from a text like "Bob{mark.bare}40" / Define a class {Pers} with the attributes {at_name} and {at_age} and a class method {do_parse}(text), which splits text at {mark} and returns an object with the first part and the second as an int. / {Pers} can be made from {at_name} and {at_age}, or by {do_parse}(text), a classmethod, from a text in which {mark} stands between the two ({at_age} is a whole number) / Create a class named {Pers} whose constructor takes {at_name} and {at_age}. The class method {do_parse} builds an object from a string with both, separated by {mark}; {at_age} is converted to int.
    class {Pers}:
        def __init__(self, {at_name}, {at_age}):
            self.{at_name} = {at_name}
            self.{at_age} = {at_age}

        @classmethod
        def {do_parse}(cls, text):
            name, age = text.split({mark})
            return cls(name, int(age))
    # Convert every text in {lines} to an object with {do_parse} and store the objects in a list named {xs}. / {lines}: make objects of these texts, in a list {xs} / let {xs} be what {do_parse} returns for each of {lines} / Create a list {xs} by calling {do_parse} for every text in {lines}. / from the texts {lines} comes a list {xs} of {Pers} objects
    {xs} = [{Pers}.{do_parse}(line) for line in {lines}]
    # the {oldest.bare} of them? keep the object / Determine who in {xs} has the highest {at_age} and assign that object to {oldest}. / {oldest} is the one with the greatest {at_age} / Store the object in {xs} with the largest {at_age} in a variable named {oldest}. / find the {oldest.bare} by {at_age}
    {oldest} = max({xs}, key=lambda one: one.{at_age})
    # print the {at_name}, and by how much that one is above the average, rounded to {places} / Output the {at_name} of {oldest}, followed by its {at_age} minus the average {at_age} of all in {xs}, rounded to {places} decimals. / show the {at_name} of {oldest} and {at_age} minus the mean of all, {places} decimals / Print the {at_name} of {oldest} and the difference of its {at_age} and the mean {at_age} of {xs}, rounded to {places} places. / who is the {oldest.bare}, and how far over the mean of {at_age}? {places} digits
    print({oldest}.{at_name}, round({oldest}.{at_age} - sum(one.{at_age} for one in {xs}) / len({xs}), {places}))
attributes_by_name(w1, w2, n, m, big)
    # write a class {Conf} with {at_w} and {at_h}; what is not given is {e} / Define a class {Conf} whose constructor takes {at_w} and {at_h}, both with the default {e}. / {Conf} has the attributes {at_w} and {at_h}, each {e} unless passed in / Create a class named {Conf} with {at_w} and {at_h}; both parameters are {e} by default.
    class {Conf}:
        def __init__(self, {at_w}={e}, {at_h}={e}):
            self.{at_w} = {at_w}
            self.{at_h} = {at_h}
    # make {o1} with only {at_h} given, as {m} / Instantiate {Conf} with {m} as {at_h} and without {at_w}, and assign it to {o1}. / {o1} is one where {at_h} is {m} and the rest as usual / Create {o1} with {at_h} {m} and the default for {at_w}. / {m} for {at_h}, nothing for {at_w}: that is {o1}
    {o1} = {Conf}({at_h}={m})
    # apply the dict {settings} to it: set each key as an attribute / Use setattr to store every value of {settings} in {o1} under the name that is its key. / every key of {settings} becomes an attribute of {o1} with its value / For each key and value in {settings}, set the attribute of {o1} with that name. / go through {settings} and give {o1} these attributes, with setattr
    for key, value in {settings}.items():
        setattr({o1}, key, value)
    # Output all attributes of {o1} and their values as a dictionary. / print all its attributes as a dict / what attributes has it got? print them with their values / Print the attribute dictionary of {o1}. / show vars of {o1}
    print(vars({o1}))
    # is there one called {setting}? print its value, or {no} if there is none / If {o1} has an attribute {setting}, print its value; otherwise print {no}. / print the attribute {setting} of {o1}, {no} if it does not exist / Print the value of the attribute named {setting}, or {no} if {o1} has no such attribute. / {setting} as an attribute of {o1}: show it, and if it is missing, show {no}
    print(getattr({o1}, {setting}, {no}))
"""
for table in (FIGURES, THINGS, SPECIAL, SUBCLASSES, DATA, LISTS):
    stories(d, with_imports(table, IMPORTS), SLOTS)
