"""Sessions to export, hostile ones among them, and a runner that really runs them."""

from __future__ import annotations

from codegen_repl.generation import FinishReason
from codegen_repl.sandbox import RunResult
from codegen_repl.session import Candidate, Origin, Provenance, Session
from codegen_repl.session import events as e
from tests.fakes import ExecRunner

HOSTILE = '<script>alert("x")</script> \x1b[2J `tick` *star* \u202e $math$ | pipe\n# head\n```\nfence'


def session_of(*steps: tuple[str | None, str]) -> Session:
    """A session of accepted steps; a step without a prompt is code typed by hand."""
    events: list[e.Event] = [e.SessionStarted("test")]
    for prompt, code in steps:
        if prompt is None:
            events.append(e.CodeTyped(code))
            continue
        source = Provenance(
            Origin.MODEL,
            model="tiny",
            revision="0123456789abcdef",
            sampling={"temperature": 0.2, "seed": 7},
            num_candidates=3,
            num_tokens=10,
            mean_logprob=-0.25,
        )
        events += [
            e.PromptEntered(prompt),
            e.CandidatesProposed((Candidate(code, source, FinishReason.NEXT_COMMENT),)),
            e.CandidateAccepted(0),
        ]
    return Session.replay(events)


def run(program: str) -> RunResult:
    """Run a trusted program in this process."""
    return ExecRunner().run(program)


NOTES = session_of(
    ("map names to notes", 'notes = {"Kevin": [3, 5], "Mike": [9]}'),
    ("print the best note of each", "for name in notes:\n    print(name, max(notes[name]))"),
    (None, "total = sum(map(sum, notes.values()))"),
    ("print the total", "print(total)"),
)
