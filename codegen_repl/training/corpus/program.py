"""One program: choose steps that fit the live values, fill in names and literals, run each, word each prompt.

Everything random comes from the one generator that is passed in. This module knows how to bind a form to a
program; what forms exist is the families' business, and how prompts are typed is `style`'s.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from random import Random
from types import SimpleNamespace

from codegen_repl.training.corpus import words, wrappers
from codegen_repl.training.corpus.draws import (
    ArgumentsOf,
    Derived,
    Draw,
    Fragment,
    NewName,
    Signature,
    Slot,
    Var,
    is_literal,
)
from codegen_repl.training.corpus.execution import (
    Dropped,
    LiveProgram,
    Rejected,
    Variable,
    sample_calls,
    time_limit,
)
from codegen_repl.training.corpus.forms import Form
from codegen_repl.training.corpus.menu import Menu
from codegen_repl.training.corpus.style import Style, draw_style, dress
from codegen_repl.training.corpus.tags import alternatives, matches, noun, type_of
from codegen_repl.training.corpus.template import (
    Filled,
    fill_code,
    fill_prompt,
    hole,
    identifiers,
    pick_choices,
    source,
)

NUM_TURNS = ((1, 6), (2, 16), (3, 22), (4, 22), (5, 16), (6, 10), (7, 5), (8, 3))
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

PREPOSITIONS = words.words_of("in of from to through over sort reverse print on with into")


@dataclass(frozen=True, slots=True)
class CorpusTurn:
    """One kept turn: what was asked, the code, what it printed, and the families it came from."""

    prompt: str
    code: str
    out: str
    families: tuple[str, ...]
    unseen: str = ""  # "", "phrase" or "family": what of it training never sees


@dataclass(frozen=True, slots=True)
class Bound:
    """A form with its slots filled for one program."""

    form: Form
    fills: dict[str, Filled]
    code: str
    imports: tuple[str, ...]
    fresh: tuple[str, ...]


def render(turns: Sequence[CorpusTurn]) -> str:
    """The document as the REPL's context shows it: commented prompt, code, blank line."""
    return "".join("# " + t.prompt.replace("\n", "\n# ") + "\n" + t.code + "\n\n" for t in turns)


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

    def write(self, first: Form | None = None) -> list[CorpusTurn]:
        """All turns; raises Dropped when a step fails."""
        counts, shares = zip(*NUM_TURNS, strict=True)
        wanted = self.rng.choices(counts, shares)[0]
        with time_limit():
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
        roll = self.rng.random()
        if roll < 0.12 and self.last is not None and self._correct(self.last):
            return
        form = self._choose()
        if roll > 0.92 and form.kind != "story":
            self._two(form, self._choose())
        else:
            self._play(form)

    # ---- choosing -----------------------------------------------------------------------------------------

    def _choose(self) -> Form:
        for _ in range(8):
            form = None
            if self.live.variables and self.rng.random() < 0.72:
                form = self.menu.using(self.rng, self._recent().tag)
            form = form or self.menu.any(self.rng)
            if all(self._can_have(slot) for _, slot in form.variables()):
                return form
        raise Rejected("nothing fits")

    def _recent(self) -> Variable:
        variables = list(self.live.variables.values())
        back = min(int(self.rng.expovariate(0.8)), len(variables) - 1)
        return variables[-1 - back]

    def _can_have(self, slot: Var) -> bool:
        if slot.last:
            return bool(self._candidates(slot, frozenset(), set()))
        if is_literal(slot.draw) or self._candidates(slot, frozenset(), set()):
            return True
        return self._maker(slot.draw.type) is not None

    def _maker(self, pattern: str) -> Form | None:
        if not pattern.startswith(("function", "procedure")):
            return self.menu.maker(self.rng, pattern)
        fitting = makers_of(self.menu, pattern)
        return self.rng.choice(fitting) if fitting else None

    def _candidates(self, slot: Var, avoid: frozenset[str], used: set[str]) -> list[Variable]:
        newest = max((v.born for v in self.live.variables.values()), default=0)
        return [
            v
            for v in self.live.variables.values()
            if v.name not in avoid
            and v.name not in used
            and (not slot.last or v.born == newest)
            and matches(slot.draw.type, v.tag)
            and slot.draw.accepts(self.live.namespace[v.name], v.tag)
        ]

    # ---- one turn -----------------------------------------------------------------------------------------

    def _play(self, form: Form) -> None:
        bound = self._suitable(form)
        extra = ""
        if form.show and self.rng.random() < 0.15:
            extra = pick_choices(self.rng, self.rng.choice(wrappers.THEN_PRINT)).replace("{shown}", form.show)
            bound = replace(bound, code=bound.code + "\n" + fill_code(f"print({form.show})", bound.fills))
        self._commit([bound], extra)
        for later in form.then:
            if later.optional and self.rng.random() < 0.4:
                continue
            fills = {n: replace(f, prompt=self._old(f)) for n, f in bound.fills.items()}
            bound = self._bind(later, fills) or bound
            self._commit([bound])

    def _suitable(self, form: Form) -> Bound:
        """The form with slots that suit it; other literals are tried a few times before giving up."""
        for _ in range(5):
            bound = self._bind(form)
            if bound is None:
                break
            try:
                self._judge(bound)
            except Rejected:
                continue
            return bound
        raise Rejected("not sensible")

    def _old(self, filled: Filled) -> str:
        return self.style.name(filled.code, fresh=False) if filled.is_name else filled.prompt

    def _two(self, one: Form, two: Form) -> None:
        """Two steps asked for in one prompt."""
        first = self._suitable(one)
        needs_new = any(not self._candidates(s, two.avoid, set()) for _, s in two.variables())
        if needs_new or two.kind == "story" or one.kind == "function" or "\n" in two.code:
            self._commit([first])
            return
        second = self._bind(two, taken=set(first.fresh))
        if second is None:
            self._commit([first])
            return
        try:
            self._judge(second)
        except Rejected:
            self._commit([first])
            return
        self._commit([first, second])

    def _commit(self, parts: Sequence[Bound], extra: str = "") -> None:
        """Run the parts as one turn, then word its prompt."""
        missing = [line for p in parts for line in p.imports if line not in self.live.imports]
        missing = list(dict.fromkeys(missing))
        code = "\n".join([*missing, *(p.code for p in parts)])
        if missing and parts[0].code.startswith(("def ", "class ")):
            code = "\n".join(missing) + "\n\n" + "\n".join(p.code for p in parts)
        out = self.live.run(code)
        self.live.imports.update(line for line in code.splitlines() if line.startswith(("import ", "from ")))
        turn = len(self.turns)
        for part in parts:
            self._register(part, turn)
        self.live.refresh()
        pieces: list[tuple[str, bool]] = []
        unseen = ""
        for part in parts:
            if pieces:
                pieces.append((self.rng.choice(wrappers.JOINS), False))
            spoken, new = self._word(part)
            pieces.extend(spoken)
            unseen = unseen or new
        if extra:
            pieces.extend(fill_prompt(extra, parts[0].fills))
        prompt = dress(self.rng, self.style, pieces, code, is_first=not self.turns)
        names = tuple(dict.fromkeys(p.form.family.name for p in parts))
        self.turns.append(CorpusTurn(prompt, code, out, names, unseen))
        self.last = parts[0] if len(parts) == 1 and parts[0].form.replay else None

    def _judge(self, bound: Bound) -> None:
        form = bound.form
        check = form.family.sensible
        if form.kind == "reassign" or (check and form.expr and not form.params and "{each}" not in form.code):
            for line in bound.imports:
                self.live.run(line)
            value = self.live.evaluate(fill_code(form.expr, bound.fills))
            if check and not check(value):
                raise Rejected("not sensible")
            if form.kind == "reassign" and type_of(value) != type_of(
                self.live.namespace.get(bound.code.split(" ")[0])
            ):
                raise Rejected("changes type")

    def _register(self, bound: Bound, turn: int) -> None:
        form = bound.form
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

    # ---- words --------------------------------------------------------------------------------------------

    def _word(self, bound: Bound) -> tuple[list[tuple[str, bool]], str]:
        form, rng = bound.form, self.rng
        pool, unseen = form.seen, ""
        if self.held_out and (form.unseen or form.family.is_held_out):
            pool = form.unseen or form.phrases
            unseen = "family" if form.family.is_held_out else "phrase"
        template = rng.choice(form.wraps).replace("<phrase>", rng.choice(pool))
        template = pick_choices(rng, template)
        fills = bound.fills
        if form.params:
            fills = self._describe_parameters(form, fills, template)
        fills = self._vary(form, fills, template)
        if "result" in fills and form.kind in ("function", "lambda") and rng.random() < 0.14:
            template += rng.choice(wrappers.EXAMPLES).replace("{call}", "{call}")
        return fill_prompt(template, fills), unseen

    def _describe_parameters(self, form: Form, fills: dict[str, Filled], template: str) -> dict[str, Filled]:
        """Parameters are shown by name, or as "the list" when the prompt says "takes a list"."""
        shown = dict(fills)
        nouns = []
        for name in form.params:
            slot = form.slots[name]
            assert isinstance(slot, Var)
            nouns.append(noun(alternatives(slot.draw.type)[0]))
        unique = len(set(nouns)) == len(nouns)
        by_noun = "{takes}" in template and unique and self.rng.random() < 0.55
        described = []
        for name, what in zip(form.params, nouns, strict=True):
            article = "an" if what[0] in "aeiou" else "a"
            short = what.split(" of ")[0]
            written = fills[name].code
            if by_noun:
                described.append(f"{article} {what}")
                shown[name] = replace(fills[name], prompt=f"the {short}")
            else:
                described.append(f"{article} {what} {written}" if self.rng.random() < 0.8 else written)
        shown["takes"] = Filled("", " and ".join(described))
        return shown

    def _vary(self, form: Form, fills: dict[str, Filled], template: str) -> dict[str, Filled]:
        """Now and then "it" or "the list xs" for a live variable, and literals typed without spaces."""
        varied = fills
        for name, slot in form.slots.items():
            if name in form.params or name not in fills or hole(name) not in template:
                continue
            filled = fills[name]
            if isinstance(slot, Var) and filled.is_name:
                variable = self.live.variables.get(filled.code)
                roll = self.rng.random()
                if variable is None:
                    continue
                if roll < 0.12 and variable.tag != "int" and _reads_bare(template, name):
                    text = f"the {noun(variable.tag).split(' of ')[0]} {filled.prompt}"
                    varied = {**varied, name: replace(filled, prompt=text)}
            elif isinstance(slot, Draw) and _may_lose_spaces(filled) and self.rng.random() < 0.07:
                varied = {**varied, name: replace(filled, prompt=filled.prompt.replace(", ", ","))}
        return varied

    # ---- filling slots ------------------------------------------------------------------------------------

    def _bind(
        self, form: Form, given: dict[str, Filled] | None = None, taken: set[str] | None = None
    ) -> Bound | None:
        """Fill every slot; asks first for turns that make missing variables. None if it cannot be done."""
        fills: dict[str, Filled] = dict(given or {})
        used: set[str] = set()
        fresh: list[str] = []
        values = SimpleNamespace(**{n: f.value for n, f in fills.items()})
        self._ask_for_missing(form, fills)
        # variables first, then literals and names, then what is computed from them
        for name, slot in sorted(form.slots.items(), key=lambda item: _ORDER[type(item[1])]):
            if name in fills:
                continue
            filled = self._fill(form, name, slot, fills, values, used, taken or set())
            if filled is None:
                return None
            if isinstance(slot, NewName):
                fresh.append(filled.code)
            used.add(filled.code)
            fills[name] = filled
            setattr(values, name, filled.value)
        if form.params:
            text = ", ".join(fills[p].code for p in form.params)
            fills["params"] = Filled(text, text)
        return Bound(form, fills, fill_code(form.code, fills), form.family.imports, tuple(fresh))

    def _fill(
        self,
        form: Form,
        name: str,
        slot: Slot,
        fills: dict[str, Filled],
        values: SimpleNamespace,
        used: set[str],
        taken: set[str],
    ) -> Filled | None:
        rng, style = self.rng, self.style
        avoid = form.avoid | used | taken | self.live.names
        if isinstance(slot, Var):
            if name in form.params:
                return self._parameter(name, slot, form.avoid | used | set(self.live.variables))
            found = self._candidates(slot, form.avoid, used)
            if not found:
                return None
            variable = found[-1 - min(int(rng.expovariate(1.0)), len(found) - 1)]
            shown = style.name(variable.name, fresh=False)
            return Filled(variable.name, shown, self.live.namespace[variable.name], True)
        if isinstance(slot, Draw):
            value = slot.sample(rng)
            text = source(value, style.quote)
            return Filled(text, text, value)
        if isinstance(slot, NewName):
            make = {"function": words.function_name, "class": words.class_name}.get(
                slot.kind, words.identifier
            )
            fresh = make(rng, slot.hints, avoid)
            self.live.names.add(fresh)
            return Filled(fresh, style.name(fresh, fresh=True), None, True)
        if isinstance(slot, Fragment):
            option = rng.choice(slot.options)
            code, prompt = option if isinstance(option, tuple) else (option, option)
            return Filled(code, prompt, code)
        if isinstance(slot, Derived):
            value = slot.compute(values)
            text = source(value, style.quote)
            return Filled(text, text, value)
        return self._arguments(fills[slot.function].code)

    def _parameter(self, name: str, slot: Var, avoid: frozenset[str] | set[str]) -> Filled:
        kind = slot.draw.type
        hints = next((h for pattern, h in _PARAMETERS if matches(pattern, kind)), ("x", "value", "data"))
        options = [h for h in ((name,) if self.rng.random() < 0.4 else ()) + hints if h not in avoid]
        chosen = options[0] if options and options[0] == name else self.rng.choice(options or ["p_" + name])
        return Filled(chosen, chosen, None, True)

    def _arguments(self, function: str) -> Filled | None:
        signature = self.live.variables[function].signature
        if signature is None:
            return None
        parts = []
        for draw in signature.params:
            found = self._candidates(Var(draw), frozenset(), {function})
            if found and self.rng.random() < 0.6:
                parts.append(self.rng.choice(found).name)
            elif is_literal(draw):
                parts.append(source(draw.sample(self.rng), self.style.quote))
            else:
                return None
        joined = " and ".join(parts)
        return Filled(", ".join(parts), joined if self.rng.random() < 0.7 else ", ".join(parts), None)

    def _ask_for_missing(self, form: Form, given: dict[str, Filled]) -> None:
        """Make turns for variables that the form needs and the program lacks."""
        used: set[str] = set()
        for name, slot in form.variables():
            if name in given:
                continue
            found = self._candidates(slot, form.avoid, used)
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
            found = self._candidates(slot, form.avoid, used)
            if not found:
                raise Rejected(f"made no {slot.draw.type}")
            used.add(found[-1].name)

    # ---- corrections, imports -----------------------------------------------------------------------------

    def _correct(self, bound: Bound) -> bool:
        """Ask for the last step again with one literal changed; False if it has none."""
        form = bound.form
        simple = [
            n
            for n, s in form.slots.items()
            if isinstance(s, Draw) and s.type in ("int", "float", "str") and n != "label" and n in bound.fills
        ]
        if not simple or any(isinstance(s, Derived) for s in form.slots.values()):
            return False
        name = self.rng.choice(simple)
        slot = form.slots[name]
        assert isinstance(slot, Draw)
        value = slot.sample(self.rng)
        old = bound.fills[name]
        if value == old.value:
            return False
        text = source(value, self.style.quote)
        fills = {**bound.fills, name: Filled(text, text, value)}
        again = replace(bound, fills=fills, code=fill_code(form.code, fills))
        out = self.live.run(again.code)
        self.live.refresh()
        pieces = fill_prompt(self.rng.choice(wrappers.CORRECTIONS), {"new": fills[name], "old": old})
        prompt = dress(self.rng, self.style, pieces, again.code)
        self.turns.append(CorpusTurn(prompt, again.code, out, (form.family.name, "correction")))
        self.last = again
        return True

    def _import_first(self) -> None:
        weights = [5] * 3 + [1] * (len(PREFIXES) - 3)
        prompt, code, lines = self.rng.choices(PREFIXES, weights)[0]
        self.live.run(code)
        self.live.imports.update(lines)
        self.turns.append(CorpusTurn(prompt, code, "", ("imports",)))


_ORDER = {Var: 0, Draw: 1, Fragment: 1, NewName: 2, Derived: 3, ArgumentsOf: 4}
_PARAMETERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("list[str]", ("words", "lst", "items", "strings", "names", "values")),
    ("list[list[*]]", ("matrix", "rows", "grid", "lists", "m")),
    ("list[*]", ("lst", "nums", "numbers", "values", "xs", "items", "arr")),
    ("dict[*]", ("d", "mapping", "data", "counts", "table")),
    ("str", ("s", "text", "string", "word", "line")),
    ("int", ("n", "x", "num", "k", "number", "a", "b", "m")),
    ("float", ("x", "y", "value", "a", "b", "amount")),
    ("set[*]", ("s", "a", "b", "items")),
    ("tuple[*]", ("t", "pair", "point", "values")),
)


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
    return next((v.tag for v in writer.live.variables.values() if v.signature), "")


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


def _may_lose_spaces(filled: Filled) -> bool:
    return ", " in filled.prompt and '"' not in filled.prompt and "'" not in filled.prompt


def _reads_bare(template: str, name: str) -> bool:
    before = template.split(hole(name))[0].rstrip().rsplit(" ", 1)[-1]
    return before in PREPOSITIONS
