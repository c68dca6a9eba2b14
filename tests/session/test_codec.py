"""Promises of the codec: what is written is read back, whatever it is and whoever wrote it."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen_repl.session import events as e
from codegen_repl.session.codec import KINDS, CodecError, decode, encode
from codegen_repl.session.turn import Json
from tests.session.strategies import any_event, json_values, records, texts


@pytest.mark.parametrize("kind", e.EVENTS, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_every_kind_of_event_comes_back_from_strict_json(kind: type[e.Event], data: st.DataObject) -> None:
    event = data.draw(records(kind))
    assert decode(json.loads(json.dumps(encode(event), allow_nan=False))) == event


@given(any_event)
def test_what_has_been_read_is_written_the_same_way(event: e.Event) -> None:
    """Fields of a later version, at any depth, included."""
    once = encode(event)
    assert encode(decode(once)) == once


@given(texts.filter(lambda kind: kind not in KINDS), st.dictionaries(texts, json_values, max_size=3))
def test_an_event_of_a_later_version_is_kept_as_it_is(kind: str, content: dict[str, Any]) -> None:
    data = {**content, "kind": kind}
    event = decode(data)
    assert isinstance(event, e.UnknownEvent)
    assert encode(event) == data


def test_fields_at_their_default_are_left_out() -> None:
    assert encode(e.PromptEntered("sort it")) == {"kind": "prompt_entered", "prompt": "sort it"}


@pytest.mark.parametrize("number", [float("inf"), float("-inf")])
def test_a_number_that_json_has_not_is_written_by_name(number: float) -> None:
    run: Json = {"verdict": "exit", "wall_s": str(number)}
    event = decode({"kind": "program_ran", "run": run})
    assert isinstance(event, e.ProgramRan)
    assert event.run.wall_s == number
    assert encode(event) == {"kind": "program_ran", "run": run}


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (None, "an object with a 'kind'"),
        ([], "an object with a 'kind'"),
        ({"kind": 3}, "an object with a 'kind'"),
        ({"kind": "prompt_entered"}, "prompt_entered lacks prompt"),
        ({"kind": "prompt_entered", "prompt": 3}, "prompt_entered.prompt must be of type str, not int"),
        (
            {"kind": "prompt_entered", "prompt": "p", "replaces": True},
            "replaces must be of type int, not bool",
        ),
        ({"kind": "candidates_proposed", "candidates": {}}, "candidates must be a list"),
        ({"kind": "candidates_proposed", "candidates": [3]}, r"candidates\[0\] must be an object"),
        (
            {"kind": "candidates_proposed", "candidates": [{"text": "", "provenance": {"origin": "god"}}]},
            r"candidates\[0\].provenance.origin is 'god', which is none of 'model', 'edited', 'typed'",
        ),
        (
            {"kind": "candidates_proposed", "candidates": [{"text": "", "provenance": {"origin": []}}]},
            "which is none of",
        ),
        (
            {"kind": "program_ran", "run": {"verdict": "exit", "wall_s": 10**400}},
            "wall_s is too large a number",
        ),
        (
            {"kind": "program_ran", "run": {"verdict": "exit", "wall_s": "1.5"}},
            "wall_s must be of type float",
        ),
        ({"kind": "program_ran", "run": {"verdict": "exit", "artefacts": "a"}}, "artefacts must be a list"),
    ],
)
def test_anything_else_is_refused_with_the_name_of_the_field(data: Any, complaint: str) -> None:
    with pytest.raises(CodecError, match=complaint):
        decode(data)


@st.composite
def almost_events(draw: st.DrawFn) -> dict[str, Any]:
    """The name of a kind and its fields, with any JSON in them."""
    kind = draw(st.sampled_from(sorted(KINDS)))
    names = [field.name for field in fields(KINDS[kind])]
    return {**draw(st.fixed_dictionaries({}, optional=dict.fromkeys(names, json_values))), "kind": kind}


@given(json_values | almost_events())
def test_no_data_makes_it_fail_otherwise(data: Any) -> None:
    with suppress(CodecError):
        decode(data)
