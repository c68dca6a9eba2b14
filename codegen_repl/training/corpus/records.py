"""Classes that grow over turns: the story of a class with its fields, one instance and one method."""

import textwrap
from collections.abc import Mapping
from typing import Any

from codegen_repl.training.corpus.draws import Draw, NewName, new
from codegen_repl.training.corpus.forms import Method, Step, Templates, stable_hash, step


def record_story(
    name: str, fields: Mapping[str, Draw], extra: Method | None, names: Templates, objects: Templates
) -> tuple[list[Step], dict[str, Any]]:
    """The steps (define, instantiate, print a field, add the method, call it) and their slots."""
    attributes = list(fields)
    listed = ", ".join(attributes[:-1]) + (" and " if len(attributes) > 1 else "") + attributes[-1]
    head = f"class {{C}}:\n    def __init__(self, {', '.join(attributes)}):\n" + "\n".join(
        f"        self.{a} = {a}" for a in attributes
    )
    values = ", ".join(f"{{v_{a}}}" for a in attributes)
    told = ", ".join(f"{a} {{v_{a}}}" for a in attributes)
    slots: dict[str, Any] = {
        "C": NewName("class", tuple(names)),
        "o": new(*objects, "obj", "x", "item", "one"),
        **{f"v_{a}": draw for a, draw in fields.items()},
    }
    steps = [
        step(
            head,
            (
                f"[write|define|create|make] a class {{C}} with the attributes {listed}",
                f"[write|define|create] a class [called|named] {{C}} whose constructor takes {listed}",
                f"create a {{C}} class with {listed}",
                f"class {{C}} has {listed}, set in __init__",
                f"define a class {{C}} that is initialised with {listed}",
                f"i want a class {{C}} that stores {listed}",
            ),
        ),
        step(
            f"{{o}} = {{C}}({values})",
            (
                f"create an instance {{o}} of {{C}} with {told}",
                f"make a {{C}} {{o}} with {told}",
                f"create a {{C}} object called {{o}} with {told}",
                f"let {{o}} be a {{C}} with {told}",
                f"instantiate {{C}} with {told} and store it in {{o}}",
                f"make {{o}}, a {{C}} with {told}",
            ),
        ),
    ]
    shown = attributes[stable_hash(name) % len(attributes)]
    steps.append(
        step(
            f"print({{o}}.{shown})",
            (
                f"print the {shown} of {{o}}",
                f"show {{o}}'s {shown}",
                f"what is the {shown} of {{o}}?",
                f"display the attribute {shown} of {{o}}",
                f"print {{o}}.{shown}",
                f"output the {shown} of {{o}}",
            ),
            optional=True,
        )
    )
    if extra:
        steps.extend(_method_steps(extra, slots))
    return steps, slots


def _method_steps(extra: Method, slots: dict[str, Any]) -> list[Step]:
    for param, draw in extra.params.items():
        slots[f"m_{param}"] = draw
    head = ", ".join(["self", *extra.params])
    given = f" that takes {' and '.join(extra.params)} and" if extra.params else " that"
    call = f"{{o}}.{extra.name}({', '.join(f'{{m_{p}}}' for p in extra.params)})"
    told = " with " + " and ".join(f"{{m_{p}}}" for p in extra.params) if extra.params else ""
    returns = "return" in extra.body
    body = textwrap.indent(extra.body, "    ")
    define = step(
        f"def {extra.name}({head}):\n{body}\n\n{{C}}.{extra.name} = {extra.name}",
        [
            p.replace("<does>", does)
            for does in extra.does
            for p in (
                f"add a method {extra.name} to {{C}}{given} <does>",
                f"give {{C}} a method {extra.name}{given} <does>",
                f"write a method {extra.name} for the class {{C}}{given} <does>",
                f"extend {{C}} with a method {extra.name}{given} <does>",
            )
        ],
    )
    if returns:
        use = step(
            f"print({call})",
            (
                f"call {extra.name} on {{o}}{told} and print the result",
                f"print the result of {{o}}.{extra.name}{told}",
                f"print what {extra.name} returns for {{o}}{told}",
                f"show the result of calling {extra.name} on {{o}}{told}",
                f"call the method {extra.name} of {{o}}{told} and show what it returns",
            ),
        )
    else:
        use = step(
            call,
            (
                f"call {extra.name} on {{o}}{told}",
                f"call the {extra.name} method of {{o}}{told}",
                f"run {extra.name} on {{o}}{told}",
                f"use {{o}}.{extra.name}{told}",
                f"now {{o}} should {extra.name}{told}",
            ),
        )
    return [define, use]
