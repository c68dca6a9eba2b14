"""One program: choose steps that fit the live values, run each, word each prompt, now and then think again.

Everything random comes from the one generator that is passed in. How slots are filled is `binding`'s
business, which forms exist the families', and how prompts are typed `style`'s.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from random import Random

from codegen_repl.training.corpus import words, wrappers
from codegen_repl.training.corpus.binding import Binder, Bound
from codegen_repl.training.corpus.composing import composed_form
from codegen_repl.training.corpus.corrections import Statement, corrected
from codegen_repl.training.corpus.draws import Derived, Draw, NewName, Signature, Slot, Var, is_literal
from codegen_repl.training.corpus.execution import (
    Dropped,
    LiveProgram,
    Rejected,
    Variable,
    memory_limit,
    sample_calls,
    time_limit,
)
from codegen_repl.training.corpus.forms import Form
from codegen_repl.training.corpus.joint import joint_form, twice_form
from codegen_repl.training.corpus.menu import Menu
from codegen_repl.training.corpus.references import Focus, Known
from codegen_repl.training.corpus.style import Style, draw_style, dress
from codegen_repl.training.corpus.tags import matches, type_of
from codegen_repl.training.corpus.template import (
    Filled,
    fill_code,
    fill_prompt,
    identifiers,
    pick_choices,
    source,
)
from codegen_repl.training.corpus.wording import Pieces, joined, word_step

NUM_TURNS = ((1, 6), (2, 16), (3, 22), (4, 22), (5, 16), (6, 10), (7, 5), (8, 3))
CORRECTED = 0.34  # attempts: not every step can be corrected
JOINED = 0.13  # several steps in one prompt
JOINT = 0.025  # several values of one variable in one sentence
COMPOSED = 0.45  # values of values, chains of orders, choices, texts made of parts
DEPENDENT = 0.86  # steps chosen for a variable that the program has
CONTENT = 0.6  # later steps that must do with the variables there are
INLINED_IF_MISSING = 0.7  # a literal in place rather than a turn that makes the variable
INLINED = 0.22  # the same where there is a variable
RECALLED_AT_ONCE = 0.3  # of what was found or stored: the next turn prints it
RECALLED = 0.05  # later turns that print what was found before
RESTLESS = re.compile(r"\bpop\(|random|next\(|input\(|open\(|shuffle|time")
MAX_TURNS = 9  # makers of missing variables and stories may add to what was planned
PREFIXES = (  # a first turn that only imports; the first is the one of the paper's own benchmark harness
    ("Import libraries.", "\nimport numpy as np", ("import numpy as np",)),
    ("Import libraries.", "import numpy as np", ("import numpy as np",)),
    ("import numpy as np", "import numpy as np", ("import numpy as np",)),
    (
        "import libraries",
        "import numpy as np\nimport pandas as pd",
        ("import numpy as np", "import pandas as pd"),
    ),
    ("import re and math", "import re\nimport math", ("import re", "import math")),
    ("import the random module", "import random", ("import random",)),
)


@dataclass(frozen=True, slots=True)
class CorpusTurn:
    """One kept turn: what was asked, the code, what it printed, and the families it came from."""

    prompt: str
    code: str
    out: str
    families: tuple[str, ...]
    unseen: str = ""  # "", "phrase" or "family": what of it training never sees


def render(turns: Sequence[CorpusTurn]) -> str:
    """The document as the REPL's context shows it: commented prompt, code, blank line."""
    return "".join("# " + t.prompt.replace("\n", "\n# ") + "\n" + t.code + "\n\n" for t in turns)


@dataclass(frozen=True, slots=True)
class Done:
    """A step that has run: its words, and what it adds to the turn's code and output."""

    bound: Bound
    imports: tuple[str, ...]
    code: str
    out: str
    pieces: Pieces
    unseen: str
    marks: tuple[str, ...]


class ProgramWriter:
    """Writes one program turn by turn."""

    def __init__(self, rng: Random, menu: Menu, copy_form: Form, held_out: bool) -> None:
        self.rng = rng
        self.menu = menu
        self.copy_form = copy_form
        self.held_out = held_out
        self.style: Style = draw_style(rng)
        self.live = LiveProgram()
        self.turns: list[CorpusTurn] = []
        self.last: Bound | None = None
        self.found: dict[str, Bound] = {}  # what is known by its name's own word: "the total"
        self.binder = Binder(rng, self.style, self.live)

    def write(self, first: Form | None = None) -> list[CorpusTurn]:
        """All turns; raises Dropped when a step fails."""
        counts, shares = zip(*NUM_TURNS, strict=True)
        wanted = self.rng.choices(counts, shares)[0]
        with memory_limit(), time_limit():
            if first is None and self.rng.random() < 0.12:
                self._import_first()
            if first is not None:
                self._play(first)
                return self.turns
            rejections = 0
            while len(self.turns) < wanted:
                try:
                    self._next()
                except Rejected:
                    rejections += 1
                    if rejections > 12:
                        raise
        if len(self.turns) > MAX_TURNS:
            raise Dropped("too many turns")
        return self.turns

    def define(self, form: Form) -> None:
        """Just this one step, without a time limit of its own."""
        self._play(form)

    def _next(self) -> None:
        if self.found and self.rng.random() < RECALLED:
            self._recall(self.rng.choice(list(self.found)), wrappers.RECALLED_BY_NAME)
            return
        roll = self.rng.random()
        if roll < CORRECTED and self.last is not None and self._correct(self.last):
            return
        if roll > 1 - JOINT:
            make = twice_form if self.rng.random() < 0.35 else joint_form
            form = make(self.rng, self.menu.parts)
            if form is not None and all(self._can_have(slot) for _, slot in form.variables()):
                self._play(form)
                return
        if self.live.variables and self.rng.random() < COMPOSED and self._compose():
            return
        form = self._choose()
        if JOINED > roll - CORRECTED > 0 and form.kind not in ("story", "function"):
            self._several(form, 3 if self.rng.random() < 0.25 else 2)
        else:
            self._play(form)

    def _compose(self) -> bool:
        """One step of several values, over a variable that there is; says whether one was found."""
        for _ in range(6):
            form = composed_form(self.rng, self.menu.composer, self._recent().tag)
            if form is not None and not self._missing(form, {}):
                try:
                    self._play(form)
                except Rejected:
                    continue
                return True
        return False

    # ---- choosing -----------------------------------------------------------------------------------------

    def _choose(self) -> Form:
        for _ in range(8):
            form = None
            if self.live.variables and self.rng.random() < DEPENDENT:
                form = self.menu.using(self.rng, self._recent().tag)
            form = form or self.menu.any(self.rng)
            if len(self.turns) > 1 and self.rng.random() < CONTENT and self._missing(form, {}):
                continue
            if all(self._can_have(slot) for _, slot in form.variables()):
                return form
        raise Rejected("nothing fits")

    def _recent(self) -> Variable:
        variables = list(self.live.variables.values())
        back = min(int(self.rng.expovariate(0.8)), len(variables) - 1)
        return variables[-1 - back]

    def _can_have(self, slot: Var) -> bool:
        if slot.last:
            return bool(self.binder.candidates(slot, frozenset(), set()))
        if is_literal(slot.draw) or self.binder.candidates(slot, frozenset(), set()):
            return True
        return self._maker(slot.draw.type) is not None

    def _maker(self, pattern: str) -> Form | None:
        if not pattern.startswith(("function", "procedure")):
            return self.menu.maker(self.rng, pattern)
        fitting = makers_of(self.menu, pattern)
        return self.rng.choice(fitting) if fitting else None

    # ---- one turn -----------------------------------------------------------------------------------------

    def _play(self, form: Form) -> None:
        done = self._run(self._suitable(form))
        bound = done.bound
        if form.show and self.rng.random() < 0.15:
            done = self._shown(done)
        self._tell([done])
        self._note_found(done.bound)
        for later in form.then:
            if later.optional and self.rng.random() < 0.4:
                continue
            fills = {n: replace(f, prompt=self._old(f)) for n, f in bound.fills.items()}
            bound = self._bind(later, fills) or bound
            self._tell([self._run(bound)])

    def _several(self, form: Form, count: int) -> None:
        """Steps asked for in one prompt; later ones may use what earlier ones made."""
        done = [self._run(self._suitable(form))]
        while len(done) < count:
            try:
                form = self._choose()
                if form.kind in ("story", "function", "lambda") or "\n" in form.code:
                    break
                done.append(self._run(self._suitable(form, may_ask=False)))
            except Rejected:
                break
        self._tell(done)

    def _suitable(self, form: Form, may_ask: bool = True) -> Bound:
        """The form with slots that suit it; other literals are tried a few times before giving up."""
        for _ in range(5):
            bound = self._bind(form, may_ask=may_ask)
            if bound is None:
                break
            try:
                self._judge(bound)
            except Rejected:
                continue
            return bound
        raise Rejected("not sensible")

    def _bind(self, form: Form, given: dict[str, Filled] | None = None, may_ask: bool = True) -> Bound | None:
        """The form bound to this program; literals or turns of their own make up for missing variables."""
        given = dict(given or {})
        missing = self._missing(form, given)
        if self.rng.random() < (INLINED_IF_MISSING if missing else INLINED):
            given = {**self.binder.literals(form), **given}
            missing = missing and self._missing(form, given)
        if missing and not may_ask:
            raise Rejected("makes no variables here")
        if missing:
            self._ask_for_missing(form, given)
        return self.binder.bind(form, given)

    def _missing(self, form: Form, given: dict[str, Filled]) -> bool:
        used: set[str] = set()
        for name, slot in form.variables():
            if name in given:
                continue
            found = self.binder.candidates(slot, form.avoid, used)
            if not found:
                return True
            used.add(found[-1].name)
        return False

    def _old(self, filled: Filled) -> str:
        return self.style.name(filled.code, fresh=False) if filled.is_name else filled.prompt

    def _run(self, bound: Bound) -> Done:
        """Run one step and word it."""
        known = Known(dict(self.live.variables), self.binder.focus)
        missing = tuple(line for line in bound.imports if line not in self.live.imports)
        code = "\n".join([*missing, bound.code])
        out = self.live.run(code)
        self.live.imports.update(line for line in code.splitlines() if line.startswith(("import ", "from ")))
        made = self._register(bound, len(self.turns))
        self.live.refresh()
        touched = {*made, *(bound.fills[slot].code for slot in bound.form.changes if slot in bound.fills)}
        self.binder.focus = None
        if len(touched) == 1:
            computed = bool(bound.form.expr) and not bound.form.params
            self.binder.focus = Focus(touched.pop(), computed)
        wording = word_step(self.rng, bound.form, bound.fills, known, self.held_out)
        marks = tuple(mark for mark, is_so in self._marks(bound, wording.refers) if is_so)
        return Done(bound, missing, bound.code, out, wording.pieces, wording.unseen, marks)

    def _marks(self, bound: Bound, refers: bool) -> tuple[tuple[str, bool], ...]:
        inlined = any(not bound.fills[n].is_name for n in bound.form.inlinable if n in bound.fills)
        form = bound.form
        return (
            ("reference", refers),
            ("literal", inlined),
            ("update", form.kind == "update"),
            ("composed", form.is_composed),
        )

    def _shown(self, done: Done) -> Done:
        """The same step, which also prints what it is about."""
        form, fills = done.bound.form, done.bound.fills
        code = fill_code(f"print({form.show})", fills)
        extra = pick_choices(self.rng, self.rng.choice(wrappers.THEN_PRINT)).replace("{shown}", form.show)
        out = done.out + self.live.run(code)
        return replace(
            done,
            code=done.code + "\n" + code,
            out=out,
            pieces=[*done.pieces, *fill_prompt(extra, fills)],
        )

    def _tell(self, done: Sequence[Done]) -> None:
        """Make one turn of steps that have run."""
        missing = "\n".join(line for step in done for line in step.imports)
        code = "\n".join(step.code for step in done)
        if missing:
            code = missing + ("\n\n" if code.startswith(("def ", "class ")) else "\n") + code
        pieces = joined(self.rng, [step.pieces for step in done])
        prompt = dress(self.rng, self.style, pieces, code, is_first=not self.turns)
        names = [step.bound.form.family.name for step in done]
        names += [mark for step in done for mark in step.marks] + ["joined"] * (len(done) > 1)
        unseen = next((step.unseen for step in done if step.unseen), "")
        out = "".join(step.out for step in done)
        self.turns.append(CorpusTurn(prompt, code, out, tuple(dict.fromkeys(names)), unseen))
        alone = len(done) == 1 and done[0].bound.form.replay and done[0].code == done[0].bound.code
        self.last = done[0].bound if alone else None

    def _judge(self, bound: Bound) -> None:
        form = bound.form
        check = form.family.sensible
        changes = form.kind in ("reassign", "update")
        if changes or (check and form.expr and not form.params and "{each}" not in form.code):
            for line in bound.imports:
                self.live.run(line)
            value = self.live.evaluate(fill_code(form.expr, bound.fills))
            if check and not check(value):
                raise Rejected("not sensible")
            if changes and not _alike(value, self.live.namespace.get(bound.code.split(" ")[0])):
                raise Rejected("changes type")

    def _register(self, bound: Bound, turn: int) -> list[str]:
        """Let later turns use the names that this step made; says which they are."""
        form, before = bound.form, set(self.live.variables)
        for slot, made in form.slots.items():
            if not isinstance(made, NewName) or made.kind == "word" or slot not in bound.fills:
                continue
            name = bound.fills[slot].code
            if name not in self.live.variables and made.kind != "function":
                self.live.register(name, turn)
        for name in form.family.makes:
            self.live.register(name, turn)
        if form.kind in ("function", "lambda"):
            self._register_function(bound, turn)
        return [name for name in self.live.variables if name not in before]

    def _register_function(self, bound: Bound, turn: int) -> None:
        draws = []
        for name in bound.form.params:
            slot = bound.form.slots[name]
            assert isinstance(slot, Var)
            draws.append(slot.draw)
        signature = Signature(tuple(draws))
        name = bound.fills["f"].code
        if not all(is_literal(d) for d in draws):
            self.live.register(name, turn, signature, f"object:{name}")
            return
        calls = sample_calls(self.live, name, signature, self.rng)
        results = {type_of(result) for _, result in calls}
        result = results.pop() if len(results) == 1 else "mixed"
        word = "procedure" if result == "None" else "function"
        takes = ",".join(
            type_of(a) if "|" in d.type or "*" in d.type else d.type
            for a, d in zip(calls[0][0], draws, strict=True)
        )
        self.live.register(name, turn, signature, f"{word}({takes})->{result}")
        if result != "None" and not result.startswith(("big", "long", "object", "model")):
            arguments, value = calls[0]
            shown = ", ".join(source(a, self.style.quote) for a in arguments)
            if len(shown) < 60 and "<" not in repr(value):
                bound.fills["call"] = Filled(f"{name}({shown})", f"{name}({shown})")
                bound.fills["result"] = Filled("", source(value, self.style.quote))

    def _ask_for_missing(self, form: Form, given: dict[str, Filled]) -> None:
        """Make turns for variables that the form needs and the program lacks."""
        used: set[str] = set()
        for name, slot in form.variables():
            if name in given:
                continue
            found = self.binder.candidates(slot, form.avoid, used)
            if found:
                used.add(found[-1].name)
                continue
            if slot.last:
                raise Rejected("no last variable")
            if is_literal(slot.draw):
                slots: dict[str, Slot] = {
                    "value": slot.draw,
                    "out": NewName("variable", _hints(slot.draw.type)),
                }
                maker: Form = _copy_of(self.copy_form, slots, form.avoid)
            else:
                found_maker = self._maker(slot.draw.type)
                if found_maker is None or found_maker is form:
                    raise Rejected(f"nothing makes {slot.draw.type}")
                maker = found_maker
            self._play(maker)
            found = self.binder.candidates(slot, form.avoid, used)
            if not found:
                raise Rejected(f"made no {slot.draw.type}")
            used.add(found[-1].name)

    # ---- corrections, imports -----------------------------------------------------------------------------

    def _correct(self, bound: Bound) -> bool:
        """Ask for the last step again, changed; False if nothing about it is easily changed."""
        ways = [
            self._rewritten,
            self._rewritten,
            self._other_literal,
            self._other_variable,
            self._as_function,
        ]
        self.rng.shuffle(ways)
        return any(way(bound) for way in ways)

    def _retell(self, bound: Bound, prompts: Sequence[str], fills: dict[str, Filled]) -> None:
        """A turn whose prompt is a remark about the turn before it."""
        pieces = fill_prompt(pick_choices(self.rng, self.rng.choice(prompts)), fills)
        missing = [line for line in bound.imports if line not in self.live.imports]
        code = "\n".join([*missing, bound.code])
        out = self.live.run(code)
        self.live.imports.update(missing)
        self.live.refresh()
        prompt = dress(self.rng, self.style, pieces, bound.code)
        self.turns.append(CorpusTurn(prompt, code, out, (bound.form.family.name, "correction")))

    def _other_literal(self, bound: Bound) -> bool:
        form = bound.form
        names = [
            n
            for n, s in form.slots.items()
            if isinstance(s, Draw) and n != "label" and n in bound.fills and len(bound.fills[n].code) < 60
        ]
        if not names or any(isinstance(s, Derived) for s in form.slots.values()):
            return False
        name = self.rng.choice(names)
        slot = form.slots[name]
        assert isinstance(slot, Draw)
        value, old = slot.sample(self.rng), bound.fills[name]
        if value == old.value:
            return False
        text = source(value, self.style.quote)
        fills = {**bound.fills, name: Filled(text, text, value)}
        again = replace(bound, fills=fills, code=fill_code(form.code, fills))
        is_long = len(old.code) > 16 or (not form.expr and self.rng.random() < 0.5)
        prompts = wrappers.NEW_VALUES if is_long and len(names) == 1 else wrappers.CORRECTIONS
        self._retell(again, prompts, {"new": fills[name], "old": old})
        self.last = again
        return True

    def _other_variable(self, bound: Bound) -> bool:
        names = [n for n, _ in bound.form.variables()]
        if len(names) != 1 or not bound.form.expr or not bound.fills[names[0]].is_name:
            return False
        name, slot = next(iter(bound.form.variables()))
        old = bound.fills[name]
        avoid = bound.form.avoid | {old.code, *bound.fresh}
        found = self.binder.candidates(slot, avoid, set())
        if not found:
            return False
        fills = {**bound.fills, name: self.binder.named(self.rng.choice(found))}
        again = replace(bound, fills=fills, code=fill_code(bound.form.code, fills))
        try:
            self._judge(again)
        except Rejected:
            return False
        self._retell(again, wrappers.OTHER_VARIABLES, {"new": fills[name], "old": old})
        self.last = again
        return True

    def _as_function(self, bound: Bound) -> bool:
        names = tuple(n for n, _ in bound.form.variables())
        form = self.menu.function_of(bound.form)
        if form is None or form.params != names:
            return False
        remark = replace(form, phrases=("",), wraps=wrappers.MAKE_FUNCTION)
        given = {n: f for n, f in bound.fills.items() if n in form.slots and n not in names}
        again = self.binder.bind(remark, given)
        if again is None:
            return False
        done = self._run(again)
        self._tell([replace(done, marks=("correction",))])
        return True

    def _rewritten(self, bound: Bound) -> bool:
        match = re.fullmatch(r"(?:(\w+) = |print\()(.+?)(\)?)", bound.code)
        if (
            match is None
            or RESTLESS.search(bound.code)
            or (match[1] is None) != bound.code.startswith("print(")
        ):
            return False
        name, expr = match[1] or "", bound.code[len(match[1]) + 3 :] if match[1] else bound.code[6:-1]
        if bound.form.kind == "label" or (not bound.form.expr and not name):
            return False
        value = self.live.evaluate(expr)
        out = bound.form.slots.get("out")
        hints = out.hints if isinstance(out, NewName) else words.HINTS["result"]
        fresh = self.binder.fresh_name(hints, bound.form.avoid)
        taken = frozenset(self.live.variables)
        correction = corrected(self.rng, Statement(name, expr, value, fresh, taken))
        if correction is None:
            return False
        self._retell(replace(bound, code=correction.code), correction.prompts, correction.fills)
        if correction.drops:
            self.live.variables.pop(correction.drops, None)
        if correction.makes:
            self.live.register(correction.makes, len(self.turns) - 1)
        kept = correction.makes or (name if correction.code.startswith(name) else "")
        self.binder.focus = Focus(kept, True) if kept in self.live.variables else None
        self.last = None
        return True

    def _note_found(self, bound: Bound) -> None:
        """Remember what was found or stored; now and then the next turn asks to see it."""
        if bound.form.kind not in ("found", "assign") or not bound.form.expr or "out" not in bound.fills:
            return
        name = bound.fills["out"].code
        prompts: tuple[str, ...] = wrappers.RECALLED
        if bound.form.kind == "found":
            self.found[name] = bound
            prompts += wrappers.RECALLED_BY_NAME
        if self.rng.random() < RECALLED_AT_ONCE * (1 if bound.form.kind == "found" else 0.4):
            self._recall(name, prompts, bound)

    def _recall(self, name: str, prompts: Sequence[str], bound: Bound | None = None) -> None:
        """A turn that prints what an earlier one found, called by its word or by what it is."""
        bound = bound or self.found[name]
        code = f"print({name})"
        if name.endswith("s"):
            prompts = [prompt for prompt in prompts if "that {" not in prompt and "value" not in prompt]
        pieces = fill_prompt(self.rng.choice(prompts), {"noun": Filled(name, name.replace("_", " "))})
        out = self.live.run(code)
        prompt = dress(self.rng, self.style, pieces, code)
        self.turns.append(CorpusTurn(prompt, code, out, (bound.form.family.name, "recall")))
        self.binder.focus = Focus(name, True) if name in self.live.variables else None
        self.last = None

    def _import_first(self) -> None:
        weights = [5] * 3 + [1] * (len(PREFIXES) - 3)
        prompt, code, lines = self.rng.choices(PREFIXES, weights)[0]
        self.live.run(code)
        self.live.imports.update(lines)
        self.turns.append(CorpusTurn(prompt, code, "", ("imports",)))


def _alike(new: object, old: object) -> bool:
    """Whether a variable may change from one value to the other: numbers to numbers, lists to lists."""
    kinds = [type_of(value).split("[")[0] for value in (new, old)]
    return kinds[0] == kinds[1] or set(kinds) == {"int", "float"}


@lru_cache(maxsize=1000)
def makers_of(menu: Menu, pattern: str) -> tuple[Form, ...]:
    """The function forms whose functions fit a pattern such as `function(int)->bool`."""
    takes = re.match(r"\w+\((.*)\)->", pattern)
    found = []
    for form in menu.library:
        if form.kind not in ("function", "lambda") or any(True for _ in form.variables()):
            continue
        draws = [slot.draw.type for slot in (form.slots[p] for p in form.params) if isinstance(slot, Var)]
        if takes and "*" not in takes[1] and takes[1].count(",") + 1 != len(draws):
            continue
        if matches(pattern, function_tag(form, menu)):
            found.append(form)
    return tuple(found)


@lru_cache(maxsize=20_000)
def function_tag(form: Form, menu: Menu) -> str:
    """The tag of the function that a form defines, learnt by calling one; "" if that fails."""
    writer = ProgramWriter(Random(form.family.name), menu, form, False)
    try:
        writer.define(form)
    except Dropped:
        return ""
    name, tag = next(((n, v.tag) for n, v in writer.live.variables.items() if v.signature), ("", ""))
    if tag.startswith("function(str)->"):
        try:
            writer.live.run(f"{name}('word')")  # one that reads dates or times is not for every string
        except Dropped:
            return ""
    return tag


def _hints(pattern: str) -> tuple[str, ...]:
    table = (
        ("list[str]", "words"),
        ("list[list[*]]", "matrix"),
        ("list[*]", "list"),
        ("dict[*]", "dict"),
        ("set[*]", "set"),
        ("tuple[*]", "tuple"),
        ("str", "str"),
        ("int", "int"),
        ("float", "float"),
        ("bool", "bool"),
    )
    return next((words.HINTS[kind] for p, kind in table if matches(p, pattern)), words.HINTS["result"])


def _copy_of(form: Form, slots: dict[str, Slot], avoid: frozenset[str]) -> Form:
    # the new variable must not clash with identifiers of the step that will use it
    code = form.code
    copied = Form(form.family, form.kind, code, form.phrases, slots, form.wraps)
    copied.__dict__["avoid"] = avoid | identifiers(code)
    copied.__dict__["seen"], copied.__dict__["unseen"] = form.seen, form.unseen
    return copied
