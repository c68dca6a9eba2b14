"""A model that answers from a list: for tests, demonstrations and documentation, and it says so.

It keeps the whole contract (candidates, stop rules, limits, interrupts) with words as tokens, and needs no
torch. It neither reads the prompt nor pretends to.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from codegen_repl.errors import ModelError
from codegen_repl.generation import CompletionRequest, Delta, FinishReason, never
from codegen_repl.models.candidate import OpenCandidate
from codegen_repl.models.stats import StreamStats

WORD = re.compile(r"\s*\S+|\s+\Z")
ANSWER_LINE = re.compile(r"^---[ \t]*(?:\n|\Z)", re.MULTILINE)
CANDIDATE_LINE = re.compile(r"^-- or --[ \t]*(?:\n|\Z)", re.MULTILINE)


def parse_script(text: str) -> list[tuple[str, ...]]:
    """The answers of a script: separated by lines `---`, the candidates of one answer by lines `-- or --`."""
    answers = [tuple(CANDIDATE_LINE.split(block)) for block in ANSWER_LINE.split(text)]
    return answers[:-1] if answers[-1] == ("",) else answers


class ScriptedModel:
    """Answers the k-th request with the k-th of `answers`: one text, or a tuple of candidates.

    `chunk` words make one delta. With more candidates asked for than given, they are repeated in turn. The
    requests seen are kept in `requests`.
    """

    revision = ""
    last_stats: StreamStats | None = None  # a script takes no time worth telling

    def __init__(
        self,
        answers: Sequence[str | tuple[str, ...]],
        chunk: int = 1,
        name: str = "scripted",
        context_length: int = 2048,
    ) -> None:
        self.name = name
        self.context_length = context_length
        self.requests: list[CompletionRequest] = []
        self._answers = [(answer,) if isinstance(answer, str) else answer for answer in answers]
        self._chunk = chunk

    @classmethod
    def from_file(cls, path: Path) -> ScriptedModel:
        """Read a script (see `parse_script`); ModelError if there is none at `path`."""
        try:
            return cls(parse_script(path.read_text(encoding="utf-8")))
        except (OSError, UnicodeDecodeError) as error:
            raise ModelError(f"The script {path} cannot be read: {error}.") from None

    def count_tokens(self, text: str) -> int:
        """Number of words."""
        return len(WORD.findall(text))

    def stream(
        self, request: CompletionRequest, is_interrupted: Callable[[], bool] = never
    ) -> Iterator[Delta]:
        """Yield the next answer of the list; ModelError when it is used up or the prompt does not fit."""
        texts = self._next_answer(request)
        candidates = [OpenCandidate(i, request) for i in range(request.params.n)]
        words = [iter(WORD.findall(texts[i % len(texts)])) for i in range(request.params.n)]
        while any(candidate.is_open for candidate in candidates):
            interrupted = is_interrupted()
            for candidate in filter(lambda c: c.is_open, candidates):
                if interrupted:
                    yield candidate.end(FinishReason.INTERRUPTED)
                elif piece := list(islice(words[candidate.index], self._num_words(candidate))):
                    yield candidate.take("".join(piece), num_tokens=len(piece))
                else:
                    yield candidate.end(FinishReason.END_OF_TEXT)

    def _num_words(self, candidate: OpenCandidate) -> int:
        return min(self._chunk, candidate.num_left)

    def _next_answer(self, request: CompletionRequest) -> tuple[str, ...]:
        num_tokens, room = self.count_tokens(request.prompt), request.params.max_new_tokens
        if num_tokens + room > self.context_length:
            raise ModelError(
                f"The prompt has {num_tokens} tokens and {room} more are asked for, but {self.name} takes "
                f"{self.context_length} in all; shorten the program or ask for fewer tokens."
            )
        if len(self.requests) >= len(self._answers):
            raise ModelError(f"The script is used up: it has {len(self._answers)} answers, all given.")
        self.requests.append(request)
        return self._answers[len(self.requests) - 1]
