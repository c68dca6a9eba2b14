"""Formal turns: a variable assigned, a result computed and named, a value printed, in many wordings.

A table for `dictation` with more marks, which `formal` writes out and declares as stories:

    ~string {x} {v} | noun             {x} = {v}, told of a string
    ~list {x} {v} | noun               {x} = {v}, told of a list (its items may be listed in words)
    ~number {x} {v} | noun             {x} = {v}, told of a number
    ~get {x} | orders | nouns | expr   {x} = expr: "sort xs", and "the sorted items of xs"
    ~out | orders | nouns | expr       print(expr)

Orders are whole imperatives without a destination, nouns are noun phrases; either may be `-`. Comments above
a mark are more wordings of its step. Each story is declared a second time with two of its turns told at once.
This module knows only text, `Domain` and slots.
"""

import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import Part, blocks
from codegen_repl.training.corpus.dictation import CALC, SHOW, dictated, unbroken
from codegen_repl.training.corpus.family import Domain, step
from codegen_repl.training.corpus.template import slots_in

HEADER = re.compile(r"^\s*def (\{\w+\})\(([^()]*)\):", re.MULTILINE)
JOINED = 30  # wordings of two turns told at once
STRING = (
    "assign the <noun> {v} to a variable named {x}",
    "assign the <noun> {v} to a variable {x}",
    "assign the <noun> {v} to {x}",
    "create a variable named {x} and assign the <noun> {v} to it",
    "initialize a variable named {x} with the <noun> {v}",
    "initialize a <noun> variable {x} with {v}",
    "define a variable called {x} whose value is the <noun> {v}",
    "store the <noun> {v} in a variable named {x}",
    "let {x} denote the <noun> {v}",
    "consider the <noun> {v}. Assign it to {x}",
    "the variable {x} holds the <noun> {v}. Define it",
    "set the variable {x} to the <noun> {v}",
    "given the <noun> {v}, name it {x}",
    "we work with the <noun> {v}; save it in {x}",
)
LIST = (
    "initialize a <noun> named {x} with the values {v}",
    "initialize a <noun> named {x} with the values {v.items}",
    "create a <noun> named {x} with the elements {v.and_items}",
    "create a <noun> {x} that contains {v.and_items}, in this order",
    "create a <noun> called {x} containing {v.items}",
    "assign the <noun> {v} to a variable named {x}",
    "assign the <noun> {v} to the variable {x}",
    "define a <noun> {x} = {v}",
    "define a variable {x} that holds the <noun> {v}",
    "let {x} be the <noun> {v}",
    "set {x} to the <noun> {v}",
    "store the <noun> {v} in a variable named {x}",
    "make a <noun> {x} with the items {v.items}",
    "given the <noun> {v}, assign it to {x}",
    "consider the <noun> {v}. Name it {x}",
)
NUMBER = (
    "assign the <noun> {v} to a variable named {x}",
    "assign {v} to a variable named {x}",
    "initialize a variable named {x} with the value {v}",
    "initialize the <noun> {x} to {v}",
    "create a variable {x} for the <noun> and set it to {v}",
    "set the variable {x} to {v}",
    "let {x} equal {v}",
    "let {x} denote the <noun> {v}",
    "define {x} to be the <noun> {v}",
    "define the <noun> {x} as {v}",
    "store the <noun> {v} in {x}",
    "the <noun> is {v}. Store it in a variable named {x}",
    "suppose the <noun> {x} is {v}. Define this variable",
)
ORDER_TO = (
    "<order> and store the result in {x}",
    "<order> and store the result in a variable named {x}",
    "<order> and assign the result to {x}",
    "<order> and assign the result to a variable named {x}",
    "<order> and save the result as {x}",
    "<order>. Store the result in a variable named {x}",
    "<order>. Assign the result to the variable {x}",
    "<order>. Call the result {x}",
    "<order>, and name the result {x}",
    "<order>; the result should be stored in {x}",
    "<order> and keep the result in a new variable called {x}",
)
ORDER_OUT = (
    "<order> and print the result",
    "<order> and print the result",
    "<order>, then print the result",
    "<order> and print out the result",
    "<order> and display the result",
    "<order>. Print the result",
    "<order> and output the result",
    "finally, <order> and print the result",
)
ASSIGNED = {"string": STRING, "list": LIST, "number": NUMBER}
THEN = (
    "<a>. Then <b>",
    "<a>, then <b>",
    "<a> and then <b>",
    "<a>. After that, <b>",
    "<a>; <b>",
    "<a>. Next, <b>",
)


def formal(domain: Domain, table: str, slots: Mapping[str, Any]) -> None:
    """Declare each block of a table as stories: turn by turn, and with two turns told at once."""
    for block in blocks(written(table)):
        for part in block.parts:
            part.phrases = with_parameters(part.phrases, part.code)
        _declare(domain, block.name, block.parts, slots)
        if len(block.parts) > 2:
            _declare(domain, block.name + "_joined", _joined_turns(block.name, block.parts), slots, 0.4)


def written(table: str) -> str:
    """The table with all marks written out as comments and code."""
    return dictated("\n".join(line for marked in unbroken(table) for line in _expanded(marked)))


def with_parameters(phrases: Sequence[str], code: str) -> list[str]:
    """The phrases, each of which names all parameters of the function that the code defines first."""
    header = HEADER.search(code)
    if header is None:
        return list(phrases)
    name, parameters = header.groups()
    told = re.sub(r"\{(\w+)\}", r"{\1.bare}", parameters)
    words = [re.sub(r"\W.*", "", one.strip("*{ ")) for one in parameters.split(",")]

    def named(phrase: str) -> str:
        if all(re.search(rf"(?<!\w){word}(?!\w)", phrase) for word in words):
            return phrase
        return re.sub(re.escape(name) + r"(?![(\w])", lambda _: f"{name}({told})", phrase, count=1)

    return [named(phrase) for phrase in phrases]


def _declare(
    domain: Domain, name: str, parts: Sequence[Part], slots: Mapping[str, Any], share: float = 1.0
) -> None:
    steps = [step(p.code, p.phrases, p.optional, p.imports) for p in parts]
    used = {n for s in steps for text in (s.code, *s.prompts) for n in slots_in(text)}
    mentioned = {n: slot for n, slot in slots.items() if n in used}
    domain.story(name, steps, weight=share * parts[0].weight, **mentioned)


def _joined_turns(name: str, parts: Sequence[Part]) -> list[Part]:
    rng = Random(zlib.crc32(name.encode()))
    places = [i for i in range(len(parts) - 1) if not (parts[i].optional or parts[i + 1].optional)]
    if not places:
        return list(parts)
    at = rng.choice(places)
    first, second = parts[at : at + 2]
    plain = [p for p in first.phrases if "?" not in p]
    phrases = [
        rng.choice(THEN)
        .replace("<a>", rng.choice(plain))
        .replace("<b>", rng.choice(second.phrases).removeprefix("finally, "))
        for _ in range(JOINED)
    ]
    one = Part(list(dict.fromkeys(phrases)), imports=[*first.imports, *second.imports])
    one.lines = [*first.code.splitlines(), *second.code.splitlines()]
    one.weight = first.weight
    return [*parts[:at], one, *parts[at + 2 :]]


def _expanded(line: str) -> Iterator[str]:
    mark, _, rest = line.strip().partition(" ")
    optional = mark.endswith("?")
    mark = mark.rstrip("?")
    if mark[1:] not in (*ASSIGNED, "get", "out") or not mark.startswith("~"):
        yield line
        return
    head, *parts = (part.strip() for part in rest.split(" | ")) if mark != "~out" else ("", *_parts(rest))
    if mark[1:] in ASSIGNED:
        x, _, value = head.partition(" ")
        frames = [f.replace("<noun>", noun) for noun in parts[0].split(" / ") for f in ASSIGNED[mark[1:]]]
        said = [f.replace("{v", value[:-1]) for f in frames]
        said = [f.replace("{x}", x) for f in said]
        code = f"{x} = {value}"
    else:
        orders, nouns = ([] if p == "-" else p.split(" / ") for p in parts[:2])
        by_order, by_noun = (ORDER_TO, CALC) if head else (ORDER_OUT, SHOW)
        said = [f.replace("<order>", o) for o in orders for f in by_order]
        said += [f.replace("<phrase>", n) for n in nouns for f in by_noun]
        said = [f.replace("{x}", head) for f in said] if head else said
        code = f"{head} = {parts[2]}" if head else f"print({parts[2]})"
    if optional:
        yield "    # ?"
    yield "    # " + " / ".join(dict.fromkeys(said))
    yield "    " + code


def _parts(rest: str) -> list[str]:
    return [part.strip() for part in rest.strip().lstrip("|").split(" | ")]
