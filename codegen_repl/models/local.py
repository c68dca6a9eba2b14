"""A checkpoint on this machine as a CompletionModel: tokenizer, engine, detokenizer, stop rules in a row.

It keeps the engine's cache from one request to the next, and knows nothing of sessions or of files.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Generator, Iterator
from time import perf_counter

from codegen_repl.errors import ModelError
from codegen_repl.generation import CompletionRequest, Delta, FinishReason, never
from codegen_repl.inference.detokenizer import Detokenizer
from codegen_repl.inference.drafting import DraftModel, PromptLookup
from codegen_repl.inference.engine import Engine, Network, Token
from codegen_repl.inference.speculation import Speculation
from codegen_repl.models.candidate import OpenCandidate
from codegen_repl.models.guarded import GuardedRows
from codegen_repl.models.stats import StreamStats
from codegen_repl.models.threads import use_threads
from codegen_repl.models.tokenizer import TextTokenizer

NUM_CONTEXT_IDS = 4  # prompt tokens that the detokenizer looks back on


class LocalModel:
    """A network, its tokenizer and its cache; `opening.open_checkpoint` makes one from a directory.

    `last_stats` tells what the last stream cost, once it has ended. Starting a stream ends the one before.
    """

    def __init__(
        self,
        name: str,
        revision: str,
        network: Network,
        tokenizer: TextTokenizer,
        is_guarded: bool = False,
    ) -> None:
        """`is_guarded` is what holds for requests that do not say."""
        self.name = name
        self.revision = revision
        self.context_length = network.context_length
        self.last_stats: StreamStats | None = None
        self.is_guarded = is_guarded
        self._tokenizer = tokenizer
        self._engine = Engine(network, tokenizer.num_tokens, Speculation(PromptLookup()))
        self._tokens: Generator[Token, None, None] | None = None

    @property
    def network(self) -> Network:
        """What computes the tokens."""
        return self._engine.network

    def guess_with(self, draft: LocalModel) -> None:
        """Let a smaller model guess ahead where the text itself gives no hint; answers stay as they are.

        `draft` is used up by this. Raises ModelError when its vocabulary is another one.
        """
        if not self._tokenizer.is_same_as(draft._tokenizer):
            raise ModelError(
                f"{draft.name} cannot guess for {self.name}: their vocabularies differ; "
                "take a smaller model of the same family."
            )
        draft.guess_nothing()
        self._engine.speculation = Speculation(PromptLookup(), DraftModel(draft._engine))

    def guess_nothing(self) -> None:
        """Compute every token by itself."""
        self._engine.speculation = Speculation()

    def count_tokens(self, text: str) -> int:
        """Number of tokens of `text`."""
        return self._tokenizer.count(text)

    def logprobs(self, text: str, context: str = "") -> list[float]:
        """The log-probability, in nats, of each token of `text` after `context`; nothing is sampled.

        Each is encoded by itself. Without a context the first token has nothing before it and is left out.
        Raises ModelError when both together do not fit the model's context.
        """
        use_threads(self.network.num_params)
        if self._tokens is not None:
            self._tokens.close()
        before = self._tokenizer.encode(context) if context else []
        ids = before + (self._tokenizer.encode(text) if text else [])
        start = max(1, len(before))
        return self._engine.logprobs(ids, start) if len(ids) > start else []

    def stream(
        self, request: CompletionRequest, is_interrupted: Callable[[], bool] = never
    ) -> Iterator[Delta]:
        """Yield one delta a token; ModelError when the prompt does not fit or the network fails."""
        started = perf_counter()
        use_threads(self.network.num_params)
        prompt = self._tokenizer.encode(request.prompt)
        seed = secrets.randbits(63) if request.params.seed is None else request.params.seed
        candidates = [OpenCandidate(i, request) for i in range(request.params.n)]
        texts = [Detokenizer(self._tokenizer.decode, prompt[-NUM_CONTEXT_IDS:]) for _ in candidates]
        guard = self._guard(request, prompt)
        first_token_seconds = 0.0
        if self._tokens is not None:
            self._tokens.close()
        self._tokens = tokens = self._engine.generate(
            prompt,
            request.params,
            seed,
            lambda row: not candidates[row].is_open,
            is_interrupted,
            guard.allows if guard else None,
        )
        try:
            for token in tokens:
                first_token_seconds = first_token_seconds or perf_counter() - started
                candidate, text = candidates[token.row], texts[token.row]
                if guard and not guard.take(token.row, token.token_id):
                    yield candidate.end(FinishReason.NO_WAY_ON, text.flush())
                else:
                    yield self._delta(token, candidate, text)
        finally:
            tokens.close()
            self.last_stats = StreamStats(
                num_prompt_tokens=len(prompt),
                num_reused_tokens=self._engine.num_reused,
                num_new_tokens=sum(candidate.num_tokens for candidate in candidates),
                first_token_seconds=first_token_seconds,
                seconds=perf_counter() - started,
                seed=seed,
                num_proposed_tokens=self._engine.speculation.num_proposed,
                num_accepted_tokens=self._engine.speculation.num_accepted,
            )
        for candidate, text in zip(candidates, texts, strict=True):
            if candidate.is_open:
                yield candidate.end(FinishReason.INTERRUPTED, text.flush())

    def _guard(self, request: CompletionRequest, prompt: list[int]) -> GuardedRows | None:
        is_guarded = self.is_guarded if request.is_guarded is None else request.is_guarded
        if not is_guarded:
            return None
        return GuardedRows(request, self._tokenizer, prompt[-NUM_CONTEXT_IDS:])

    def _delta(self, token: Token, candidate: OpenCandidate, text: Detokenizer) -> Delta:
        if token.token_id in self._tokenizer.eos_ids:
            return candidate.end(FinishReason.END_OF_TEXT, text.flush(), token.logprob, num_tokens=1)
        piece = text.push(token.token_id)
        if candidate.num_left == 1:
            piece += text.flush()
        return candidate.take(piece, token.logprob)
