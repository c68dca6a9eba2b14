"""How a prompt names a variable: bare, as "the list xs", or as "it" where only one thing can be meant.

Works on one prompt template before its holes are filled. It knows which variables there are and which one
the step before made or changed; it does not know what is done with them.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from random import Random

from codegen_repl.training.corpus.draws import Var
from codegen_repl.training.corpus.execution import Variable
from codegen_repl.training.corpus.forms import Form
from codegen_repl.training.corpus.style import VERBS
from codegen_repl.training.corpus.tags import noun, type_of
from codegen_repl.training.corpus.template import Filled, hole
from codegen_repl.training.corpus.words import words_of

APPOSITION = 0.24  # of the mentions where one reads well: about one in seven of all
ANAPHORA = 0.46  # of what the step before made or changed
ONLY_ONE = 0.08  # of variables that are alone of their kind
LEADS = VERBS | frozenset(
    words_of(
        """
        in of from to through over with into on by than for between and or is are if whether has have does
        all both within uppercase lowercase capitalize strip trim flatten transpose describe sum average
        """
    )
)
CALLING = frozenset(words_of("call apply run use test try execute with"))
PLURALS = {  # what people also call the items of these, after words such as "of" and "sort"
    "list[int]": "numbers",
    "list[float]": "numbers",
    "list[str]": "strings",
    "str": "characters",
}
APPOSITIONS = (
    *("the <short> <name>",) * 6,
    *("the <noun> <name>",) * 2,
    *("the variable <name>",) * 3,
    *("the given <short> <name>",) * 2,
    "my <short> <name>",
    "<name> (a <short>)",
    "this <short> <name>",
)


@dataclass(frozen=True, slots=True)
class Focus:
    """The one variable that the step before made or changed; `computed`: not from a literal."""

    name: str
    computed: bool


@dataclass(frozen=True, slots=True)
class Known:
    """What a prompt may refer to: the variables before its step runs, and which was touched last."""

    variables: Mapping[str, Variable]
    focus: Focus | None


def refer(
    rng: Random, template: str, form: Form, fills: dict[str, Filled], known: Known
) -> tuple[str, dict[str, Filled], bool]:
    """Template and fills with some variables named otherwise, and whether one is only referred to."""
    mentioned: dict[str, Variable] = {}
    for slot, filled in fills.items():
        is_variable = isinstance(form.slots.get(slot), Var) and slot not in form.params
        if is_variable and filled.is_name and filled.code in known.variables and hole(slot) in template:
            mentioned[slot] = known.variables[filled.code]
    said = dict(fills)
    referred = False
    for slot, variable in mentioned.items():
        lead = _lead(template, slot)
        if lead is None:
            continue
        text = "" if referred else _anaphor(rng, template, lead, variable, known, mentioned)
        referred = referred or bool(text)
        if not text and rng.random() < APPOSITION:
            text = _apposition(rng, lead, variable.tag, fills[slot].prompt)
        if text:
            template = template.replace(hole(slot), "{said_" + slot + "}", 1)
            said["said_" + slot] = replace(fills[slot], prompt=text)
    return template, said, referred


def literal_in_words(rng: Random, template: str, slot: str, filled: Filled) -> Filled:
    """Now and then "the list [1, 2]" for a bare literal."""
    is_number = isinstance(filled.value, (bool, int, float))
    if not is_number and rng.random() < 0.3 and _lead(template, slot) is not None:
        what = noun(type_of(filled.value)).split(" of ")[0]
        shown = rng.choice(("the <short> <name>", "the <short> <name>", "the given <short> <name>"))
        return replace(filled, prompt=shown.replace("<short>", what).replace("<name>", filled.prompt))
    return filled


def _lead(template: str, slot: str) -> str | None:
    """The word before the first mention ("" at the start), if a reference may stand there."""
    match = re.search(r"(?:^|(?:^|[^\w-])(\w+) )\{" + slot + r"\}(?![(\[=]|\.[a-z_]|'s\b| =)", template)
    if match is None or template.find("{" + slot) != match.end() - len(slot) - 2:
        return None
    lead = match[1] or ""
    return lead if not lead or lead.lower() in LEADS else None


def _short(variable: Variable) -> str:
    if variable.tag.startswith(("function", "procedure")):
        return "function"
    return noun(variable.tag).split(" of ")[0]


def _apposition(rng: Random, lead: str, tag: str, name: str) -> str:
    what = noun(tag)
    if what == "value" or tag.startswith(("function", "object")):
        return ""
    shown = rng.choice(APPOSITIONS)
    if "(" in shown and lead == "":
        return ""
    short = what.split(" of ")[0]
    if short[0] in "aeiou":
        shown = shown.replace("(a ", "(an ")
    return shown.replace("<short>", short).replace("<noun>", what).replace("<name>", name)


def _anaphor(
    rng: Random, template: str, lead: str, variable: Variable, known: Known, mentioned: Mapping[str, Variable]
) -> str:
    short = _short(variable)
    is_focus = known.focus is not None and known.focus.name == variable.name
    if rng.random() >= (ANAPHORA if is_focus else ONLY_ONE):
        return ""
    if short == "function" and lead not in CALLING:
        return ""
    alone = all(other is variable or _short(other) != short for other in mentioned.values())
    options: list[str] = []
    if is_focus:
        assert known.focus is not None
        if len(mentioned) == 1 and not re.search(r"\b(it|its|that)\b", template):
            options += ["it"] * 6
        if known.focus.computed and "result" not in template and len(mentioned) == 1:
            options += ["the result"] * 2 + ["that result"]
        if alone and short != "value":
            options += [f"that {short}", f"this {short}"]
            if variable.tag in PLURALS and lead in ("of", "sort", "reverse", "print", "through", "over"):
                options += [f"these {PLURALS[variable.tag]}", f"those {PLURALS[variable.tag]}"]
    only = sum(1 for other in known.variables.values() if _short(other) == short) == 1
    if only and alone and short != "value":
        options += [f"the {short}"] * 3
        if short != "function":
            options.append(f"the given {short}")
    return rng.choice(options) if options else ""
