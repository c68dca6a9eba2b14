"""The decode loop: prefill what is new, then one token a row and step, until every row is done.

A row on its own is guessed ahead where that pays (see `speculation`). Token ids in, token ids out. It knows
nothing of text, prompts or tokenizers; the caller says when a row is done and when the user interrupts.
Whatever happens, the cache is left in agreement with its ids, so that the next call starts from what they
share.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

import torch
from torch import Tensor

from codegen_repl.errors import ModelError
from codegen_repl.generation import SamplingParams, never
from codegen_repl.inference.kv_cache import KVCache, PrefixCache
from codegen_repl.inference.sampler import Allows, Sampler
from codegen_repl.inference.speculation import Speculation

PREFILL_CHUNKS = (128, 64, 32)  # tokens; longer ones are hardly faster, and take more memory
PREFILL_WORK = 1.6e10  # parameters x tokens that two laptop cores get through in about 0.2 s


class Interrupted(Exception):
    """A pass was broken off between two layers; the cache is as it was before."""


class Network(Protocol):
    """A causal language model with a cache; the Hugging Face one and the native one look alike."""

    context_length: int
    num_params: int
    num_params_at_once: int  # that a pass works through before it asks again whether it is interrupted
    device: torch.device
    is_interrupted: Callable[[], bool]  # asked within a pass over many tokens, which then raises Interrupted

    def new_cache(self) -> KVCache:
        """An empty cache of one row."""
        ...

    def forward(self, ids: Tensor, cache: Any) -> Tensor:
        """Append `ids` (rows, t) to a cache that this network made; return the next logits, (rows, vocab)."""
        ...

    def forward_all(self, ids: Tensor, cache: Any) -> Tensor:
        """Like `forward`, but the logits after every one of the ids, (rows, t, vocab)."""
        ...


@dataclass(frozen=True, slots=True)
class Token:
    """The next token of candidate `row`, and its log-probability in nats."""

    row: int
    token_id: int
    logprob: float


def is_never_done(_: int) -> bool:
    """The default of `is_done`: every row goes on to the length limit."""
    return False


class Engine:
    """Generates with one network and one prefix cache; `num_tokens` is the size of the vocabulary in use.

    Single rows are guessed ahead by `speculation`, if there is one; without sources it guesses nothing. One
    call at a time: start the next one only when the last one's iterator is exhausted or closed.
    """

    def __init__(self, network: Network, num_tokens: int, speculation: Speculation | None = None) -> None:
        self.network = network
        self.speculation = speculation or Speculation()
        self.prefix = PrefixCache(network.new_cache)
        self.num_reused = 0  # prompt tokens that the last call found in the cache
        self._num_tokens = num_tokens
        self._chunk = next(
            (c for c in PREFILL_CHUNKS if c * network.num_params_at_once <= PREFILL_WORK), PREFILL_CHUNKS[-1]
        )

    def generate(
        self,
        prompt: Sequence[int],
        params: SamplingParams,
        seed: int,
        is_done: Callable[[int], bool] = is_never_done,
        is_interrupted: Callable[[], bool] = never,
        allows: Allows | None = None,
    ) -> Generator[Token, None, None]:
        """Yield the tokens of `params.n` candidates, step by step, in each step the open rows.

        `is_done(row)` is asked after each step: such a row leaves the batch. `is_interrupted()` is asked
        before each step and each piece of the prefill: once true, nothing more comes. `allows(row, token)`
        may refuse a token, and then the next one in line is taken.

        Raises ModelError when prompt and new tokens do not fit the context.
        """
        check_room(len(prompt), params.max_new_tokens, self.network.context_length)
        logits = self._prefill(prompt, is_interrupted)  # (1, vocab)
        if logits is None:
            return
        sampler = Sampler(params, seed, self._num_tokens, allows)
        self.speculation.begin()
        rows = self._single if params.n == 1 else self._several
        yield from rows(list(prompt), logits, params, sampler, is_done, is_interrupted)

    def _single(
        self,
        text: list[int],
        logits: Tensor,
        params: SamplingParams,
        sampler: Sampler,
        is_done: Callable[[int], bool],
        is_interrupted: Callable[[], bool],
    ) -> Generator[Token, None, None]:
        """Yield the tokens of one row, which grows in the prefix cache itself.

        A pass leaves logits after the last token and after each guessed one. Every token is chosen when it is
        its turn, as if there were no guess; the pass is used up where the choice is not what was guessed.
        """
        end, guess = len(text) + params.max_new_tokens, list[int]()
        while True:
            for place in range(1 + len(guess)):
                if is_interrupted():
                    return
                here = logits[place : place + 1]  # (1, vocab)
                (token_id,), (logprob,) = sampler.choose(here, [0], lambda: [text])
                text.append(token_id)
                is_guessed = guess[place : place + 1] == [token_id]
                if place < len(guess):
                    self.speculation.judge(is_guessed)
                yield Token(0, token_id, logprob)
                if is_done(0) or len(text) == end:
                    return
                if not is_guessed:
                    break
            if not self._cut_back(text, is_interrupted):
                return
            guess = self.speculation.guess(text, end - len(text) - 1, is_interrupted)
            logits = self._pass(text[-1:], guess)  # (1 + len(guess), vocab)

    def _cut_back(self, text: Sequence[int], is_interrupted: Callable[[], bool]) -> bool:
        """Take wrong guesses out of the cache, so that it lacks the last token of `text` only; False if
        interrupted before that.
        """
        num_right = len(text) - 1
        if len(self.prefix.ids) > num_right:
            self.prefix.cache.crop(num_right)
            del self.prefix.ids[self.prefix.cache.length :]
        if len(self.prefix.ids) == num_right:
            return True
        self.speculation.stop()  # a cache that cannot be cut back (see TransformersCache) is not guessed with
        return self._compute(text[:-1], is_interrupted) is not None

    def _pass(self, last: list[int], guess: list[int]) -> Tensor:
        """Feed the last token and a guess; the logits after each, (1 + len(guess), vocab)."""
        if guess:
            logits = self._forward([last + guess], self.prefix.cache, self.network.forward_all)[0]
        else:
            logits = self._forward([last], self.prefix.cache)
        self.prefix.ids += last + guess
        self.speculation.passed(len(guess))
        return logits

    def _several(
        self,
        prompt: list[int],
        logits: Tensor,
        params: SamplingParams,
        sampler: Sampler,
        is_done: Callable[[int], bool],
        is_interrupted: Callable[[], bool],
    ) -> Generator[Token, None, None]:
        """Yield the tokens of several rows, step by step; they grow in a fork of the prefix cache."""
        batch = Batch(self.prefix, prompt, params.n)
        try:
            for step in range(params.max_new_tokens):
                if step:
                    with self._failures():
                        cache = batch.open_cache(params.max_new_tokens)
                    logits = self._forward(batch.last_ids(), cache)
                if is_interrupted():
                    return
                yield from batch.take(
                    *sampler.choose(logits.expand(len(batch.rows), -1), batch.rows, batch.seen)
                )
                batch.drop(is_done)
                if not batch.rows:
                    return
        finally:
            batch.close()

    def logprobs(self, ids: Sequence[int], start: int) -> list[float]:
        """The log-probability, in nats, of each of `ids[start:]` after all that stands before it.

        `start` is at least 1, as nothing is known of a first token. Nothing is sampled; what the cache holds
        of `ids[:start]` is not computed again. Raises ModelError when the ids do not fit the context.
        """
        check_room(len(ids), 0, self.network.context_length)
        logits = self._prefill(ids[:start], never)  # (1, vocab)
        assert logits is not None
        found = self._logprobs_under(logits, ids[start : start + 1])
        for first in range(start, len(ids) - 1, self._chunk):
            piece = list(ids[first : min(first + self._chunk, len(ids) - 1)])
            logits = self._forward([piece], self.prefix.cache, self.network.forward_all)[0]  # (t, vocab)
            self.prefix.ids += piece
            found += self._logprobs_under(logits, ids[first + 1 : first + 1 + len(piece)])
        return found

    def _logprobs_under(self, logits: Tensor, ids: Sequence[int]) -> list[float]:
        """The log-probabilities of `ids` (t) under logits (t, vocab)."""
        logits = logits[: len(ids), : self._num_tokens].float()
        chosen = logits.gather(-1, torch.tensor(list(ids), device=logits.device)[:, None])[:, 0]
        logprobs: list[float] = (chosen - logits.logsumexp(-1)).tolist()
        return logprobs

    def _prefill(self, prompt: Sequence[int], is_interrupted: Callable[[], bool]) -> Tensor | None:
        """Compute what the cache lacks of the prompt; the logits after it, or None if interrupted."""
        self.num_reused = self.prefix.sync(prompt)
        return self._compute(prompt, is_interrupted)

    def _compute(self, text: Sequence[int], is_interrupted: Callable[[], bool]) -> Tensor | None:
        """Feed what follows the cached start of `text`, piece by piece; the logits after it, or None."""
        logits = None
        self.network.is_interrupted = is_interrupted
        try:
            for start in range(len(self.prefix.ids), len(text), self._chunk):
                if is_interrupted():
                    return None
                piece = list(text[start : start + self._chunk])
                logits = self._forward([piece], self.prefix.cache)
                self.prefix.ids += piece
        except Interrupted:
            return None
        finally:
            self.network.is_interrupted = never
        return logits

    def _forward(
        self, ids: list[list[int]], cache: KVCache, forward: Callable[[Tensor, KVCache], Tensor] | None = None
    ) -> Tensor:
        """One pass of the network."""
        forward = forward or self.network.forward
        with self._failures(), torch.inference_mode():
            return forward(torch.tensor(ids, device=self.network.device), cache)

    @contextmanager
    def _failures(self) -> Iterator[None]:
        """What breaks off inside may leave layers of different lengths, so the cache is dropped; ModelError
        for what the machine or a damaged checkpoint is to blame for.
        """
        try:
            yield
        except Interrupted:
            raise
        except (MemoryError, RuntimeError, IndexError) as error:
            self.prefix.reset()
            reason = str(error).split("\n")[0] or "out of memory"
            raise ModelError(f"The model failed while computing ({reason}); its cache is cleared.") from error
        except BaseException:
            self.prefix.reset()
            raise


def check_room(num_prompt: int, num_new: int, context_length: int) -> None:
    """ModelError unless the tokens fit; beyond its context a network fails or raves."""
    if num_prompt + num_new > context_length:
        raise ModelError(
            f"The prompt has {num_prompt} tokens and {num_new} more are asked for, but the model takes "
            f"{context_length} in all; shorten the program or ask for fewer tokens."
        )


class Batch:
    """The rows of one call: their new ids, and the fork of the prefix cache that they grow in.

    Each leaves its tokens behind as a branch, so that the one the user accepts need not be computed again.
    """

    def __init__(self, prefix: PrefixCache, prompt: list[int], num_rows: int) -> None:
        self.rows = list(range(num_rows))  # the open candidates, in the order of the cache's rows
        self._prefix = prefix
        self._prompt = prompt
        self._new_ids: list[list[int]] = [[] for _ in range(num_rows)]
        self._fork: KVCache | None = None

    def take(self, ids: list[int], logprobs: list[float]) -> Iterator[Token]:
        """Note the open rows' next ids, and yield them."""
        for row, token_id in zip(self.rows, ids, strict=True):
            self._new_ids[row].append(token_id)
        for row, token_id, logprob in zip(self.rows, ids, logprobs, strict=True):
            yield Token(row, token_id, logprob)

    def last_ids(self) -> list[list[int]]:
        """The ids to feed next, (rows, 1)."""
        return [self._new_ids[row][-1:] for row in self.rows]

    def seen(self) -> list[list[int]]:
        """Each open row's ids so far, prompt included."""
        return [self._prompt + self._new_ids[row] for row in self.rows]

    def open_cache(self, room: int) -> KVCache:
        """The cache to feed them to."""
        if self._fork is None:
            self._fork = self._prefix.cache.fork(len(self.rows), room)
        return self._fork

    def drop(self, is_done: Callable[[int], bool]) -> None:
        """Let the rows leave that are done."""
        for place in reversed(range(len(self.rows))):
            if is_done(self.rows[place]):
                self._set_aside(place, goes_on=True)
                last = self.rows.pop()
                if place < len(self.rows):
                    self.rows[place] = last
                if self._fork is not None:
                    self._fork.drop_row(place)

    def close(self) -> None:
        """Keep what the rows still open have computed."""
        for place in range(len(self.rows)):
            self._set_aside(place, goes_on=False)
        self._fork = None

    def _set_aside(self, place: int, *, goes_on: bool) -> None:
        if self._fork is not None:
            start = len(self._prompt)
            ids = self._new_ids[self.rows[place]][: self._fork.length - start]
            self._prefix.set_aside(self._fork, place, start, ids, goes_on=goes_on)
